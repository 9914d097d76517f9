import { type Kysely, type RawBuilder, sql } from 'kysely';
import {
  type ActorRef,
  binOf,
  dayRange,
  entryKinds,
  KINDS,
  nextBin,
  type SaidBasis,
  type Timeline,
  type TimelineDate,
  type TimelineItem,
  type TimelineLane,
  type TimelineQuery,
  type TimelineUnit,
  timelineUnit,
} from '../../model/index.ts';
import { EARLIEST, LATEST } from '../keys.ts';
import { entryConditions } from './entry-conditions.ts';
import { actorsById } from './list-actors.ts';
import { statementConditions } from './list-statements.ts';
import { matchQuery } from './match.ts';
import { fromWhere } from './selection.ts';
import { MOST_STATEMENTS, type Tables } from './tables.ts';
import { valueList } from './value-list.ts';

/** Items told unless told. */
const USUAL_ITEMS = 300;
/** Lanes of speakers; all others share one more. */
const MOST_SPEAKERS = 10;
/** The lane of all other speakers. */
const OTHERS = '*';

/** What was said and is due when, see Store.timeline. */
export async function listTimeline(db: Kysely<Tables>, query: TimelineQuery): Promise<Timeline> {
  const { of, limit = USUAL_ITEMS, undated = false } = query;
  const base = await dated(db, query);
  const found = await countLanes(db, base);
  const { lanes, laneOf, laneSql } = await lanesOf(db, found, query.lanes ?? 'kind');
  const extent = extentOf(found);
  const from = query.from ?? extent?.first ?? null;
  const to = query.to ?? extent?.last ?? null;
  const head = {
    of,
    extent,
    total: sumOf(found, ({ total }) => total),
    undated: sumOf(found, (lane) => lane.undated),
  };
  const isShown = from !== null && to !== null && from <= to;
  if (undated || !isShown) {
    const items = undated ? await itemsOf(db, base, sql`first is null`, limit, laneOf) : [];
    return { ...head, from, to, unit: 'day', within: 0, across: 0, lanes, items };
  }
  const unit = timelineUnit(from, to);
  const shown = either(overlaps, from, to);
  const placed = either(endsIn, from, to);
  // All that has a date ends somewhere between the first and the last day of all.
  const isWhole = query.from === undefined && query.to === undefined;
  const all = sumOf(found, (lane) => lane.dated);
  const counts = isWhole ? { shown: all, placed: all } : await countWithin(db, base, shown, placed);
  const shared = { ...head, from, to, unit, within: counts.shown };
  if (counts.shown <= limit)
    return { ...shared, across: 0, lanes, items: await itemsOf(db, base, shown, limit, laneOf) };
  const across = counts.shown - counts.placed;
  // What may lie anywhere in what is shown says little about where.
  if (counts.placed <= limit)
    return { ...shared, across, lanes, items: await itemsOf(db, base, placed, limit, laneOf) };
  const bins = await countBins(db, base, { of, from, to, unit }, laneSql);
  const counted = lanes.map((lane) => ({ ...lane, bins: bins.get(lane.lane) ?? [] }));
  return { ...shared, across, lanes: counted, items: null };
}

/**
 * What fits, with the days of its dates: `seq` of a statement, `entry` or null, `lane`, `said`, `basis`, `first`,
 * `last`, `due`, `first_due`, `last_due`.
 */
async function dated(db: Kysely<Tables>, query: TimelineQuery): Promise<RawBuilder<unknown>> {
  const { of, lanes, q, actor, outlet, kind } = query;
  const lane = lanes === 'speaker' ? sql`coalesce(statement.speaker, '')` : sql`statement.kind`;
  const said = sql`${lane} as lane, statement.said, statement.said_basis as basis, statement.first_said as first,
    statement.last_said as last`;
  if (of === 'statements') {
    const filters = { ...(kind && { kind }), ...(actor && { actor }), ...(outlet && { outlet }) };
    const conditions = await statementConditions(db, filters);
    const match = matchQuery(q);
    return sql`select statement.seq, ${said}, null as due, null as first_due, null as last_due
      ${fromWhere({ table: 'statement', match, conditions }, sql`statement.review <> 'rejected'`)}`;
  }
  const kinds = entryKinds(kind);
  // Kinds of which the ledger keeps none leave nothing.
  const conditions = await entryConditions(db, {
    today: EARLIEST,
    ...(q !== undefined && { q }),
    ...(kinds && kinds.length > 0 && { kind: kinds }),
    ...(actor !== undefined && { actor }),
    ...(outlet !== undefined && { outlet: [outlet] }),
  });
  const all = [...conditions.values(), ...(kinds?.length === 0 ? [sql`false`] : [])];
  return sql`select statement.seq, ${said}, entry.due,
      case when entry.last_due is null and entry.first_due is null then null else coalesce(entry.first_due, ${EARLIEST}) end as first_due,
      case when entry.last_due is null and entry.first_due is null then null else coalesce(entry.last_due, ${LATEST}) end as last_due
    from entry join statement on statement.seq = entry.seq
    where ${sql.join([sql`true`, ...all], sql` and `)}`;
}

interface LaneCount {
  lane: string;
  total: number;
  undated: number;
  /** those that have a date when they were said, or when they are due */
  dated: number;
  /** first and last days of its dates, as far as these have any */
  days: (string | null)[];
}

async function countLanes(db: Kysely<Tables>, base: RawBuilder<unknown>): Promise<LaneCount[]> {
  const ends = [
    ...['first', 'first_due'].map((column) => sql`nullif(${sql.ref(column)}, ${EARLIEST})`),
    ...['last', 'last_due'].map((column) => sql`nullif(${sql.ref(column)}, ${LATEST})`),
  ];
  const days = ends.flatMap((end) => [sql`min(${end})`, sql`max(${end})`]);
  const { rows } = await sql<Omit<LaneCount, 'days'> & { days: string }>`
    select lane, count(*) as total, sum(first is null) as undated,
      sum(first is not null or first_due is not null) as dated, json_array(${sql.join(days)}) as days
    from (${base}) group by lane`.execute(db);
  return rows.map((row) => ({ ...row, days: JSON.parse(row.days) as (string | null)[] }));
}

function extentOf(lanes: readonly LaneCount[]): Timeline['extent'] {
  const days = lanes.flatMap((lane) => lane.days.filter((day) => day !== null)).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** The lanes in their order, and which of them each value stands in. */
async function lanesOf(
  db: Kysely<Tables>,
  found: readonly LaneCount[],
  by: NonNullable<TimelineQuery['lanes']>,
): Promise<{ lanes: TimelineLane[]; laneOf: (value: string) => string; laneSql: RawBuilder<string> }> {
  const lane = ({ lane, total, undated }: LaneCount, actor: ActorRef | null): TimelineLane => ({
    ...{ lane, actor, total, undated },
    bins: [],
  });
  if (by === 'kind') {
    const lanes = KINDS.flatMap((kind) =>
      found.filter((one) => one.lane === kind).map((one) => lane(one, null)),
    );
    return { lanes, laneOf: (value) => value, laneSql: sql`lane` };
  }
  const sorted = found.toSorted((a, b) => b.total - a.total || (a.lane < b.lane ? -1 : 1));
  const own = sorted.slice(0, sorted.length > MOST_SPEAKERS + 1 ? MOST_SPEAKERS : undefined);
  const rest = sorted.slice(own.length);
  const actors = await actorsById(
    db,
    own.map((one) => one.lane),
  );
  const lanes = own.map((one) => {
    const actor = actors.get(one.lane);
    return lane(one, actor ? { id: actor.id, name: actor.name } : null);
  });
  if (rest.length > 0) {
    const others = {
      total: sumOf(rest, ({ total }) => total),
      undated: sumOf(rest, ({ undated }) => undated),
    };
    lanes.push({ lane: OTHERS, actor: null, ...others, bins: [] });
  }
  const named = new Set(own.map((one) => one.lane));
  return {
    lanes,
    laneOf: (value) => (named.has(value) ? value : OTHERS),
    laneSql: sql`iif(lane in ${valueList(named)}, lane, ${OTHERS})`,
  };
}

function sumOf<T>(all: readonly T[], value: (one: T) => number): number {
  return all.reduce((sum, one) => sum + value(one), 0);
}

function overlaps(first: string, last: string, from: string, to: string): RawBuilder<boolean> {
  return sql`ifnull(${sql.ref(last)} >= ${from} and ${sql.ref(first)} <= ${to}, false)`;
}

function endsIn(first: string, last: string, from: string, to: string): RawBuilder<boolean> {
  return sql`ifnull(${sql.ref(first)} between ${from} and ${to} or ${sql.ref(last)} between ${from} and ${to}, false)`;
}

/** Whether something holds of the date when it was said, or of the one when it is due. */
function either(holds: typeof overlaps, from: string, to: string): RawBuilder<boolean> {
  return sql`(${holds('first', 'last', from, to)} or ${holds('first_due', 'last_due', from, to)})`;
}

async function countWithin(
  db: Kysely<Tables>,
  base: RawBuilder<unknown>,
  shown: RawBuilder<boolean>,
  placed: RawBuilder<boolean>,
): Promise<{ shown: number; placed: number }> {
  const { rows } = await sql<{ shown: number; placed: number }>`
    select count(*) as shown, ifnull(sum(${placed}), 0) as placed from (${base}) where ${shown}`.execute(db);
  return rows[0] ?? { shown: 0, placed: 0 };
}

/** The first of what fits, in time order. */
async function itemsOf(
  db: Kysely<Tables>,
  base: RawBuilder<unknown>,
  shown: RawBuilder<unknown>,
  limit: number,
  laneOf: (value: string) => string,
): Promise<TimelineItem[]> {
  const { rows } = await sql<{
    statement: string;
    report: string;
    entry: string | null;
    kind: TimelineItem['kind'];
    lane: string;
    speaker: string;
    words: string;
    outlet: string | null;
    said: string | null;
    basis: SaidBasis | null;
    due: string | null;
  }>`
    select statement.id as statement, shown_report.id as report, entry.id as entry, statement.kind, dated.lane,
      statement_text.speaker, statement_text.content as words, statement.outlet, dated.said, dated.basis, dated.due
    from (select * from (${base}) where ${shown}
      order by coalesce(nullif(first, ${EARLIEST}), last, first_due), last, seq
      ${Number.isFinite(limit) ? sql`limit ${limit}` : sql``}) as dated
    join statement on statement.seq = dated.seq
    join shown_report on shown_report.seq = dated.seq / ${sql.lit(MOST_STATEMENTS)}
    join statement_text on statement_text.rowid = dated.seq
    left join entry_statement on entry_statement.passage = statement.seq
    left join entry on entry.seq = entry_statement.entry
    order by coalesce(nullif(dated.first, ${EARLIEST}), dated.last, dated.first_due), dated.last, dated.seq`.execute(
    db,
  );
  return rows.map(({ lane, speaker, said, due, ...row }) => ({
    ...row,
    lane: laneOf(lane),
    speaker: speaker === '' ? null : speaker,
    said: dateOf(said),
    due: dateOf(due),
  }));
}

function dateOf(edtf: string | null): TimelineDate | null {
  const range = edtf === null ? null : dayRange(edtf);
  return edtf === null || !range ? null : { edtf, ...range };
}

/**
 * Counts what lies in each bin, by lane. What lies in one for sure is grouped by that; of what may lie in several only
 * the first and the last bin are grouped by, and all between are counted from these.
 */
async function countBins(
  db: Kysely<Tables>,
  base: RawBuilder<unknown>,
  { of, from, to, unit }: { of: TimelineQuery['of']; from: string; to: string; unit: TimelineUnit },
  lane: RawBuilder<string>,
): Promise<Map<string, TimelineLane['bins']>> {
  const bins: string[] = [];
  for (let bin: string | null = binOf(from, unit); bin !== null && bin <= to; bin = nextBin(bin, unit))
    bins.push(bin);
  const at = new Map(bins.map((bin, n) => [bin, n]));
  const part = (what: 'said' | 'due', first: string, last: string) => sql`
    select ${what} as what, ${lane} as lane, ${binSql(sql`max(${sql.ref(first)}, ${from})`, unit)} as first_bin,
      ${binSql(sql`min(${sql.ref(last)}, ${to})`, unit)} as last_bin,
      ${sql.ref(first)} >= ${from} and ${sql.ref(last)} <= ${to} as whole, count(*) as count
    from base where ${overlaps(first, last, from, to)} group by 1, 2, 3, 4, 5`;
  // Statements are not due: of them no more is gone through than when they were said.
  const days = (of === 'statements' ? ['first', 'last'] : ['first', 'last', 'first_due', 'last_due']).map(
    (column) => sql.ref(column),
  );
  const said = part('said', 'first', 'last');
  const parts = of === 'statements' ? said : sql`${said} union all ${part('due', 'first_due', 'last_due')}`;
  const { rows } = await sql<{
    what: 'said' | 'due';
    lane: string;
    first_bin: string;
    last_bin: string;
    whole: number;
    count: number;
  }>`with base as materialized (select lane, ${sql.join(days)} from (${base})) ${parts}`.execute(db);
  const lanes = new Map<string, Record<'said' | 'due', { sure: number[]; maybe: number[] }>>();
  const none = () => ({ sure: bins.map(() => 0), maybe: [...bins, ''].map(() => 0) });
  const add = (counts: number[], bin: string, count: number, after = 0) => {
    const place = (at.get(bin) ?? 0) + after;
    counts[place] = (counts[place] ?? 0) + count;
  };
  for (const { what, lane, first_bin, last_bin, whole, count } of rows) {
    const counts = lanes.get(lane) ?? { said: none(), due: none() };
    lanes.set(lane, counts);
    if (whole && first_bin === last_bin) add(counts[what].sure, first_bin, count);
    else {
      // How the number changes from one bin to the next.
      add(counts[what].maybe, first_bin, count);
      add(counts[what].maybe, last_bin, -count, 1);
    }
  }
  return new Map([...lanes].map(([lane, { said, due }]) => [lane, binsOf(bins, said, due)]));
}

function binsOf(
  bins: readonly string[],
  said: { sure: number[]; maybe: number[] },
  due: { sure: number[]; maybe: number[] },
): TimelineLane['bins'] {
  const running = { said: 0, due: 0 };
  return bins.flatMap((bin, n) => {
    running.said += said.maybe[n] ?? 0;
    running.due += due.maybe[n] ?? 0;
    const one = {
      bin,
      said: { sure: said.sure[n] ?? 0, maybe: running.said },
      due: { sure: due.sure[n] ?? 0, maybe: running.due },
    };
    return one.said.sure + one.said.maybe + one.due.sure + one.due.maybe > 0 ? [one] : [];
  });
}

/** The first day of the bin that a day lies in, see binOf of the model: conformance tests hold the two together. */
function binSql(day: RawBuilder<unknown>, unit: TimelineUnit): RawBuilder<string> {
  if (unit === 'day') return sql`${day}`;
  if (unit === 'week') return sql`date(${day}, '-6 days', 'weekday 1')`;
  if (unit === 'month') return sql`substr(${day}, 1, 7) || '-01'`;
  return unit === 'year' ? sql`substr(${day}, 1, 4) || '-01-01'` : sql`substr(${day}, 1, 3) || '0-01-01'`;
}
