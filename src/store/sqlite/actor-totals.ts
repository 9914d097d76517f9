import { type Selectable, sql, type Transaction } from 'kysely';
import type { ActorLayer } from '../../ledger/index.ts';
import type { Actor } from '../../model/index.ts';
import { sortKey } from '../keys.ts';
import { type ActorBody, namesInRow } from './derived-rows.ts';
import { insertRows } from './insert-rows.ts';
import type { Tables } from './tables.ts';
import { changeRows } from './update-rows.ts';
import { valueList } from './value-list.ts';

/** What an actor has in the store, or by how much that changes. */
export interface ActorTotals {
  /** statements it speaks, not rejected */
  statements: number;
  /** statements directed at it, not rejected */
  addressed: number;
  reports: number;
}

/** By how much the totals of an actor change. */
export interface ActorDelta extends ActorTotals {
  /** names, with the number of reports that use them */
  names: Map<string, number>;
}

/**
 * Adds what one report says of actors to the changes, or takes it off again.
 * @param rows those of the report
 * @param uses in its statements that are not rejected
 */
export function countActors(
  deltas: Map<string, ActorDelta>,
  rows: readonly Pick<Selectable<Tables['report_actor']>, 'actor' | 'base' | 'body'>[],
  uses: readonly Pick<Selectable<Tables['statement_actor']>, 'actor' | 'statement' | 'role'>[],
  layer: ActorLayer,
  sign: 1 | -1,
): void {
  const delta = (actor: string): ActorDelta => {
    const held = deltas.get(actor) ?? { statements: 0, addressed: 0, reports: 0, names: new Map() };
    deltas.set(actor, held);
    return held;
  };
  const names = new Map<string, Set<string>>();
  for (const row of rows) {
    const known = names.get(row.actor) ?? new Set();
    names.set(row.actor, known);
    for (const name of namesInRow(row, layer)) known.add(name);
  }
  for (const [actor, called] of names) {
    const held = delta(actor);
    held.reports += sign;
    for (const name of called) held.names.set(name, (held.names.get(name) ?? 0) + sign);
  }
  const seen = new Set<string>();
  for (const { actor, statement, role } of uses) {
    if (role !== 'speaker' && role !== 'addressee') continue;
    // Under two names it is one actor all the same.
    const key = `${role} ${statement} ${actor}`;
    if (seen.has(key)) continue;
    seen.add(key);
    delta(actor)[role === 'speaker' ? 'statements' : 'addressed'] += sign;
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
  layer: ActorLayer,
): Promise<void> {
  const names = [...deltas].flatMap(([actor, delta]) =>
    [...delta.names]
      .filter(([, reports]) => reports !== 0)
      .map(([name, reports]) => ({ actor, name: JSON.stringify(name), reports })),
  );
  await insertNames(trx, names);
  await refreshActors(trx, [...deltas.keys()], layer, (id, before) => {
    const delta = deltas.get(id);
    return {
      statements: before.statements + (delta?.statements ?? 0),
      addressed: before.addressed + (delta?.addressed ?? 0),
      reports: before.reports + (delta?.reports ?? 0),
    };
  });
}

/** Counts anew, from all the rows that there are, what actors have; see {@link applyActorDeltas}. */
export async function recountActors(
  trx: Transaction<Tables>,
  ids: readonly string[],
  layer: ActorLayer,
): Promise<void> {
  for (const id of ids) {
    const rows = await trx
      .selectFrom('report_actor')
      .select(['report', 'actor', 'base', 'body'])
      .where('actor', '=', id)
      .orderBy('report')
      .execute();
    const names = new Map<string, Set<number>>();
    for (const row of rows) {
      for (const name of namesInRow(row, layer))
        names.set(name, (names.get(name) ?? new Set()).add(row.report));
    }
    await trx.deleteFrom('actor_name').where('actor', '=', id).execute();
    await insertNames(
      trx,
      [...names].map(([name, { size }]) => ({ actor: id, name: JSON.stringify(name), reports: size })),
    );
  }
  const totals = new Map<string, ActorTotals>();
  for (const id of ids) totals.set(id, await countAnew(trx, id));
  await refreshActors(trx, ids, layer, (id, before) => totals.get(id) ?? before);
}

async function countAnew(trx: Transaction<Tables>, id: string): Promise<ActorTotals> {
  const { rows } = await sql<ActorTotals>`
    select (select count(*) from statement where speaker = ${id} and review <> 'rejected') as statements,
      (select count(distinct statement) from statement_actor
        join statement on statement.seq = statement_actor.statement
        where actor = ${id} and role = 'addressee' and review <> 'rejected') as addressed,
      (select count(distinct report) from report_actor where actor = ${id}) as reports`.execute(trx);
  return rows[0] ?? { statements: 0, addressed: 0, reports: 0 };
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
    await sql`delete from actor_name where reports <= 0 and actor in ${valueList(falling)}`.execute(trx);
  }
}

interface Refreshed {
  id: string;
  /** null when the actor is new */
  seq: number | null;
  body: string | null;
  statements: number | null;
  addressed: number | null;
  reports: number | null;
  /** JSON array of its names, each a JSON string */
  names: string;
}

/** Shows actors as they now are; `totalsOf` gives what they have, from what they had. */
async function refreshActors(
  trx: Transaction<Tables>,
  ids: readonly string[],
  layer: ActorLayer,
  totalsOf: (id: string, before: ActorTotals) => ActorTotals,
): Promise<void> {
  for (let start = 0; start < ids.length; start += ACTORS_AT_ONCE) {
    await refreshSome(trx, ids.slice(start, start + ACTORS_AT_ONCE), layer, totalsOf);
  }
}

async function refreshSome(
  trx: Transaction<Tables>,
  ids: readonly string[],
  layer: ActorLayer,
  totalsOf: (id: string, before: ActorTotals) => ActorTotals,
): Promise<void> {
  const { rows } = await sql<Refreshed>`
    select ids.value as id, actor.seq, actor.body, actor.statements, actor.addressed, actor.reports,
      (select json_group_array(name) from actor_name where actor = ids.value) as names
    from json_each(${JSON.stringify(ids)}) as ids left join actor on actor.id = ids.value`.execute(trx);
  const known = await bestKnown(trx, ids, layer);

  const gone: number[] = [];
  const texts: { seq: number | null; id: string; names: string }[] = [];
  const upserts = [];
  const counted: [before: ActorTotals, now: ActorTotals & { id: string }][] = [];
  for (const row of rows) {
    const { id, seq } = row;
    const readings = known.get(id);
    if (!readings && !layer.own.has(id)) {
      if (seq !== null) gone.push(seq);
      continue;
    }
    const names = (JSON.parse(row.names) as string[]).map((name) => JSON.parse(name) as string);
    const actor = layer.shown(id, readings ?? new Map(), names);
    const body = JSON.stringify(actor);
    const before = {
      statements: row.statements ?? 0,
      addressed: row.addressed ?? 0,
      reports: row.reports ?? 0,
    };
    const now = totalsOf(id, before);
    if (body === row.body) {
      counted.push([before, { ...now, id }]);
      continue;
    }
    texts.push({ seq, id, names: searchNames(actor) });
    upserts.push({ id, type: actor.type, name_key: sortKey(actor.name), ...now, body });
  }
  await changeRows(trx, 'actor', 'id', ['statements', 'addressed', 'reports'], counted);
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

/**
 * What the reports that know them best know of actors, and of those that are merged into them.
 * @returns by the actor's id, then by the id that readings give; nothing for actors that no report names
 */
async function bestKnown(
  trx: Transaction<Tables>,
  ids: readonly string[],
  layer: ActorLayer,
): Promise<Map<string, Map<string, Actor>>> {
  const pairs = ids.flatMap((id) => layer.sources(id).map((base) => [id, base]));
  const { rows } = await sql<{ id: string; base: string; best: string | null }>`
    select id, base, (select body from report_actor
      where actor = id and report_actor.base = pairs.base order by rank, report limit 1) as best
    from (select value ->> 0 as id, value ->> 1 as base from json_each(${JSON.stringify(pairs)})) as pairs
    `.execute(trx);
  const known = new Map<string, Map<string, Actor>>();
  for (const { id, base, best } of rows) {
    if (best === null) continue;
    const bases = known.get(id) ?? new Map<string, Actor>();
    known.set(id, bases.set(base, (JSON.parse(best) as ActorBody).actor));
  }
  return known;
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
