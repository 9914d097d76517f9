import { type Selectable, sql, type Transaction } from 'kysely';
import {
  type ActorLayer,
  actorsOf,
  actsInForce,
  type Doing,
  layActors,
  type NamedActor,
} from '../../ledger/index.ts';
import type { ActorAct } from '../../model/index.ts';
import { recountActors } from './actor-totals.ts';
import { fromReportActor, toReportActor } from './derived-rows.ts';
import { insertRows } from './insert-rows.ts';
import type { Lookup } from './ledger/lookup/lookup.ts';
import { MOST_STATEMENTS, type Tables } from './tables.ts';
import { loadTruth, reportSeq } from './truth.ts';
import { writeDerived } from './write-derived.ts';

/**
 * Brings the derived rows from what people said of actors to what they say now, within the
 * transaction it is given. Only rows of the actors concerned are touched; no report is derived anew,
 * unless single places in it left an actor.
 * @param before acts on actors, oldest first
 * @param after the same, and those that are new
 */
export async function relayActors(
  trx: Transaction<Tables>,
  before: readonly ActorAct[],
  after: readonly ActorAct[],
  lookup: Lookup,
): Promise<void> {
  const changed = changedActs(before, after);
  const old = layActors(before);
  const now = layActors(after);
  const both = (of: (layer: ActorLayer) => Iterable<string>) => new Set([...of(old), ...of(now)]);

  // Namings of these may change whom they mean.
  const bases = both((layer) => changed.flatMap(movedBy).flatMap(layer.sources));
  const divided: string[] = [];
  for (const base of bases) {
    const from = old.meantAlways(base);
    const to = now.meantAlways(base);
    if (from === null || to === null) divided.push(base);
    else if (from !== to) await moveWhole(trx, base, from, to);
  }
  if (divided.length > 0) {
    const holders = [...new Set(divided.flatMap(old.targets))];
    const placed = both((layer) => layer.placed);
    await moveUses(trx, divided, holders, now, placed);
    await moveNamings(trx, divided, holders, now, placed);
    await movePlaced(trx, divided, now, placed, lookup);
  }

  const shown = changed.flatMap(actorsOf).map(({ id }) => id);
  const touched = both((layer) => [...shown, ...bases].flatMap(layer.targets));
  await recountActors(trx, [...touched], now);
}

/** The acts that came into force or were taken back. */
function changedActs(before: readonly ActorAct[], after: readonly ActorAct[]): Doing<ActorAct>[] {
  const old = new Map(actsInForce(before).map((act) => [act.id, act]));
  const now = new Map(actsInForce(after).map((act) => [act.id, act]));
  return [...new Map([...old, ...now]).values()].filter(({ id }) => old.has(id) !== now.has(id));
}

/** The actors whose namings an act leads elsewhere. */
function movedBy(act: Doing<ActorAct>): string[] {
  if (act.type === 'merge-actors') return act.actors.map(({ id }) => id);
  return act.type === 'split-actor' ? [act.actor.id] : [];
}

/** Gives everything that readings say of one to another, as a merge or its undo does. */
async function moveWhole(trx: Transaction<Tables>, base: string, from: string, to: string): Promise<void> {
  await sql`update statement set speaker = ${to} where seq in (
    select statement from statement_actor where actor = ${from} and role = 'speaker' and base = ${base})`.execute(
    trx,
  );
  for (const table of ['statement_actor', 'report_actor'] as const) {
    await trx
      .updateTable(table)
      .set({ actor: to })
      .where('actor', '=', from)
      .where('base', '=', base)
      .execute();
  }
}

/** Gives the namings of some actors to those whom they mean now, but for those in reports with placed ones. */
async function moveNamings(
  trx: Transaction<Tables>,
  bases: readonly string[],
  holders: readonly string[],
  now: ActorLayer,
  placed: ReadonlySet<string>,
): Promise<void> {
  const rows = await trx
    .selectFrom('report_actor')
    .innerJoin('shown_report', 'shown_report.seq', 'report_actor.report')
    .select(['report', 'actor', 'base', 'report_actor.body', 'shown_report.id'])
    .where('actor', 'in', holders)
    .where('base', 'in', bases)
    .execute();
  const groups = new Map<string, typeof rows>();
  for (const row of rows) {
    if (placed.has(row.id)) continue;
    const key = JSON.stringify([row.report, row.base]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const fresh = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const { report, base, id } = first;
    const parts = regroup(group.map(fromReportActor), id, now);
    const ids = group.map(({ actor }) => actor);
    // Everything that a report says of one goes to another, as in a merge, or nothing does.
    if (ids.length === 1 && parts.length === 1 && ids[0] === parts[0]?.id) continue;
    await trx
      .deleteFrom('report_actor')
      .where('report', '=', report)
      .where('actor', 'in', ids)
      .where('base', '=', base)
      .execute();
    for (const part of parts) fresh.push(toReportActor(report, part));
  }
  await insertRows(trx, 'report_actor', fresh);
}

/** What a report knows under one id of its reading, by whom its namings mean now. */
function regroup(parts: readonly NamedActor[], report: string, now: ActorLayer): NamedActor[] {
  const found = new Map<string, NamedActor>();
  for (const as of ['used', 'quoted'] as const) {
    for (const part of parts) {
      for (const name of part[as]) {
        const id = now.meant({ actor: part.base, name, report });
        const held = found.get(id) ?? { ...part, id, used: [], quoted: [] };
        if (!held.used.includes(name) && !held.quoted.includes(name)) held[as].push(name);
        found.set(id, held);
      }
    }
  }
  return [...found.values()].map((part) => ({
    ...part,
    used: part.used.sort(),
    quoted: part.quoted.sort(),
  }));
}

/** Rows in one query. */
const ROWS_AT_ONCE = 500;

/** The same for what statements name. */
async function moveUses(
  trx: Transaction<Tables>,
  bases: readonly string[],
  holders: readonly string[],
  now: ActorLayer,
  placed: ReadonlySet<string>,
): Promise<void> {
  const { rows } = await sql<Selectable<Tables['statement_actor']> & { report: string }>`
    select statement_actor.*, shown_report.id as report from statement_actor
    join shown_report on shown_report.seq = statement_actor.statement / ${sql.lit(MOST_STATEMENTS)}
    where actor in (${sql.join(holders)}) and base in (${sql.join(bases)})`.execute(trx);
  const moved = rows.flatMap(({ report, ...row }) => {
    const actor = placed.has(report) ? row.actor : now.meant({ actor: row.base, name: row.name, report });
    return actor === row.actor ? [] : { row, to: { ...row, actor } };
  });
  for (let start = 0; start < moved.length; start += ROWS_AT_ONCE) {
    const some = moved.slice(start, start + ROWS_AT_ONCE);
    const keys = some.map(({ row }) => [row.actor, row.statement, row.role, row.base, row.name]);
    await sql`delete from statement_actor where (actor, statement, role, base, name) in (
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
      from json_each(${JSON.stringify(keys)}))`.execute(trx);
    await insertRows(
      trx,
      'statement_actor',
      some.map(({ to }) => to),
    );
    const speakers = some.flatMap(({ to }) => (to.role === 'speaker' ? [[to.statement, to.actor]] : []));
    await sql`update statement set speaker = spoken.value ->> 1
      from json_each(${JSON.stringify(speakers)}) as spoken
      where statement.seq = spoken.value ->> 0`.execute(trx);
  }
}

/** Derives reports anew in which single places left an actor: only their text tells which namings these are. */
async function movePlaced(
  trx: Transaction<Tables>,
  bases: readonly string[],
  now: ActorLayer,
  placed: ReadonlySet<string>,
  lookup: Lookup,
): Promise<void> {
  const truths = [];
  for (const report of placed) {
    const seq = await reportSeq(trx, report);
    const named = await trx
      .selectFrom('report_actor')
      .select('report')
      .where('report', '=', seq)
      .where('base', 'in', bases)
      .executeTakeFirst();
    if (seq !== null && named) truths.push(await loadTruth(trx, seq, 'needed'));
  }
  await writeDerived(trx, truths, now, false, lookup);
}
