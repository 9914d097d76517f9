import type { StatementRow } from '../api/types.ts';
import { tellDate } from '../words/tell-date.ts';

/** What a statement's words alone do not show: when it was said and is due, by whom it is owed, and to whom it is said. */
export function saidFacts({ said, due, holder, addressee }: StatementRow): string[] {
  return [
    said && `said ${tellDate(said)}`,
    due && `due ${tellDate(due)}`,
    holder && `owed by ${holder}`,
    addressee.length > 0 && `to ${addressee.join(', ')}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}
