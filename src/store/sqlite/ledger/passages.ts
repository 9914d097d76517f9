import type { Insertable, Transaction } from 'kysely';
import { isWorthy, type Passage, timeKey, wordingOf } from '../../../ledger/index.ts';
import type { ComparedReport } from '../derived-rows.ts';
import { insertRows } from '../insert-rows.ts';
import { statementSeq, type Tables } from '../tables.ts';
import type { Changes } from './changes.ts';
import { unlink } from './link-firsts.ts';
import type { Lookup } from './lookup/lookup.ts';
import type { PassageCache } from './placed.ts';

/**
 * Writes the passages of a report and whom it names, and notes what that changes.
 * @param report seq
 */
export async function writePassages(
  trx: Transaction<Tables>,
  report: number,
  compared: ComparedReport,
  { wordings, grown }: Changes,
  cache: PassageCache,
): Promise<void> {
  const rows = passageRows(compared, 0);
  await insertRows(trx, 'passage', rows);
  await insertRows(trx, 'named_actor', namedRows(report, compared));
  for (const { seq, passage } of compared.passages) cache.set(seq, passage);
  for (const { seq, kept, wording } of rows) {
    wordings.add(wording);
    if (kept === 1) grown.add(seq);
  }
}

/** The rows of a report's passages. */
export function passageRows({ passages }: ComparedReport, linked: 0 | 1): Insertable<Tables['passage']>[] {
  return passages.map(({ seq, passage }) => ({
    seq,
    id: passage.id,
    kept: isWorthy(passage) ? 1 : 0,
    wording: wordingOf(passage),
    time: timeKey(passage),
    linked,
    body: JSON.stringify(passage),
  }));
}

/** The rows that tell whom a report names. */
export function namedRows(report: number, { actors }: ComparedReport): Insertable<Tables['named_actor']>[] {
  return [...new Set(actors)].map((actor) => ({ report, actor }));
}

/** Whether the ledger holds exactly these passages of a report; none: whether it holds nothing of it. */
export async function holdsPassages(
  trx: Transaction<Tables>,
  report: number,
  wanted: ComparedReport | null,
): Promise<boolean> {
  const rows = await trx
    .selectFrom('passage')
    .select(['seq', 'body'])
    .where('seq', '>=', statementSeq(report, 0))
    .where('seq', '<', statementSeq(report + 1, 0))
    .orderBy('seq')
    .execute();
  const named = await trx.selectFrom('named_actor').select('actor').where('report', '=', report).execute();
  const passages = wanted?.passages ?? [];
  const actors = new Set(wanted?.actors);
  return (
    rows.length === passages.length &&
    rows.every(
      ({ seq, body }, at) => seq === passages[at]?.seq && body === JSON.stringify(passages[at].passage),
    ) &&
    named.length === actors.size &&
    named.every(({ actor }) => actors.has(actor))
  );
}

/** Takes the passages of a report away, and notes what that changes. */
export async function clearPassages(
  trx: Transaction<Tables>,
  report: number,
  changes: Changes,
  cache: PassageCache,
  lookup: Lookup,
): Promise<void> {
  const from = statementSeq(report, 0);
  const to = statementSeq(report + 1, 0);
  const rows = await trx
    .selectFrom('passage')
    .select(['seq', 'kept', 'wording'])
    .where('seq', '>=', from)
    .where('seq', '<', to)
    .execute();
  for (const { seq, kept, wording } of rows) {
    changes.wordings.add(wording);
    // Its row in the entry is still there and leads to the others.
    if (kept === 1) changes.stale.add(seq);
  }
  const firsts = await trx
    .selectFrom('passage')
    .select(['seq', 'body'])
    .where('seq', '>=', from)
    .where('seq', '<', to)
    .where('linked', '=', 1)
    .execute();
  const gone = firsts.map(({ seq, body }) => ({ seq, passage: JSON.parse(body) as Passage }));
  await unlink(trx, report, gone, changes, cache, lookup);
  for (const { seq } of rows) cache.delete(seq);
  await trx.deleteFrom('passage').where('seq', '>=', from).where('seq', '<', to).execute();
  await trx.deleteFrom('named_actor').where('report', '=', report).execute();
}
