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
  return relationsAmong(await relationSource(db, wanted, stateOf), wanted);
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

/** One statement directed at one actor, as the tables have it. */
interface Row {
  statement: number;
  kind: Kind;
  speaker: string;
  holder: string | null;
  whom: string;
  id: string;
  first: string | null;
  last: string | null;
  second: number;
  wording: string | null;
  origin: number | null;
}

/** The columns of a row. */
const COLUMNS = [
  'statement',
  'kind',
  'speaker',
  'holder',
  'whom',
  'id',
  'first',
  'last',
  'second',
  'wording',
  'origin',
] as const satisfies readonly (keyof Row)[];

async function relationSource(db: Kysely<Tables>, query: RelationFilters, stateOf: StateOf | undefined) {
  // Whose words count for a state is told only when they are there.
  const { actor: _, who: __, whom: ___, ...others } = query;
  const rows = await directedRows(db, stateOf ? others : query);
  const held = new Set<Kind>(HELD_KINDS);
  const directed = rows.map((row): Directed => {
    const { statement, kind, speaker, holder, whom, first, last, second, wording } = row;
    const who = held.has(kind) ? (holder ?? speaker) : speaker;
    const origin =
      row.origin !== null ? `origin ${row.origin}` : wording === null ? `only ${row.id}` : `copy ${wording}`;
    return {
      ...{ statement, who, whom, kind, origin, first, last },
      secondHand: second === 1,
      voiced: who !== speaker,
    };
  });
  const actors = await actorsById(
    db,
    directed.flatMap(({ who, whom }) => [who, whom]),
  );
  return { directed, actors, stateOf };
}

/**
 * The statements that are directed at somebody, in one walk over those uses. What a passage tells of a statement
 * saves unpacking the statements themselves.
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
    sql<SqlBool>`(statement.speaker in (${sql.join(ids)}) or held.actor in (${sql.join(ids)}))`;
  if (who !== undefined) wanted.push(isOne([who]));
  if (whom !== undefined) wanted.push(sql`addressed.actor = ${whom}`);
  if (actor && actor.length > 0)
    wanted.push(sql`(addressed.actor in (${sql.join(actor)}) or ${isOne(actor)})`);
  // All in one text: taken over row by row, so many rows cost several times what finding them does.
  const { rows } = await sql<{ found: string }>`
    with held as materialized (
      select statement, min(actor) as actor from statement_actor where role = 'holder' group by statement),
    found as (
      select statement.seq as statement, statement.kind, statement.speaker, held.actor as holder,
        addressed.actor as whom, statement.id, nullif(statement.first_said, ${EARLIEST}) as first,
        nullif(statement.last_said, ${LATEST}) as last, statement.second_hand as second, passage.wording,
        entry_statement.origin
      from (select distinct actor, statement from statement_actor where role = 'addressee') as addressed
      join statement on statement.seq = addressed.statement
      left join held on held.statement = statement.seq
      left join passage on passage.seq = statement.seq
      left join entry_statement on entry_statement.passage = statement.seq
      where ${sql.join(wanted, sql` and `)}
      order by statement.seq, addressed.actor)
    select json_group_array(json_object(${sql.join(COLUMNS.flatMap((column) => [sql.lit(column), sql.ref(column)]))}))
      as found from found`.execute(db);
  return JSON.parse(rows[0]?.found ?? '[]') as Row[];
}
