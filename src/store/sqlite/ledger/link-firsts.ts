import { sql, type Transaction } from 'kysely';
import { isWorthy, type Passage } from '../../../ledger/index.ts';
import { statementPlace, statementSeq, type Tables } from '../tables.ts';
import { valueList } from '../value-list.ts';
import type { Changes } from './changes.ts';
import { comparePairs, dropPairs } from './compare-pairs.ts';
import { firstsOfWordings } from './firsts.ts';
import { writeFound } from './found-passages.ts';
import { holdAway, holdIn } from './holders.ts';
import { leadAway, leadIn, leadOut, refill } from './leads.ts';
import type { Lookup } from './lookup/lookup.ts';
import { loadPassages, type PassageCache, type Placed } from './placed.ts';

/**
 * Links the first passages of wordings, and no others: compares them with the other firsts and makes that they
 * are found. Notes the kept statements whose entries that changes.
 */
export async function linkFirsts(
  trx: Transaction<Tables>,
  changes: Changes,
  cache: PassageCache,
  lookup: Lookup,
): Promise<void> {
  const firsts = await firstsOfWordings(trx, [...changes.wordings]);
  const changed = firsts.filter(({ first, linked }) => first !== null && first !== linked);
  const old = await loadPassages(
    trx,
    changed.flatMap(({ linked }) => linked ?? []),
    cache,
  );
  for (const [report, gone] of byReport(old)) await unlink(trx, report, gone, changes, cache, lookup);
  const fresh = await loadPassages(
    trx,
    changed.flatMap(({ first }) => first ?? []),
    cache,
  );
  for (const [report, own] of byReport(fresh)) await link(trx, report, own, changes, cache, lookup);
  await markLinked(trx, [...fresh.keys()], 1);
  const { led, dropped } = await refill(trx, changes.short, lookup);
  changes.short.clear();
  await comparePairs(trx, { beside: [], led, near: [] }, changes.stale, cache);
  await dropPairs(trx, { dropped, apart: [] }, changes, cache);
}

async function markLinked(trx: Transaction<Tables>, seqs: readonly number[], linked: 0 | 1): Promise<void> {
  await trx.updateTable('passage').set({ linked }).where('seq', 'in', valueList(seqs)).execute();
}

/**
 * Compares passages of one report with those that are linked, and links them.
 * @param report seq
 */
async function link(
  trx: Transaction<Tables>,
  report: number,
  own: readonly Placed[],
  changes: Changes,
  cache: PassageCache,
  lookup: Lookup,
): Promise<void> {
  // One that did not come just now is a copy no longer.
  for (const { seq, passage } of own)
    if (isWorthy(passage) && !changes.grown.has(seq)) changes.stale.add(seq);
  const named = await namedIn(trx, report);
  const beside = await linkedIn(trx, report, cache);
  const out = await leadOut(trx, report, own, lookup);
  const { led, dropped } = await leadIn(trx, report, own, named, lookup);
  const { near, apart } = await holdIn(trx, own, named);
  await comparePairs(
    trx,
    { beside: pairsBeside(own, beside), led: [...out, ...led], near },
    changes.grown,
    cache,
  );
  await dropPairs(trx, { dropped, apart }, changes, cache);
  await writeFound(trx, report, named, [...beside, ...own], lookup.found);
}

/** Passages of one report are all compared with each other: some with each other, and with those that were. */
export function pairsBeside(
  own: readonly Placed[],
  others: readonly Placed[],
): (readonly [number, number])[] {
  return own.flatMap(({ seq }, place) =>
    [...own.slice(place + 1), ...others].map((other) => [seq, other.seq] as const),
  );
}

/**
 * Takes away by what linked passages of a report lead to others and are found, and what they were to others. What others
 * lead to in their place is looked up once all are linked, see linkFirsts.
 * @param report seq
 */
export async function unlink(
  trx: Transaction<Tables>,
  report: number,
  gone: readonly Placed[],
  { stale, short }: Pick<Changes, 'stale' | 'short'>,
  cache: PassageCache,
  lookup: Lookup,
): Promise<void> {
  if (gone.length === 0) return;
  const seqs = gone.map(({ seq }) => seq);
  const likened = await trx
    .selectFrom('likeness')
    .select('later')
    .where('earlier', 'in', valueList(seqs))
    .execute();
  for (const { later } of likened) stale.add(later);
  for (const { seq, passage } of gone) if (isWorthy(passage)) stale.add(seq);
  for (const [table, column] of [
    ['likeness', 'later'],
    ['likeness', 'earlier'],
    ['proposal', 'promise'],
    ['proposal', 'passage'],
    ['dispute', 'earlier'],
    ['dispute', 'later'],
  ] as const) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in ${valueList(seqs)}`.execute(trx);
  }
  await markLinked(trx, seqs, 0);
  const named = await namedIn(trx, report);
  await leadAway(trx, report, gone, named, lookup, short);
  const near = await holdAway(trx, gone);
  await writeFound(trx, report, named, await linkedIn(trx, report, cache), lookup.found);
  await comparePairs(trx, { beside: [], led: [], near }, stale, cache);
}

function byReport(passages: ReadonlyMap<number, Passage>): Map<number, Placed[]> {
  const reports = new Map<number, Placed[]>();
  for (const [seq, passage] of passages) {
    const { report } = statementPlace(seq);
    const others = reports.get(report);
    if (others) others.push({ seq, passage });
    else reports.set(report, [{ seq, passage }]);
  }
  return reports;
}

/** Whom a report names, by id. */
export async function namedIn(trx: Transaction<Tables>, report: number): Promise<string[]> {
  const rows = await trx.selectFrom('named_actor').select('actor').where('report', '=', report).execute();
  return rows.map(({ actor }) => actor);
}

/** The passages of a report that are linked already. */
export async function linkedIn(
  trx: Transaction<Tables>,
  report: number,
  cache: PassageCache,
): Promise<Placed[]> {
  const rows = await trx
    .selectFrom('passage')
    .select('seq')
    .where('seq', '>=', statementSeq(report, 0))
    .where('seq', '<', statementSeq(report + 1, 0))
    .where('linked', '=', 1)
    .execute();
  const passages = await loadPassages(
    trx,
    rows.map(({ seq }) => seq),
    cache,
  );
  return [...passages].map(([seq, passage]) => ({ seq, passage }));
}
