import { useQuery } from '@tanstack/react-query';
import { dossiersQuery } from './dossier-queries.ts';

/** A dossier to narrow a list to. */
export interface DossierChoice {
  value: string;
  label: string;
}

/**
 * The dossiers that lists can be narrowed to: those that were not put away, and the one that is chosen.
 * @param chosen id of the dossier that a list is narrowed to; undefined where it is to none
 */
export function useDossierChoices(chosen: string | undefined): DossierChoice[] {
  const listed = useQuery(dossiersQuery()).data;
  const isMissing = chosen !== undefined && listed?.some(({ id }) => id === chosen) === false;
  const away = useQuery({ ...dossiersQuery({ away: 'true' }), enabled: isMissing }).data;
  const choices = (listed ?? []).map(({ id, title }) => ({ value: id, label: title }));
  if (chosen === undefined || choices.some(({ value }) => value === chosen)) return choices;
  return [...choices, { value: chosen, label: away?.find(({ id }) => id === chosen)?.title ?? chosen }];
}
