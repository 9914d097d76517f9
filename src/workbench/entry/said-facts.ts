import type { StatementRow } from '../api/types.ts';
import { tellDate } from '../words/tell-date.ts';
import { wordsOfDate } from '../words/words-of-date.ts';

/** What a statement's words alone do not show: when it was said and is due, by whom it is owed, and to whom it is said. */
export function saidFacts(row: StatementRow): string[] {
  const { said, due, holder, addressee } = row;
  return [
    said && `said ${tellDate(said)} ${wordsOfDate(row, 'said')}`.trim(),
    due && `due ${tellDate(due)} ${wordsOfDate(row, 'due')}`.trim(),
    holder && `owed by ${holder}`,
    addressee.length > 0 && `to ${addressee.join(', ')}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}
