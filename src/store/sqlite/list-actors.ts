import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Actor, ActorQuery, ActorSummary, Direction, Page } from '../../model/index.ts';
import type { Facet } from '../store.ts';
import type { SortOrder } from './keyset.ts';
import { matchQuery } from './match.ts';
import { readPage } from './read-page.ts';
import type { CountRows } from './remembered-counts.ts';
import type { Tables } from './tables.ts';
import { loadActorLayer } from './truth.ts';

/** The column of each order, and the direction it has unless told. */
const SORTS: Record<
  NonNullable<ActorQuery['sort']>,
  { column: string; nullable: boolean; usual: Direction }
> = {
  statements: { column: 'statements', nullable: false, usual: 'desc' },
  name: { column: 'name_key', nullable: true, usual: 'asc' },
  reports: { column: 'reports', nullable: false, usual: 'desc' },
};

/** Lists actors, see Store.listActors. */
export async function listActors(
  db: Kysely<Tables>,
  query: ActorQuery,
  count?: CountRows,
): Promise<Page<ActorSummary>> {
  const wanted: RawBuilder<SqlBool>[] = [];
  if (query.type && query.type.length > 0) wanted.push(sql`actor.type in (${sql.join(query.type)})`);
  const selection = { table: 'actor', match: matchQuery(query.q), conditions: wanted } as const;
  const { seqs, total, next } = await readPage(db, selection, order(query), query, { count });
  return { items: await summaries(db, seqs), total, next };
}

/** Finds one actor, see Store.actor. */
export async function findActor(db: Kysely<Tables>, id: string): Promise<ActorSummary | null> {
  const shown = await shownId(db, id);
  const row = await db.selectFrom('actor').select('seq').where('id', '=', shown).executeTakeFirst();
  return row ? ((await summaries(db, [row.seq]))[0] ?? null) : null;
}

/** The names of an actor, see Store.actorNames. */
export async function actorNames(db: Kysely<Tables>, id: string): Promise<Facet[]> {
  const rows = await db
    .selectFrom('actor_name')
    .select(['name', 'reports'])
    .where('actor', '=', await shownId(db, id))
    .execute();
  return rows
    .map(({ name, reports }) => ({ value: JSON.parse(name) as string, count: reports }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Where an id leads: to itself, or to what the actor was merged into. */
export async function shownId(db: Kysely<Tables>, id: string): Promise<string> {
  const row = await db.selectFrom('actor').select('id').where('id', '=', id).executeTakeFirst();
  return row ? id : (await loadActorLayer(db)).follow(id);
}

/** Actors as shown, in the order of the ids, each once. */
export async function actorsById(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Actor>> {
  const { rows } = await sql<{ id: string; body: string }>`
    select ids.value as id, actor.body from json_each(${JSON.stringify([...new Set(ids)])}) as ids
    join actor on actor.id = ids.value order by ids.key`.execute(db);
  return new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as Actor]));
}

function order({ sort = 'statements', direction }: ActorQuery): SortOrder {
  const { column, nullable, usual } = SORTS[sort];
  const main = { column, nullable, direction: direction ?? usual };
  // Ids go upwards whichever way the list goes: of actors that are alike, A comes before B.
  return { main, ties: [{ column: 'id', direction: sort === 'name' ? main.direction : 'asc' }] };
}

async function summaries(db: Kysely<Tables>, seqs: readonly number[]): Promise<ActorSummary[]> {
  if (seqs.length === 0) return [];
  const rows = await db
    .selectFrom('actor')
    .select(['seq', 'body', 'statements', 'addressed', 'reports'])
    .where('seq', 'in', seqs)
    .execute();
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => {
    const row = bySeq.get(seq);
    if (!row) return [];
    const { body, statements, addressed, reports } = row;
    return [{ ...(JSON.parse(body) as Actor), statements, addressed, reports }];
  });
}
