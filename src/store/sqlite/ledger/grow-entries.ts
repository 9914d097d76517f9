import { type Selectable, sql, type Transaction } from 'kysely';
import {
  actsInForce,
  conditionOf,
  copyOf,
  type Doing,
  isWorthy,
  statementsOf,
  timeKey,
  voiceOf,
  wordingOf,
} from '../../../ledger/index.ts';
import { dayRange, type LedgerAct } from '../../../model/index.ts';
import { insertRows } from '../insert-rows.ts';
import { replaceRows } from '../replace-rows.ts';
import { MOST_STATEMENTS, statementPlace, type Tables } from '../tables.ts';
import { changeRows } from '../update-rows.ts';
import { valueList } from '../value-list.ts';
import { type Changes, isLikelier, type Joining } from './changes.ts';
import { disjointSets } from './disjoint-sets.ts';
import { firstsFor } from './firsts.ts';
import { loadPassages, type PassageCache } from './placed.ts';
import { passageSeqs } from './placed-by-id.ts';
import type { StoredVoice } from './write-entries.ts';

/**
 * Lets entries grow by statements that came, which takes as long in an entry of thousands as in one of ten, and comes to
 * what making it anew of all its statements comes to. That is left where it cannot tell: where a statement begins an
 * entry, joins two or comes before the first, where people joined or parted, or where something else is told first.
 * @param changes of which nothing is written yet
 * @param all acts on the ledger, oldest first
 * @returns the kept statements whose entries must be made anew, the stale ones among them
 */
export async function growEntries(
  trx: Transaction<Tables>,
  { grown, stale, lost }: Pick<Changes, 'grown' | 'stale' | 'lost'>,
  all: readonly LedgerAct[],
  cache: PassageCache,
): Promise<Set<number>> {
  const left = new Set(stale);
  const seqs = [...grown].filter((seq) => !stale.has(seq));
  if (seqs.length === 0) return left;
  const acts = actsInForce(all);
  const isMeant = new Set(acts.flatMap(statementsOf));
  const barred = await barredBy(trx, acts);
  const looked = await look(trx, seqs, lost, cache);
  // Of those that went and came again it is not known what they were to others.
  const isBack = new Set([...grown].filter((seq) => stale.has(seq)));
  const growths: Growth[] = [];
  for (const group of groupsIn(looked, seqs)) {
    const growth = growthOf(group, looked, isBack);
    const isSure =
      growth && !barred.has(growth.entry) && !growth.fresh.some(({ voice }) => isMeant.has(voice.id));
    if (isSure) growths.push(growth);
    else for (const seq of group) left.add(seq);
  }
  const isBorneOn = acts.some(({ type }) => type === 'bear');
  for (const { group } of await write(trx, growths, isBorneOn)) for (const seq of group) left.add(seq);
  return left;
}

/** A statement that came. */
interface Fresh {
  seq: number;
  time: string;
  voice: StoredVoice;
}

/** What is looked at of some statements. */
interface Looked {
  /** those that stand in no entry yet */
  fresh: Map<number, Fresh>;
  /** where the others stand, and what they may be joined to */
  standing: Map<number, { entry: number; origin: number }>;
  joints: Map<number, Joining[]>;
  /** what they might have been joined to before, but not any more */
  lost: ReadonlyMap<number, readonly Joining[]>;
}

async function look(
  trx: Transaction<Tables>,
  seqs: readonly number[],
  lost: Looked['lost'],
  cache: PassageCache,
): Promise<Looked> {
  const joints = new Map<number, Joining[]>();
  const likenesses = await trx
    .selectFrom('likeness')
    .innerJoin('passage', 'passage.seq', 'likeness.earlier')
    .select(['later', 'earlier', 'score', 'time', 'utterance', 'origin'])
    .where('later', 'in', valueList(seqs))
    .execute();
  const add = (later: number, joint: Joining) => {
    const others = joints.get(later);
    if (others) others.push(joint);
    else joints.set(later, [joint]);
  };
  for (const { later, utterance, origin, ...joint } of likenesses)
    add(later, { ...joint, utterance: utterance === 1, origin: origin === 1 });
  const firsts = await firstsFor(trx, seqs);
  const standing = await standingOf(trx, [
    ...new Set([
      ...seqs,
      ...firsts.values(),
      ...likenesses.map(({ earlier }) => earlier),
      ...[...lost.values()].flat().map(({ earlier }) => earlier),
    ]),
  ]);
  const fresh = new Map<number, Fresh>();
  const came = seqs.filter((seq) => !standing.has(seq));
  const passages = await loadPassages(trx, [...came, ...came.flatMap((seq) => firsts.get(seq) ?? [])], cache);
  for (const seq of came) {
    const passage = passages.get(seq);
    if (!passage || !isWorthy(passage)) continue;
    fresh.set(seq, {
      seq,
      time: timeKey(passage),
      voice: { ...voiceOf(passage), wording: wordingOf(passage) },
    });
    const earlier = firsts.get(seq);
    const first = earlier === undefined || earlier === seq ? undefined : passages.get(earlier);
    if (earlier === undefined || !first) continue;
    const { score, utterance, origin } = copyOf(first, passage);
    add(seq, { earlier, time: timeKey(first), score, utterance, origin });
  }
  return { fresh, standing, joints, lost };
}

async function standingOf(trx: Transaction<Tables>, seqs: readonly number[]): Promise<Looked['standing']> {
  const rows = await trx
    .selectFrom('entry_statement')
    .select(['passage', 'entry', 'origin'])
    .where('passage', 'in', valueList(seqs))
    .execute();
  return new Map(rows.map(({ passage, entry, origin }) => [passage, { entry, origin }]));
}

/** The entries in which people joined or parted something. */
async function barredBy(trx: Transaction<Tables>, acts: readonly Doing<LedgerAct>[]): Promise<Set<number>> {
  const ids = acts.filter(({ type }) => type === 'join' || type === 'part').flatMap(statementsOf);
  const standing = await standingOf(trx, [...(await passageSeqs(trx, ids)).values()]);
  return new Set([...standing.values()].map(({ entry }) => entry));
}

/** The likeliest of what a statement may be joined to. */
function best(joints: readonly Joining[]): Joining | null {
  return joints.reduce<Joining | null>((held, one) => (!held || isLikelier(one, held) ? one : held), null);
}

/** What a statement is joined to now, and what it was joined to before; of those that are meant. */
function joinedTo(
  { joints, lost, fresh }: Looked,
  seq: number,
  isMeant: (joint: Joining) => boolean = () => true,
): { now: Joining | null; before: Joining | null } {
  const mine = (joints.get(seq) ?? []).filter(isMeant);
  const gone = (lost.get(seq) ?? []).filter(isMeant);
  const before = [...mine, ...gone].filter(({ earlier }) => !fresh.has(earlier));
  return { now: best(mine), before: best(before) };
}

/** Statements that are joined to each other or to one entry now, and those that stand in it. */
function groupsIn(looked: Looked, seqs: readonly number[]): number[][] {
  const sets = disjointSets();
  const { fresh, standing } = looked;
  // Seqs of entries are those of their first statements, and stand for others below 0.
  for (const seq of seqs) {
    const own = standing.get(seq);
    sets.join(seq, own ? -own.entry : seq);
    const { now, before } = joinedTo(looked, seq);
    if (!now || (own && now === before)) continue;
    const other = standing.get(now.earlier);
    sets.join(seq, fresh.has(now.earlier) || !other ? now.earlier : -other.entry);
  }
  const isAsked = new Set(seqs);
  return sets.all().map((set) => set.filter((seq) => isAsked.has(seq)));
}

/** By what an entry grows. */
interface Growth {
  entry: number;
  /** the statements that came or may have changed */
  group: readonly number[];
  /** those that came, in time order */
  fresh: Fresh[];
  /** by the seqs of these, the passages that their origins begin with */
  origins: Map<number, number>;
  /** how many more utterances and origins there are */
  moreUtterances: number;
  moreOrigins: number;
}

/**
 * By what statements that belong together let the entry grow that they join; null where more than that comes of them.
 * Whatever a statement is joined to is earlier, so none is joined to what is joined to it: one that is joined to another
 * of its entry stays in it with all that are joined to it.
 */
function growthOf(group: readonly number[], looked: Looked, isBack: ReadonlySet<number>): Growth | null {
  const { fresh, standing, joints } = looked;
  const entries = new Set<number>();
  for (const seq of group) {
    if (joints.get(seq)?.some(({ earlier }) => isBack.has(earlier))) return null;
    const { now, before } = joinedTo(looked, seq);
    const own = standing.get(seq);
    if (now === null && (!own || before !== null)) return null;
    for (const at of [own, now && standing.get(now.earlier)]) if (at) entries.add(at.entry);
  }
  const [entry] = entries;
  if (entry === undefined || entries.size > 1) return null;
  const growth: Growth = {
    ...{ entry, group, origins: new Map(), moreUtterances: 0, moreOrigins: 0 },
    fresh: group.flatMap((seq) => fresh.get(seq) ?? []).sort((a, b) => (a.time < b.time ? -1 : 1)),
  };
  const isIn = ({ earlier }: Joining) =>
    fresh.has(earlier) ? group.includes(earlier) : standing.get(earlier)?.entry === entry;
  const joined = (seq: number, as: 'utterance' | 'origin') =>
    joinedTo(looked, seq, (joint) => joint[as] && isIn(joint));
  const originOf = ({ earlier }: Joining) => growth.origins.get(earlier) ?? standing.get(earlier)?.origin;
  for (const { seq } of growth.fresh) {
    const origin = joined(seq, 'origin').now;
    growth.origins.set(seq, (origin && originOf(origin)) ?? seq);
    if (!origin) growth.moreOrigins += 1;
    if (!joined(seq, 'utterance').now) growth.moreUtterances += 1;
  }
  for (const seq of group) {
    const own = standing.get(seq);
    if (!own) continue;
    const origin = joined(seq, 'origin');
    if (origin.now !== origin.before && (origin.now ? originOf(origin.now) : seq) !== own.origin) return null;
    const utterance = joined(seq, 'utterance');
    growth.moreUtterances += Number(utterance.now === null) - Number(utterance.before === null);
  }
  return growth;
}

/** Lets entries grow; returns the growths of which it cannot tell what comes of them. */
async function write(
  trx: Transaction<Tables>,
  growths: readonly Growth[],
  isBorneOn: boolean,
): Promise<Growth[]> {
  const seqs = growths.map(({ entry }) => entry);
  const entries = await trx.selectFrom('entry').selectAll().where('seq', 'in', valueList(seqs)).execute();
  const firsts = await trx
    .selectFrom('entry_statement')
    .select(['passage', 'body'])
    .where('passage', 'in', valueList(seqs))
    .execute();
  const entryOf = new Map(entries.map((row) => [row.seq, row]));
  const firstOf = new Map(firsts.map(({ passage, body }) => [passage, JSON.parse(body) as StoredVoice]));
  const unsure: Growth[] = [];
  const rows: EntryRow[] = [];
  const statements = [];
  for (const growth of growths) {
    const [row, first] = [entryOf.get(growth.entry), firstOf.get(growth.entry)];
    const grown = row && first && grownRow(row, first, growth, isBorneOn);
    if (!grown) {
      unsure.push(growth);
      continue;
    }
    rows.push({ ...grown, reports: row.reports + (await countReports(trx, growth)) });
    for (const { seq, voice } of growth.fresh) {
      const origin = growth.origins.get(seq) ?? seq;
      statements.push({ entry: growth.entry, passage: seq, origin, body: JSON.stringify(voice) });
    }
  }
  await insertRows(trx, 'entry_statement', statements);
  await changeEntries(
    trx,
    rows.map((row) => [entryOf.get(row.seq) ?? row, row]),
  );
  return unsure;
}

type EntryRow = Selectable<Tables['entry']>;

/**
 * Writes what of entries is another than before. Who would act is counted as entries come and go, so where that is another
 * the entry goes and comes.
 */
async function changeEntries(
  trx: Transaction<Tables>,
  pairs: readonly (readonly [before: EntryRow, now: EntryRow])[],
): Promise<void> {
  const [first] = pairs;
  if (!first) return;
  const isOfAnother = ([before, now]: (typeof pairs)[number]) => before.holder !== now.holder;
  const columns = Object.keys(first[0]) as (keyof EntryRow)[];
  await changeRows(
    trx,
    'entry',
    'seq',
    columns,
    pairs.filter((pair) => !isOfAnother(pair)),
  );
  const others = pairs.filter(isOfAnother).map(([, now]) => now);
  await replaceRows(
    trx,
    'entry',
    'seq',
    others.map(({ seq }) => seq),
    others,
  );
}

/** How many reports tell an entry that did not before. */
async function countReports(trx: Transaction<Tables>, { entry, fresh }: Growth): Promise<number> {
  const reports = [...new Set(fresh.map(({ seq }) => statementPlace(seq).report))];
  const { rows } = await sql<{
    count: number;
  }>`select count(*) as count from json_each(${JSON.stringify(reports)})
    where not exists (select 1 from entry_statement where entry = ${entry}
      and passage >= value * ${MOST_STATEMENTS} and passage < (value + 1) * ${MOST_STATEMENTS})`.execute(trx);
  return rows[0]?.count ?? 0;
}

/**
 * The row of an entry with what came, but for the number of reports; null where something may be told first, or last,
 * by one that came and lies between others.
 * @param first of its statements
 * @param isBorneOn whether people said of anything what bears on it
 */
function grownRow(
  row: EntryRow,
  first: StoredVoice,
  { fresh, moreUtterances, moreOrigins }: Growth,
  isBorneOn: boolean,
): EntryRow | null {
  const voices = fresh.map(({ voice }) => voice);
  const holder = toldFirst(
    row.holder,
    first.holder,
    voices.map((voice) => voice.holder),
  );
  const odds = (low: number | null, high: number | null) => (low === null ? null : `${low} ${high}`);
  const likelihood =
    row.kind === 'prediction'
      ? toldFirst(
          odds(row.low, row.high),
          first.likelihood && odds(first.likelihood.low, first.likelihood.high),
          voices.map(({ likelihood }) => likelihood && odds(likelihood.low, likelihood.high)),
        )
      : null;
  const times = voices.flatMap((voice) => voice.times[0] ?? []);
  const due = row.due ?? times.at(-1) ?? null;
  if (row.due !== null && times.some((time) => time !== row.due)) return null;
  if (holder === undefined || likelihood === undefined) return null;
  const hasCondition = row.condition === 'none' && voices.some(({ condition }) => condition.length > 0);
  if (hasCondition && isBorneOn) return null;
  const [low, high] = likelihood === null ? [null, null] : likelihood.split(' ').map(Number);
  const range = due === null ? null : dayRange(due);
  const days = voices.flatMap(({ day }) => (day === '' ? [] : [day])).sort();
  return {
    ...row,
    ...{ holder, low: low ?? null, high: high ?? null, due },
    condition: hasCondition ? conditionOf(true, []) : row.condition,
    first_due: range?.first ?? null,
    last_due: range?.last ?? null,
    first_day: [row.first_day, days[0]].filter((day) => day != null).sort()[0] ?? null,
    last_day:
      [row.last_day, days.at(-1)]
        .filter((day) => day != null)
        .sort()
        .at(-1) ?? null,
    statements: row.statements + fresh.length,
    utterances: row.utterances + moreUtterances,
    origins: row.origins + moreOrigins,
  };
}

/**
 * What is told first of all; undefined where that may be told by one that came.
 * @param now what is told first of those before
 * @param first what the first of these tells
 * @param came what those tell that came, in time order
 */
export function toldFirst(
  now: string | null,
  first: string | null,
  came: readonly (string | null)[],
): string | null | undefined {
  const told = came.filter((one) => one !== null);
  if (now === null) return told[0] ?? null;
  return first !== null || told.every((one) => one === now) ? now : undefined;
}
