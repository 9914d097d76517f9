import { FilterMenu } from '../lists/filter-menu.tsx';
import { useDossierChoices } from './use-dossier-choices.ts';

/** Narrows a list to what is in a dossier; not there while there are no dossiers. */
export function DossierFilter({
  chosen,
  onChange,
}: {
  /** id of the dossier; undefined for none */
  chosen: string | undefined;
  onChange: (change: { dossier: string | undefined }) => void;
}) {
  const choices = useDossierChoices(chosen);
  if (choices.length === 0) return null;
  return (
    <FilterMenu
      label="Dossier"
      single
      options={choices}
      chosen={chosen === undefined ? [] : [chosen]}
      onChange={([dossier]) => onChange({ dossier })}
    />
  );
}
