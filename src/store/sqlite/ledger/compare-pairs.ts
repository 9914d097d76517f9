import { type Insertable, type Selectable, sql, type Transaction } from 'kysely';
import {
  disputeOf,
  isWorthy,
  type Likeness,
  likenessOf,
  loadWords,
  proposalOf,
  seeksDispute,
  timeKey,
} from '../../../ledger/index.ts';
import { insertRows } from '../insert-rows.ts';
import type { Tables } from '../tables.ts';
import { valueList } from '../value-list.ts';
import type { Changes } from './changes.ts';
import { disputeRow } from './dispute-row.ts';
import { areNear, type OfOneHolder } from './holders.ts';
import { type Led, ledBy } from './leads.ts';
import { loadPassages, type PassageCache, type Placed } from './placed.ts';

/** Pairs of linked passages that are compared, by their seqs. */
export interface Pairs {
  /** of one report */
  beside: readonly (readonly [number, number])[];
  led: readonly Led[];
  near: readonly OfOneHolder[];
}

/** Compares passages and writes what they are to each other. Notes the kept statements whose entries that changes. */
export async function comparePairs(
  trx: Transaction<Tables>,
  { beside, led, near }: Pairs,
  changed: Set<number>,
  cache: PassageCache,
): Promise<void> {
  const words = loadWords();
  const there = await loadPassages(trx, [...beside, ...led, ...near].flat(), cache);
  const placed = (seq: number): Placed => {
    const passage = there.get(seq);
    if (!passage) throw new Error(`there is no passage ${seq}`);
    return { seq, passage };
  };
  const both = ([one, other]: readonly [number, number]) => [placed(one), placed(other)] as const;
  const likenesses = new Map<string, Insertable<Tables['likeness']> | null>();
  const disputes = new Map<string, Insertable<Tables['dispute']>>();
  const proposals: Insertable<Tables['proposal']>[] = [];
  /** Whether two passages voice one undertaking; notes it if so. */
  const areOne = (one: Placed, other: Placed): boolean => {
    if (!isWorthy(one.passage) || !isWorthy(other.passage)) return false;
    const key = pairKey(one.seq, other.seq);
    let row = likenesses.get(key);
    if (row === undefined) {
      const likeness = likenessOf(words, one.passage, other.passage);
      row = likeness && likenessRow(likeness, one, other);
      likenesses.set(key, row);
    }
    return row !== null;
  };
  const hold = (one: Placed, other: Placed): void => {
    const found = disputeOf(words, one.passage, other.passage);
    if (!found) return;
    const [earlier, later] = found.earlier === one.passage.id ? [one, other] : [other, one];
    disputes.set(pairKey(one.seq, other.seq), disputeRow({ ...found, act: null }, earlier, later));
  };
  /** Notes what may bear on a statement, unless it voices the same. */
  const propose = (one: Placed, other: Placed): void => {
    if (!isWorthy(one.passage) || areOne(one, other)) return;
    const proposal = proposalOf(words, one.passage, other.passage);
    if (!proposal) return;
    const { score } = proposal;
    proposals.push({ promise: one.seq, passage: other.seq, score, body: JSON.stringify(proposal) });
  };
  for (const [one, other] of beside.map(both)) {
    propose(one, other);
    propose(other, one);
    hold(one, other);
  }
  for (const [one, other] of near.map(both)) areOne(one, other);
  for (const [one, other] of led.map(both)) {
    if (seeksDispute(one.passage)) hold(one, other);
    propose(one, other);
  }
  const rows = [...likenesses.values()].filter((row) => row !== null);
  // Two may be compared for more than one reason, and again when one of these comes later.
  await insertRows(trx, 'likeness', rows, 'keep');
  await insertRows(trx, 'proposal', proposals, 'keep');
  await insertRows(trx, 'dispute', [...disputes.values()], 'keep');
  for (const { later } of rows) changed.add(later);
}

function likenessRow(likeness: Likeness, one: Placed, other: Placed): Insertable<Tables['likeness']> {
  const [later, earlier] = likeness.later === one.passage.id ? [one.seq, other.seq] : [other.seq, one.seq];
  const { score, utterance, origin, reasons } = likeness;
  return {
    ...{ later, earlier, score, reasons: JSON.stringify(reasons) },
    ...{ utterance: utterance ? 1 : 0, origin: origin ? 1 : 0 },
  };
}

/**
 * Takes away what came of comparing passages that are no longer compared, unless they still are for another reason.
 * Notes the kept statements whose entries that changes.
 * @param dropped what statements lead to no longer
 * @param apart what is no longer near in time
 */
export async function dropPairs(
  trx: Transaction<Tables>,
  { dropped, apart }: { dropped: readonly Led[]; apart: readonly OfOneHolder[] },
  { grown, lost }: Pick<Changes, 'grown' | 'lost'>,
  cache: PassageCache,
): Promise<void> {
  if (dropped.length === 0 && apart.length === 0) return;
  await sql`delete from proposal where (promise, passage) in (
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(dropped)}))`.execute(trx);
  const seqs = [...new Set([...dropped, ...apart].flat())];
  const found = await resultsOf(trx, seqs);
  const affected = [...dropped, ...apart].filter((pair) => found.has(pairKey(...pair)));
  if (affected.length === 0) return;
  const leads = await ledBy(trx, affected.flat());
  const passages = await loadPassages(trx, affected.flat(), cache);
  for (const [a, b] of affected) {
    const [one, other] = [passages.get(a), passages.get(b)];
    // Those of one report are compared in any case.
    if (!one || !other || one.report === other.report) continue;
    const forth = leads.get(a)?.to.has(b) ? leads.get(a) : undefined;
    const back = leads.get(b)?.to.has(a) ? leads.get(b) : undefined;
    if (!forth?.seeks && !back?.seeks) {
      await sql`delete from dispute where act is null
        and ((earlier = ${a} and later = ${b}) or (earlier = ${b} and later = ${a}))`.execute(trx);
    }
    if (forth || back) continue;
    if (await areNear(trx, { seq: a, passage: one }, { seq: b, passage: other })) continue;
    const { rows } = await sql<Selectable<Tables['likeness']>>`delete from likeness
      where (later, earlier) in (values (${a}, ${b}), (${b}, ${a}))
      returning later, earlier, score, utterance, origin`.execute(trx);
    for (const { later, earlier, score, utterance, origin } of rows) {
      const time = timeKey(earlier === a ? one : other);
      const joining = { earlier, score, time, utterance: utterance === 1, origin: origin === 1 };
      lost.set(later, [...(lost.get(later) ?? []), joining]);
      grown.add(later);
    }
  }
}

/** The pairs among passages that came to anything, likenesses and disputes. */
async function resultsOf(trx: Transaction<Tables>, seqs: readonly number[]): Promise<Set<string>> {
  const likenesses = await trx
    .selectFrom('likeness')
    .select(['later', 'earlier'])
    .where('later', 'in', valueList(seqs))
    .execute();
  const disputes = await trx
    .selectFrom('dispute')
    .select(['later', 'earlier'])
    .where('later', 'in', valueList(seqs))
    .where('act', 'is', null)
    .execute();
  return new Set([...likenesses, ...disputes].map(({ later, earlier }) => pairKey(later, earlier)));
}

/** The same for both orders. */
function pairKey(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
