import { sql, type Transaction } from 'kysely';
import {
  enoughOf,
  hasEnough,
  loadWords,
  type Term,
  type Traits,
  tellingTerms,
} from '../../../ledger/index.ts';
import { statementPlace, statementSeq, type Tables } from '../tables.ts';
import type { Placed } from './placed.ts';

/** The telling words of the linked passages of a report, by their places in it. */
type TermsByPlace = [place: number, terms: Term[]][];

/**
 * Makes that the linked passages of a report are found, and no others of it. Full text finds the report, by the
 * telling words of all of them and by whom it names, each written so that the tokenizer takes it for one word; that
 * is quick however many reports there are, as a word stands in it once. Which passages have the words is kept beside.
 * @param report seq
 * @param named ids of actors
 */
export async function writeFound(
  trx: Transaction<Tables>,
  report: number,
  named: readonly string[],
  linked: readonly Placed[],
): Promise<void> {
  await trx.deleteFrom('found_report').where('rowid', '=', report).execute();
  await trx.deleteFrom('found_terms').where('report', '=', report).execute();
  const words = loadWords();
  const places = linked.map(({ seq, passage }): TermsByPlace[number] => [
    statementPlace(seq).place,
    tellingTerms(words, passage),
  ]);
  const terms = new Set(places.flatMap(([, some]) => some));
  if (terms.size === 0) return;
  const text = [...[...terms].map(termWord), ...named.map(actorWord)].join(' ');
  await trx.insertInto('found_report').values({ rowid: report, words: text }).execute();
  await trx
    .insertInto('found_terms')
    .values({ report, body: JSON.stringify(places) })
    .execute();
}

/** The linked passages to which a statement leads, see leadsTo of the ledger; by seq. */
export async function findPassages(trx: Transaction<Tables>, { actors, terms }: Traits): Promise<number[]> {
  const words = loadWords();
  const enough = enoughOf(words, terms).map((some) => `(${some.map(termWord).join(' AND ')})`);
  if (actors.length === 0 || enough.length === 0) return [];
  const query = `(${actors.map(actorWord).join(' OR ')}) AND (${enough.join(' OR ')})`;
  return passagesIn(trx, query, (own) =>
    hasEnough(
      words,
      terms.filter((term) => own.includes(term)),
    ),
  );
}

/** The linked passages that have any of some words; by seq. */
export async function findPassagesWith(trx: Transaction<Tables>, terms: readonly Term[]): Promise<number[]> {
  if (terms.length === 0) return [];
  return passagesIn(trx, terms.map(termWord).join(' OR '), (own) => terms.some((term) => own.includes(term)));
}

async function passagesIn(
  trx: Transaction<Tables>,
  query: string,
  fits: (terms: readonly Term[]) => boolean,
): Promise<number[]> {
  const { rows } = await sql<{ report: number; body: string }>`
    select found_terms.report, found_terms.body from found_report
    join found_terms on found_terms.report = found_report.rowid
    where found_report match ${query}`.execute(trx);
  return rows.flatMap(({ report, body }) =>
    (JSON.parse(body) as TermsByPlace).flatMap(([place, terms]) =>
      fits(terms) ? statementSeq(report, place) : [],
    ),
  );
}

function termWord(term: Term): string {
  return term < 0 ? `n${-term}` : `t${term}`;
}

function actorWord(actor: string): string {
  return `a${Buffer.from(actor).toString('hex')}`;
}
