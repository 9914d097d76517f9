import { sql, type Transaction } from 'kysely';
import {
  enoughOf,
  loadWords,
  type Passage,
  type Term,
  type Traits,
  tellingTerms,
} from '../../../ledger/index.ts';
import type { Tables } from '../tables.ts';

/**
 * The words by which full text finds a passage: its telling terms, and the actors whom its report names. Both are
 * written so that the tokenizer takes each for one word.
 * @param named ids
 */
export function wordsToFind(passage: Passage, named: readonly string[]): string {
  return [...tellingTerms(loadWords(), passage).map(termWord), ...named.map(actorWord)].join(' ');
}

/** The linked passages to which a statement leads, see leadsTo of the ledger; by seq. */
export async function findPassages(trx: Transaction<Tables>, { actors, terms }: Traits): Promise<number[]> {
  const enough = enoughOf(loadWords(), terms).map((some) => `(${some.map(termWord).join(' AND ')})`);
  if (actors.length === 0 || enough.length === 0) return [];
  const query = `(${actors.map(actorWord).join(' OR ')}) AND (${enough.join(' OR ')})`;
  const { rows } = await sql<{ seq: number }>`
    select rowid as seq from found_passage where found_passage match ${query}`.execute(trx);
  return rows.map(({ seq }) => seq);
}

/** A query of full text for the linked passages that have any of some words; for none, one that fits nothing. */
export function matchAny(terms: readonly Term[]): string {
  return terms.length === 0 ? '""' : terms.map(termWord).join(' OR ');
}

function termWord(term: Term): string {
  return term < 0 ? `n${-term}` : `t${term}`;
}

function actorWord(actor: string): string {
  return `a${Buffer.from(actor).toString('hex')}`;
}
