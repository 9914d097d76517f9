import type { Kysely, Transaction } from 'kysely';
import { foundTerms, hashOf, loadWords, roleOf, type Term } from '../../../ledger/index.ts';
import { statementPlace, statementSeq, type Tables } from '../tables.ts';
import { valueList } from '../value-list.ts';
import type { FoundIndex } from './lookup/found-index.ts';
import { type FoundTerms, packTerms, unpackTerms } from './lookup/found-terms.ts';
import type { Placed } from './placed.ts';

/**
 * Makes that the linked passages of a report are found, and no others of it.
 * @param report seq
 * @param named ids of actors
 */
export async function writeFound(
  trx: Transaction<Tables>,
  report: number,
  named: readonly string[],
  linked: readonly Placed[],
  found: FoundIndex,
): Promise<void> {
  const words = loadWords();
  const inOrder = [...linked].sort((one, other) => one.seq - other.seq);
  const passages = inOrder.map(({ seq, passage }): FoundTerms => {
    const { kept, disputable } = roleOf(passage);
    return {
      place: statementPlace(seq).place,
      terms: [...new Set(foundTerms(words, passage))],
      kept,
      disputable,
      tie: hashOf(passage.id),
    };
  });
  const day = linked[0]?.passage.day ?? '';
  const packed = packTerms(passages);
  await trx.deleteFrom('found_terms').where('report', '=', report).execute();
  if (passages.length > 0)
    await trx
      .insertInto('found_terms')
      .values({ report, day, named: JSON.stringify(named), body: new Uint8Array(packed.buffer) })
      .execute();
  await found.put(trx, report, { day, named, packed });
}

/**
 * The linked passages of some reports that have any of some words.
 * @param reports seqs
 * @returns seqs
 */
export async function passagesWith(
  db: Kysely<Tables>,
  reports: readonly number[],
  terms: readonly Term[],
): Promise<number[]> {
  const wanted = new Set(terms);
  const rows = await db
    .selectFrom('found_terms')
    .select(['report', 'body'])
    .where('report', 'in', valueList(reports))
    .execute();
  return rows.flatMap(({ report, body }) =>
    unpackTerms(new Int32Array(body))
      .filter((passage) => passage.terms.some((term) => wanted.has(term)))
      .map(({ place }) => statementSeq(report, place)),
  );
}
