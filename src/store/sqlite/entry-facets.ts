import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { ActorLayer } from '../../ledger/index.ts';
import { type EntryFacetQuery, type EntryFacets, NOBODY } from '../../model/index.ts';
import { type EntryFilter, entryConditions, scheduleOf } from './entry-conditions.ts';
import type { Tables } from './tables.ts';
import { loadActorLayer } from './truth.ts';

/** Values told of long facets unless told. */
const USUAL_VALUES = 50;

/** The filters that have facets; what the others ask for holds of everything that is counted. */
const FACETS = [
  'kind',
  'outcome',
  'evidence',
  'schedule',
  'condition',
  'holder',
  'speaker',
  'addressee',
  'outlet',
  'origins',
  'first',
  'due',
] as const satisfies readonly EntryFilter[];
type FacetName = (typeof FACETS)[number];
type ActorFacet = 'holder' | 'speaker' | 'addressee';

function isActorFacet(facet: FacetName): facet is ActorFacet {
  return facet === 'holder' || facet === 'speaker' || facet === 'addressee';
}

/** Counts entries by the values of each filter, see Store.entryFacets. */
export async function entryFacets(db: Kysely<Tables>, query: EntryFacetQuery): Promise<EntryFacets> {
  const { values = USUAL_VALUES, today } = query;
  const counts = await countValues(db, await entryConditions(db, query), today);
  const of = (facet: FacetName) => [...counts[facet]].map(([value, count]) => ({ value, count }));
  const mostFirst = (facet: FacetName) => of(facet).sort(byCount);
  const inOrder = (facet: FacetName) => of(facet).sort((a, b) => (a.value < b.value ? -1 : 1));

  const layer = await loadActorLayer(db);
  counts.holder = follow(layer, counts.holder);
  const actors = await actorFacets(db, layer, query, values, {
    holder: mostFirst('holder'),
    speaker: mostFirst('speaker'),
    addressee: mostFirst('addressee'),
  });
  return {
    kind: mostFirst('kind'),
    outcome: mostFirst('outcome'),
    evidence: mostFirst('evidence'),
    schedule: mostFirst('schedule'),
    condition: mostFirst('condition'),
    ...actors,
    outlet: foremost(mostFirst('outlet'), values, query.outlet),
    origins: of('origins').sort((a, b) => Number(a.value) - Number(b.value)),
    first: inOrder('first'),
    due: inOrder('due'),
  };
}

interface Count {
  value: string;
  count: number;
}

const byCount = (a: Count, b: Count) => b.count - a.count || (a.value < b.value ? -1 : 1);

/** The first values, and behind them all that are filtered by, so that they can be told and taken back. */
function foremost(all: readonly Count[], values: number, chosen: readonly string[] = []): Count[] {
  const told = all.filter(({ value }, at) => at < values || chosen.includes(value));
  const missing = new Set(chosen.filter((value) => !told.some((one) => one.value === value)));
  return [...told, ...[...missing].map((value) => ({ value, count: 0 }))];
}

type Counts = Record<FacetName, Map<string, number>>;

/** What has few values and is told of an entry in one text, in its order there. */
const OF_STATE = ['kind', 'outcome', 'evidence', 'schedule', 'condition', 'origins'] as const;

/** Entries that are looked up one by one; of more, all statements are gone through. */
const FEW = 2_000;

/**
 * Counts everything in one walk over the entries and one over their statements: each entry is marked with the filters
 * that it fits, and a value is counted where all filters but its own are fitted. Counted here, as SQLite would sort
 * the entries anew for every facet.
 */
async function countValues(
  db: Kysely<Tables>,
  conditions: ReadonlyMap<EntryFilter, RawBuilder<SqlBool>>,
  today: string,
): Promise<Counts> {
  const set = FACETS.filter((facet) => conditions.has(facet));
  const all = 2 ** set.length - 1;
  /** Those that have to be fitted for a facet, as bits. */
  const others = (facet: FacetName) => (set.includes(facet) ? all - 2 ** set.indexOf(facet) : all);
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Counts;
  const found = await findMarked(db, conditions, set, today);
  const { fits } = found;
  for (const facet of ['holder', 'first', 'due'] as const) {
    const needed = others(facet);
    const values = new Map<string | null, number>();
    for (const [at, value] of found[facet].entries())
      if (((fits[at] ?? 0) & needed) === needed) values.set(value, (values.get(value) ?? 0) + 1);
    for (const [value, count] of values) tell(facet, value, count);
  }
  // Entries are in few states: what they have in common is told apart once for all in one.
  const states = new Map<string, number>();
  for (const [at, state] of found.state.entries()) {
    const key = `${fits[at]} ${state}`;
    states.set(key, (states.get(key) ?? 0) + 1);
  }
  for (const [key, count] of states) {
    const end = key.indexOf(' ');
    const marks = Number(key.slice(0, end));
    const values = key.slice(end + 1).split(STATE_MARK);
    for (const [at, facet] of OF_STATE.entries()) {
      const needed = others(facet);
      const value = values[at];
      if (value !== undefined && (marks & needed) === needed)
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + count);
    }
  }

  const isFew = found.entry.length < FEW;
  const said = await saidIn(db, isFew ? found.entry : null);
  const addressed = await addressedIn(db, isFew ? said.seq : null);
  const isWhole = conditions.size === 0;
  const fitsOf = new Map(isWhole ? [] : found.entry.map((entry, at) => [entry, fits[at] ?? 0]));
  // An entry has the seq of its first statement: those with others may have one value several times.
  const several = new Set(said.entry.filter((entry, at) => entry !== said.seq[at]));
  for (const facet of ['speaker', 'outlet', 'addressee'] as const) {
    const needed = others(facet);
    const values = new Map<string | null, number>();
    const counted = new Set<string>();
    const note = (value: string | null, entry: number) => {
      if (several.has(entry)) {
        const key = `${entry} ${value}`;
        if (counted.has(key)) return;
        counted.add(key);
      }
      values.set(value, (values.get(value) ?? 0) + 1);
    };
    for (const [at, entry] of said.entry.entries()) {
      if (!isWhole) {
        const marks = fitsOf.get(entry);
        if (marks === undefined || (marks & needed) !== needed) continue;
      }
      if (facet !== 'addressee') note(said[facet][at] ?? null, entry);
      else for (const actor of addressed.get(said.seq[at] ?? 0) ?? NOBODY_NAMED) note(actor, entry);
    }
    for (const [value, count] of values) tell(facet, value, count);
  }
  return counts;

  function tell(facet: FacetName, value: string | number | null, count: number): void {
    if (value !== null) counts[facet].set(String(value), count);
    else if (isActorFacet(facet)) counts[facet].set(NOBODY, count);
  }
}

const NOBODY_NAMED = [null] as const;

/** Between what is told of a state; no value has it. */
const STATE_MARK = '|';

/** What is counted of entries, each a list over them. */
interface MarkedEntries {
  entry: number[];
  /** which of some filters they fit, as bits */
  fits: number[];
  /** values of {@link OF_STATE} */
  state: string[];
  holder: (string | null)[];
  first: (string | null)[];
  due: (string | null)[];
}

/** The entries that fit what has no facet. */
function findMarked(
  db: Kysely<Tables>,
  conditions: ReadonlyMap<EntryFilter, RawBuilder<SqlBool>>,
  set: readonly FacetName[],
  today: string,
): Promise<MarkedEntries> {
  const always = [...conditions].flatMap(([name, condition]) =>
    set.some((one) => one === name) ? [] : [condition],
  );
  const bits = set.map((facet, at) => sql`iif(${conditions.get(facet)}, ${sql.lit(2 ** at)}, 0)`);
  const state = OF_STATE.map((facet) => (facet === 'schedule' ? scheduleOf(today) : sql.ref(facet)));
  return columnsOf<MarkedEntries>(
    db,
    {
      entry: sql`entry.seq`,
      fits: sql.join([sql`0`, ...bits], sql` + `),
      state: sql.join(state, sql` || ${sql.lit(STATE_MARK)} || `),
      holder: sql`holder`,
      first: sql`substr(first_day, 1, 7)`,
      due: sql`substr(coalesce(last_due, first_due), 1, 7)`,
    },
    sql`entry where ${sql.join([sql`true`, ...always], sql` and `)}`,
  );
}

/** Statements of entries, each a list over them: seq, seq of the entry, who speaks and where it was published. */
interface SaidStatements {
  seq: number[];
  entry: number[];
  speaker: (string | null)[];
  outlet: (string | null)[];
}

/** @param entries seqs; null for all */
function saidIn(db: Kysely<Tables>, entries: readonly number[] | null): Promise<SaidStatements> {
  const stands =
    entries === null
      ? sql`entry_statement as stands`
      : sql`json_each(${JSON.stringify(entries)}) as wanted
        cross join entry_statement as stands on stands.entry = wanted.value`;
  return columnsOf<SaidStatements>(
    db,
    {
      seq: sql`statement.seq`,
      entry: sql`stands.entry`,
      speaker: sql`statement.speaker`,
      outlet: sql`statement.outlet`,
    },
    sql`${stands} join statement on statement.seq = stands.passage`,
  );
}

/**
 * At whom statements are directed, by their seqs.
 * @param statements seqs; null for all
 */
async function addressedIn(
  db: Kysely<Tables>,
  statements: readonly number[] | null,
): Promise<Map<number, string[]>> {
  const uses =
    statements === null
      ? sql`statement_actor as addressed`
      : sql`json_each(${JSON.stringify(statements)}) as wanted
        cross join statement_actor as addressed on addressed.statement = wanted.value`;
  const kept = sql`cross join entry_statement as stands on stands.passage = addressed.statement`;
  const { statement, actor } = await columnsOf<{ statement: number[]; actor: string[] }>(
    db,
    { statement: sql`addressed.statement`, actor: sql`addressed.actor` },
    sql`${uses} ${statements === null ? kept : sql``} where addressed.role = 'addressee'`,
  );
  const found = new Map<number, string[]>();
  for (const [at, seq] of statement.entries()) {
    const before = found.get(seq);
    if (before) before.push(actor[at] ?? '');
    else found.set(seq, [actor[at] ?? '']);
  }
  return found;
}

/**
 * Columns of a query, each as a list, given in one text: taken over row by row, or as a list a row, they cost several
 * times what finding them does.
 */
async function columnsOf<Columns>(
  db: Kysely<Tables>,
  columns: { [Name in keyof Columns]: RawBuilder<unknown> },
  from: RawBuilder<unknown>,
): Promise<Columns> {
  const lists = Object.entries<RawBuilder<unknown>>(columns).map(
    ([name, value]) => sql`${sql.lit(name)}, json_group_array(${value})`,
  );
  const { rows } = await sql<{
    found: string;
  }>`select json_object(${sql.join(lists)}) as found from ${from}`.execute(db);
  return JSON.parse(rows[0]?.found ?? '{}') as Columns;
}

/** Counts by the ids that readings give, as counts by the actors that they mean. */
function follow(layer: ActorLayer, counts: ReadonlyMap<string, number>): Map<string, number> {
  const followed = new Map<string, number>();
  for (const [base, count] of counts) {
    const id = layer.follow(base);
    followed.set(id, (followed.get(id) ?? 0) + count);
  }
  return followed;
}

/** The first values of facets by actor, with the names of the actors. */
async function actorFacets(
  db: Kysely<Tables>,
  layer: ActorLayer,
  query: EntryFacetQuery,
  values: number,
  counts: Record<ActorFacet, Count[]>,
): Promise<Pick<EntryFacets, ActorFacet>> {
  const told = (facet: ActorFacet) =>
    foremost(
      counts[facet],
      values,
      query[facet]?.map((id) => layer.follow(id)),
    );
  const facets = { holder: told('holder'), speaker: told('speaker'), addressee: told('addressee') };
  const ids = new Set(Object.values(facets).flatMap((all) => all.map(({ value }) => value)));
  const { rows } = await sql<{ id: string; name: string }>`
    select actor.id, actor.body ->> 'name' as name from json_each(${JSON.stringify([...ids])}) as ids
    join actor on actor.id = ids.value`.execute(db);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const named = (all: readonly Count[]) =>
    all.map((one) => ({
      ...one,
      name: one.value === NOBODY ? 'Nobody named' : (names.get(one.value) ?? one.value),
    }));
  return { holder: named(facets.holder), speaker: named(facets.speaker), addressee: named(facets.addressee) };
}
