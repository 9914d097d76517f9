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
  const rows = await countValues(db, await entryConditions(db, query), today);
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
  for (const { facet, value, count } of rows)
    if (value !== null) counts.get(facet)?.set(String(value), count);
    else if (isActorFacet(facet)) counts.get(facet)?.set(NOBODY, count);
  const of = (facet: FacetName) => [...(counts.get(facet) ?? [])].map(([value, count]) => ({ value, count }));
  const mostFirst = (facet: FacetName) => of(facet).sort(byCount);
  const inOrder = (facet: FacetName) => of(facet).sort((a, b) => (a.value < b.value ? -1 : 1));

  const layer = await loadActorLayer(db);
  counts.set('holder', follow(layer, counts.get('holder') ?? new Map()));
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

/**
 * Counts everything in one walk over the entries: each is marked with the filters that it fits, and a value is
 * counted where all filters but its own are fitted.
 */
async function countValues(
  db: Kysely<Tables>,
  conditions: ReadonlyMap<EntryFilter, RawBuilder<SqlBool>>,
  today: string,
): Promise<{ facet: FacetName; value: string | number | null; count: number }[]> {
  const set = FACETS.filter((facet) => conditions.has(facet));
  const always = [...conditions].flatMap(([name, condition]) =>
    set.some((one) => one === name) ? [] : [condition],
  );
  const fits = (facet: FacetName) => sql.ref(`fits_${facet}`);
  const marks = set.map((facet) => sql`, ${conditions.get(facet)} as ${fits(facet)}`);
  const others = (facet: FacetName) =>
    sql.join([sql`true`, ...set.filter((one) => one !== facet).map(fits)], sql` and `);
  const entries = (facet: FacetName, value: RawBuilder<unknown>) => sql`
    select ${facet} as facet, ${value} as value, count(*) as count from found where ${others(facet)} group by 2`;
  const statements = (facet: FacetName, value: RawBuilder<unknown>, also = sql``) => sql`
    select ${facet} as facet, ${value} as value, count(distinct entry) as count from said ${also}
    where ${others(facet)} group by 2`;
  const parts = [
    ...(['kind', 'outcome', 'evidence', 'schedule', 'condition', 'holder', 'origins'] as const).map(
      (column) => entries(column, sql.ref(column)),
    ),
    entries('first', sql`substr(first_day, 1, 7)`),
    entries('due', sql`substr(due_day, 1, 7)`),
    statements('speaker', sql`speaker`),
    statements('outlet', sql`outlet`),
    statements(
      'addressee',
      sql`addressed.actor`,
      sql`left join addressed on addressed.statement = said.statement`,
    ),
  ];
  const { rows } = await sql<{ facet: FacetName; value: string | number | null; count: number }>`
    with found as materialized (
      select entry.seq as entry, kind, outcome, evidence, condition, holder, origins, first_day,
        coalesce(last_due, first_due) as due_day, ${scheduleOf(today)} as schedule ${join(marks)}
      from entry where ${sql.join([sql`true`, ...always], sql` and `)}),
    said as materialized (
      select found.*, statement.seq as statement, statement.speaker, statement.outlet from found
      join entry_statement on entry_statement.entry = found.entry
      join statement on statement.seq = entry_statement.passage),
    addressed as materialized (select statement, actor from statement_actor where role = 'addressee')
    ${sql.join(parts, sql` union all `)}`.execute(db);
  return rows;
}

function join(parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return parts.length === 0 ? sql`` : sql.join(parts, sql` `);
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
