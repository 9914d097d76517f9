import { type Selectable, sql, type Transaction } from 'kysely';
import type { Actor } from '../../model/index.ts';
import { sortKey } from '../keys.ts';
import { type ActorBody, bodyNames } from './derived-rows.ts';
import { insertRows } from './insert-rows.ts';
import type { Tables } from './tables.ts';

/** By how much the totals of an actor change. */
export interface ActorDelta {
  statements: number;
  addressed: number;
  reports: number;
  /** names, with the number of reports that use them */
  names: Map<string, number>;
}

/** Adds what reports say of actors to the changes, or takes it off again. */
export function countActors(
  deltas: Map<string, ActorDelta>,
  rows: readonly Pick<Selectable<Tables['report_actor']>, 'actor' | 'statements' | 'addressed' | 'body'>[],
  sign: 1 | -1,
): void {
  for (const row of rows) {
    const delta = deltas.get(row.actor) ?? { statements: 0, addressed: 0, reports: 0, names: new Map() };
    deltas.set(row.actor, delta);
    delta.statements += sign * row.statements;
    delta.addressed += sign * row.addressed;
    delta.reports += sign;
    for (const name of bodyNames(JSON.parse(row.body))) {
      delta.names.set(name, (delta.names.get(name) ?? 0) + sign);
    }
  }
}

/** Actors in one query. */
const ACTORS_AT_ONCE = 500;

/**
 * Brings the totals of actors, their names and the way they are shown up to date. `report_actor`
 * must already be as it will be.
 */
export async function applyActorDeltas(
  trx: Transaction<Tables>,
  deltas: ReadonlyMap<string, ActorDelta>,
): Promise<void> {
  const names = [...deltas].flatMap(([actor, delta]) =>
    [...delta.names]
      .filter(([, reports]) => reports !== 0)
      .map(([name, reports]) => ({ actor, name: JSON.stringify(name), reports })),
  );
  await insertNames(trx, names);
  const ids = [...deltas.keys()];
  for (let start = 0; start < ids.length; start += ACTORS_AT_ONCE) {
    await refreshActors(trx, ids.slice(start, start + ACTORS_AT_ONCE), deltas);
  }
}

async function insertNames(
  trx: Transaction<Tables>,
  rows: readonly Selectable<Tables['actor_name']>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ACTORS_AT_ONCE) {
    await trx
      .insertInto('actor_name')
      .values(rows.slice(start, start + ACTORS_AT_ONCE))
      .onConflict((conflict) =>
        conflict
          .columns(['actor', 'name'])
          .doUpdateSet((row) => ({ reports: sql`actor_name.reports + ${row.ref('excluded.reports')}` })),
      )
      .execute();
  }
  // A name that a report stops using was among the rows with a falling count.
  const falling = [...new Set(rows.filter((row) => row.reports < 0).map((row) => row.actor))];
  if (falling.length > 0) {
    await sql`delete from actor_name where reports <= 0 and actor in (${list(falling)})`.execute(trx);
  }
}

/** Ids as one parameter, so that any number of them is one query text. */
function list(ids: readonly string[]) {
  return sql`select value from json_each(${JSON.stringify(ids)})`;
}

interface Refreshed {
  id: string;
  /** null when the actor is new */
  seq: number | null;
  body: string | null;
  statements: number | null;
  addressed: number | null;
  reports: number | null;
  /** ActorBody of the report that knows it best; null when no report names it any more */
  best: string | null;
  /** JSON array of its names, each a JSON string */
  names: string;
}

async function refreshActors(
  trx: Transaction<Tables>,
  ids: readonly string[],
  deltas: ReadonlyMap<string, ActorDelta>,
): Promise<void> {
  const { rows } = await sql<Refreshed>`
    select ids.value as id, actor.seq, actor.body, actor.statements, actor.addressed, actor.reports,
      (select body from report_actor where actor = ids.value order by rank, report limit 1) as best,
      (select json_group_array(name) from actor_name where actor = ids.value) as names
    from json_each(${JSON.stringify(ids)}) as ids left join actor on actor.id = ids.value`.execute(trx);

  const gone = rows.filter((row) => row.best === null && row.seq !== null).map((row) => row.seq as number);
  const texts: { seq: number | null; id: string; names: string }[] = [];
  const upserts = [];
  for (const row of rows) {
    if (row.best === null) continue;
    const delta = deltas.get(row.id);
    const actor = combine(row.id, JSON.parse(row.best), JSON.parse(row.names));
    const body = JSON.stringify(actor);
    if (body !== row.body) texts.push({ seq: row.seq, id: row.id, names: searchNames(actor) });
    upserts.push({
      id: row.id,
      type: actor.type,
      name_key: sortKey(actor.name),
      statements: (row.statements ?? 0) + (delta?.statements ?? 0),
      addressed: (row.addressed ?? 0) + (delta?.addressed ?? 0),
      reports: (row.reports ?? 0) + (delta?.reports ?? 0),
      body,
    });
  }
  if (upserts.length > 0) {
    await trx
      .insertInto('actor')
      .values(upserts)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          type: row.ref('excluded.type'),
          name_key: row.ref('excluded.name_key'),
          statements: row.ref('excluded.statements'),
          addressed: row.ref('excluded.addressed'),
          reports: row.ref('excluded.reports'),
          body: row.ref('excluded.body'),
        })),
      )
      .execute();
  }
  await replaceTexts(trx, texts, gone);
  if (gone.length > 0) await trx.deleteFrom('actor').where('seq', 'in', gone).execute();
}

/** An actor as the best report gives it, with the names that any report uses. */
function combine(id: string, best: ActorBody, names: readonly string[]): Actor {
  const { actor } = best;
  const others = names.map((name) => JSON.parse(name) as string).filter((name) => name !== actor.name);
  return { ...actor, id, names: others.sort() };
}

function searchNames(actor: Actor): string {
  return [actor.name, ...actor.names].join(' … ').replaceAll('\0', ' ');
}

async function replaceTexts(
  trx: Transaction<Tables>,
  texts: readonly { seq: number | null; id: string; names: string }[],
  gone: readonly number[],
): Promise<void> {
  const old = [...gone, ...texts.flatMap((text) => (text.seq === null ? [] : [text.seq]))];
  if (old.length > 0) await trx.deleteFrom('actor_text').where('rowid', 'in', old).execute();
  const fresh = texts.filter((text) => text.seq === null).map((text) => text.id);
  const seqs = new Map<string, number>();
  if (fresh.length > 0) {
    const rows = await trx.selectFrom('actor').select(['id', 'seq']).where('id', 'in', fresh).execute();
    for (const row of rows) seqs.set(row.id, row.seq);
  }
  await insertRows(
    trx,
    'actor_text',
    texts.map((text) => ({ rowid: text.seq ?? seqs.get(text.id) ?? 0, names: text.names })),
  );
}
