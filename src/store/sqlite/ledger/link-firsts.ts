import { type Insertable, sql, type Transaction } from 'kysely';
import {
  disputeOf,
  isWorthy,
  likenessOf,
  loadWords,
  proposalOf,
  seeksDispute,
  traitsOf,
} from '../../../ledger/index.ts';
import { inPieces } from '../in-pieces.ts';
import { insertRows } from '../insert-rows.ts';
import { statementPlace, statementSeq, type Tables } from '../tables.ts';
import type { Changes } from './changes.ts';
import { comparedPairs, leadsOn } from './compared-pairs.ts';
import { disputeRow } from './dispute-row.ts';
import { writeFound } from './found-passages.ts';
import { loadPassages, type PassageCache, type Placed } from './placed.ts';

/**
 * Links the first passages of wordings, and no others: compares them with the other firsts and makes that they
 * are found. Notes the kept statements whose entries that changes.
 */
export async function linkFirsts(
  trx: Transaction<Tables>,
  { wordings, stale }: Changes,
  cache: PassageCache,
): Promise<void> {
  const all = [...wordings];
  const linked = await inPieces(all, (some) =>
    trx.selectFrom('first_passage').selectAll().where('wording', 'in', some).execute(),
  );
  const before = new Map(linked.map(({ wording, passage }) => [wording, passage]));
  // Of rows with the least time SQLite gives the other columns too (https://sqlite.org/lang_select.html#bareagg).
  const firsts = await inPieces(all, (some) =>
    trx
      .selectFrom('passage')
      .select(['wording', 'seq', trx.fn.min('time').as('time')])
      .where('wording', 'in', some)
      .groupBy('wording')
      .execute(),
  );
  const changed = firsts.filter(({ wording, seq }) => before.get(wording) !== seq);
  const old = await loadPassages(
    trx,
    changed.flatMap(({ wording }) => before.get(wording) ?? []),
    cache,
  );
  await unlink(
    trx,
    [...old].map(([seq, passage]) => ({ seq, passage })),
    stale,
  );
  for (const report of new Set([...old.keys()].map((seq) => statementPlace(seq).report))) {
    await writeFound(trx, report, await namedIn(trx, report), await linkedIn(trx, report, cache));
  }
  const fresh = await loadPassages(
    trx,
    changed.map(({ seq }) => seq),
    cache,
  );
  const byReport = new Map<number, Placed[]>();
  for (const [seq, passage] of fresh) {
    const { report } = statementPlace(seq);
    const others = byReport.get(report);
    if (others) others.push({ seq, passage });
    else byReport.set(report, [{ seq, passage }]);
  }
  for (const [report, own] of byReport) await link(trx, report, own, stale, cache);
  await insertRows(
    trx,
    'first_passage',
    changed.map(({ wording, seq }) => ({ wording, passage: seq })),
  );
}

/**
 * Compares passages of one report with those that are linked, and links them.
 * @param report seq
 */
async function link(
  trx: Transaction<Tables>,
  report: number,
  own: readonly Placed[],
  stale: Set<number>,
  cache: PassageCache,
): Promise<void> {
  const words = loadWords();
  const likenesses = new Map<string, { later: number; earlier: number; score: number; body: string }>();
  const proposals = new Map<string, { promise: number; passage: number; body: string }>();
  /** Whether two passages voice one undertaking; notes it if so. */
  const likeTo = (one: Placed, other: Placed): boolean => {
    if (!isWorthy(one.passage) || !isWorthy(other.passage)) return false;
    const likeness = likenessOf(words, one.passage, other.passage);
    if (!likeness) return false;
    const [later, earlier] = likeness.later === one.passage.id ? [one.seq, other.seq] : [other.seq, one.seq];
    likenesses.set(`${later} ${earlier}`, {
      later,
      earlier,
      score: likeness.score,
      body: JSON.stringify(likeness),
    });
    return true;
  };
  const disputes = new Map<string, Insertable<Tables['dispute']>>();
  const dispute = (one: Placed, other: Placed): void => {
    const found = disputeOf(words, one.passage, other.passage);
    if (!found) return;
    const [earlier, later] = found.earlier === one.passage.id ? [one, other] : [other, one];
    disputes.set(`${earlier.seq} ${later.seq}`, disputeRow({ ...found, act: null }, earlier, later));
  };
  // Those of one report are all compared.
  const beside = await linkedIn(trx, report, cache);
  for (const [place, one] of own.entries()) {
    for (const other of [...own.slice(place + 1), ...beside]) {
      likeTo(one, other);
      dispute(one, other);
    }
  }
  const named = await namedIn(trx, report);
  for (const { one, other, leads } of await comparedPairs(trx, own, named, cache)) {
    const isOne = likeTo(one, other);
    if (!leads) continue;
    if (seeksDispute(one.passage)) dispute(one, other);
    const proposal = !isOne && isWorthy(one.passage) && proposalOf(words, one.passage, other.passage);
    if (!proposal) continue;
    proposals.set(`${one.seq} ${other.seq}`, {
      promise: one.seq,
      passage: other.seq,
      body: JSON.stringify(proposal),
    });
  }
  const keys = own.map((one) => keysOf(one, named));
  await writeFound(trx, report, named, [...beside, ...own]);
  await insertRows(
    trx,
    'trait',
    keys.flatMap(({ traits }) => traits),
  );
  await insertRows(
    trx,
    'kept_holder',
    keys.flatMap(({ holders }) => holders),
  );
  await insertRows(trx, 'likeness', [...likenesses.values()]);
  await insertRows(trx, 'proposal', [...proposals.values()]);
  await insertRows(trx, 'dispute', [...disputes.values()]);
  for (const { seq, passage } of own) if (isWorthy(passage)) stale.add(seq);
  for (const { later } of likenesses.values()) stale.add(later);
}

/**
 * Takes away by what linked passages lead to others and what they were found to be to them. That they are not found
 * any more is for writeFound to do.
 */
export async function unlink(
  trx: Transaction<Tables>,
  some: readonly Placed[],
  stale: Set<number>,
): Promise<void> {
  const seqs = some.map(({ seq }) => seq);
  const likened = await inPieces(seqs, (few) =>
    trx.selectFrom('likeness').select('later').where('earlier', 'in', few).execute(),
  );
  for (const { later } of likened) stale.add(later);
  for (const one of some) {
    const { seq, passage } = one;
    if (isWorthy(passage)) stale.add(seq);
    const { traits, holders } = keysOf(one, [passage.holder ?? '']);
    for (const { kind, holder, day } of holders)
      await sql`delete from kept_holder where kind = ${kind} and holder = ${holder} and day = ${day} and passage = ${seq}`.execute(
        trx,
      );
    for (const { term, actor } of traits)
      await sql`delete from trait where term = ${term} and actor = ${actor} and passage = ${seq}`.execute(
        trx,
      );
  }
  for (const [table, column] of [
    ['likeness', 'later'],
    ['likeness', 'earlier'],
    ['proposal', 'promise'],
    ['proposal', 'passage'],
    ['dispute', 'earlier'],
    ['dispute', 'later'],
    ['first_passage', 'passage'],
  ] as const) {
    await inPieces(seqs, async (few) => {
      await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(few)})`.execute(trx);
      return [];
    });
  }
}

/** Whom a report names, by id. */
async function namedIn(trx: Transaction<Tables>, report: number): Promise<string[]> {
  const rows = await trx.selectFrom('named_actor').select('actor').where('report', '=', report).execute();
  return rows.map(({ actor }) => actor);
}

/** The passages of a report that are linked already. */
async function linkedIn(trx: Transaction<Tables>, report: number, cache: PassageCache): Promise<Placed[]> {
  const rows = await trx
    .selectFrom('first_passage')
    .select('passage as seq')
    .where('passage', '>=', statementSeq(report, 0))
    .where('passage', '<', statementSeq(report + 1, 0))
    .execute();
  const passages = await loadPassages(
    trx,
    rows.map(({ seq }) => seq),
    cache,
  );
  return [...passages].map(([seq, passage]) => ({ seq, passage }));
}

/**
 * By what a passage is found.
 * @param named whom its report names
 */
function keysOf({ seq, passage }: Placed, named: readonly string[]) {
  const words = loadWords();
  const { actors, terms } = leadsOn(passage) ? traitsOf(words, passage) : { actors: [], terms: [] };
  return {
    traits: terms.flatMap((term) => actors.map((actor) => ({ term, actor, passage: seq }))),
    holders:
      isWorthy(passage) && passage.holder !== null && named.includes(passage.holder)
        ? [{ kind: passage.kind, holder: passage.holder, day: passage.day, passage: seq }]
        : [],
  };
}
