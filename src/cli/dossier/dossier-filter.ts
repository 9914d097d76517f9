import type { Store } from '../../store/index.ts';
import { findDossierSummary } from './find-dossier.ts';

/** What is in a dossier beside what it holds itself, by what is listed. */
const BESIDE = {
  entries: 'or of which it holds a statement, or a report that tells one',
  statements: 'or that stand in an entry or a report that it holds',
  reports: 'or that tell a statement or an entry that it holds',
} as const;

/** The option that narrows a list to a dossier, as flags and description. */
export function dossierFilter(listed: keyof typeof BESIDE): [flags: string, description: string] {
  return [
    '--dossier <dossier>',
    `only ${listed} in this dossier: those that it holds, ${BESIDE[listed]}; its title, its id, or the beginning of it`,
  ];
}

/**
 * The id of the dossier that a filter names; undefined where it names none.
 * @throws TrothError `store/not-found` when there is none such, `cli/usage` when there are several
 */
export async function dossierId(store: Store, given: string | undefined): Promise<string | undefined> {
  return given === undefined ? undefined : (await findDossierSummary(store, given)).id;
}
