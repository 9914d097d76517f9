import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Directed, directedAmong, relationsAmong } from '../../ledger/index.ts';
import {
  HELD_KINDS,
  type Kind,
  type RelatedQuery,
  type RelatedStatement,
  type RelationFilters,
  type RelationQuery,
  type Relations,
  type StateOf,
} from '../../model/index.ts';
import { EARLIEST, LATEST } from '../keys.ts';
import { actorsById } from './list-actors.ts';
import { statementsBySeq } from './list-statements.ts';
import type { Tables } from './tables.ts';
import { loadActorLayer } from './truth.ts';

/** Statements that are listed unless told. */
const USUAL = 50;

/** Who says what to whom, see Store.relations. */
export async function listRelations(
  db: Kysely<Tables>,
  query: RelationQuery,
  stateOf?: StateOf,
): Promise<Relations> {
  const wanted = await shown(db, query);
  const found = relationsAmong(await relationSource(db, wanted, stateOf), wanted);
  if (stateOf || wanted.type) return found;
  const actors = await actorsById(
    db,
    found.nodes.map(({ id }) => id),
  );
  const nodes = found.nodes.map((node) => {
    const { name, type, iso } = actors.get(node.id) ?? node;
    return { ...node, name, type, iso };
  });
  return { ...found, nodes };
}

/** The statements of relations, see Store.relatedStatements. */
export async function listRelated(
  db: Kysely<Tables>,
  query: RelatedQuery,
  stateOf?: StateOf,
): Promise<{ items: RelatedStatement[]; total: number }> {
  const { skip = 0, limit = USUAL } = query;
  const wanted = await shown(db, query);
  const all = directedAmong(await relationSource(db, wanted, stateOf), wanted);
  const origins = new Map<string, number>();
  // Numbered from the earliest on, so that the numbers stay when later ones come.
  for (const { origin } of all.toReversed()) if (!origins.has(origin)) origins.set(origin, origins.size + 1);
  const listed = all.slice(skip, skip + limit);
  const rows = await statementsBySeq(
    db,
    listed.map(({ statement }) => statement),
  );
  const items = listed.flatMap(({ statement: seq, origin, voiced }) => {
    const statement = rows.get(seq);
    return statement ? { statement, origin: origins.get(origin) ?? 1, voiced } : [];
  });
  return { items, total: all.length };
}

/** The query with ids of actors as people's acts have them. */
async function shown<Q extends RelationFilters>(db: Kysely<Tables>, query: Q): Promise<Q> {
  const { actor, who, whom } = query;
  if (!actor && who === undefined && whom === undefined) return query;
  const layer = await loadActorLayer(db);
  const there = await actorsById(db, [...(actor ?? []), who ?? '', whom ?? '']);
  const follow = (id: string) => (there.has(id) ? id : layer.follow(id));
  return {
    ...query,
    ...(actor && { actor: actor.map(follow) }),
    ...(who !== undefined && { who: follow(who) }),
    ...(whom !== undefined && { whom: follow(whom) }),
  };
}

/** One statement directed at one actor, as the tables have it: the values of {@link COLUMNS}. */
type Row = [
  statement: number,
  kind: Kind,
  speaker: string,
  holder: string | null,
  whom: string,
  first: string | null,
  last: string | null,
  second: number,
  origin: string,
];

/** The columns of a row. */
const COLUMNS = [
  'statement',
  'kind',
  'speaker',
  'holder',
  'whom',
  'first',
  'last',
  'second',
  'origin',
] as const;

async function relationSource(db: Kysely<Tables>, query: RelationFilters, stateOf: StateOf | undefined) {
  // Whose words count for a state is told only when they are there.
  const { actor: _, who: __, whom: ___, ...others } = query;
  const rows = await directedRows(db, stateOf ? others : query);
  const held = new Set<Kind>(HELD_KINDS);
  const directed = rows.map((row): Directed => {
    const [statement, kind, speaker, holder, whom, first, last, second, origin] = row;
    const who = held.has(kind) ? (holder ?? speaker) : speaker;
    const [secondHand, voiced] = [second === 1, who !== speaker];
    return { statement, who, whom, kind, origin, first, last, secondHand, voiced };
  });
  // Of whom nothing is asked but the name only those are looked up that are told.
  const asked = stateOf || query.type ? directed.flatMap(({ who, whom }) => [who, whom]) : [];
  const actors = await actorsById(db, asked);
  return { directed, actors, stateOf };
}

/**
 * The statements that are directed at somebody, in one walk over those uses; all that is asked of them stands in
 * columns.
 */
async function directedRows(
  db: Kysely<Tables>,
  { kind, outlet, actor, who, whom }: RelationFilters,
): Promise<Row[]> {
  const wanted: RawBuilder<SqlBool>[] = [
    sql`statement.review <> 'rejected'`,
    sql`statement.speaker is not null`,
  ];
  if (kind && kind.length > 0) wanted.push(sql`statement.kind in (${sql.join(kind)})`);
  if (outlet && outlet.length > 0) wanted.push(sql`statement.outlet in (${sql.join(outlet)})`);
  const isOne = (ids: readonly string[]) =>
    sql<SqlBool>`(statement.speaker in (${sql.join(ids)}) or ${HOLDER} in (${sql.join(ids)}))`;
  if (who !== undefined) wanted.push(isOne([who]));
  if (whom !== undefined) wanted.push(sql`addressed.actor = ${whom}`);
  if (actor && actor.length > 0)
    wanted.push(sql`(addressed.actor in (${sql.join(actor)}) or ${isOne(actor)})`);
  // All in one text: taken over row by row, so many rows cost several times what finding them does.
  const { rows } = await sql<{ found: string }>`
    with found as (
      select statement.seq as statement, statement.kind, statement.speaker, ${HOLDER} as holder,
        addressed.actor as whom, nullif(statement.first_said, ${EARLIEST}) as first,
        nullif(statement.last_said, ${LATEST}) as last, statement.second_hand as second,
        coalesce('origin ' || entry_statement.origin, passage.wording, statement.id) as origin
      from statement_actor as addressed
      cross join statement on statement.seq = addressed.statement
      left join entry_statement on entry_statement.passage = statement.seq
      left join passage on entry_statement.origin is null and passage.seq = statement.seq
      where addressed.role = 'addressee' and ${sql.join(wanted, sql` and `)}
      group by addressed.statement, addressed.actor order by addressed.statement, addressed.actor)
    select json_group_array(json_array(${sql.join(COLUMNS.map((column) => sql.ref(column)))})) as found
    from found`.execute(db);
  return JSON.parse(rows[0]?.found ?? '[]') as Row[];
}

/** Who would have to act, by a statement; looked up in the index, as a join would go through all of them each time. */
const HOLDER = sql`(select held.actor from statement_actor as held
  where held.role = 'holder' and held.statement = statement.seq order by held.actor limit 1)`;
