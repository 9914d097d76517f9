import { CompiledQuery, type Selectable, sql, type Transaction } from 'kysely';
import { isWithinYear, isWorthy, NEAREST, timeKey } from '../../../ledger/index.ts';
import { insertRows } from '../insert-rows.ts';
import { statementPlace, type Tables } from '../tables.ts';
import type { Placed } from './placed.ts';

/** Two kept statements of one holder and kind, by their seqs. */
export type OfOneHolder = readonly [one: number, other: number];

type Row = Selectable<Tables['kept_holder']>;

/**
 * Puts kept statements of a report among those of their holders.
 * @param own passages that are not linked yet
 * @param named whom the report names
 * @returns those that are near each other in time now, and those that no longer are
 */
export async function holdIn(
  trx: Transaction<Tables>,
  own: readonly Placed[],
  named: readonly string[],
): Promise<{ near: OfOneHolder[]; apart: OfOneHolder[] }> {
  const near: OfOneHolder[] = [];
  const apart: OfOneHolder[] = [];
  for (const one of own) {
    const row = rowOf(one);
    if (!row || !named.includes(row.holder)) continue;
    const { before, after } = await around(trx, row);
    for (const other of [...before, ...after])
      if (canBeNear(row, other)) near.push([row.passage, other.passage]);
    apart.push(...atTheEdge(before, after));
    await trx.insertInto('kept_holder').values(row).execute();
  }
  return { near, apart };
}

/**
 * Puts linked kept statements of a report among those of their holders, as {@link holdIn} does, without telling which
 * are near each other: see {@link nearAfter}.
 */
export async function hold(
  trx: Transaction<Tables>,
  own: readonly Placed[],
  named: readonly string[],
): Promise<void> {
  const rows = own.flatMap((one) => rowOf(one) ?? []).filter(({ holder }) => named.includes(holder));
  await insertRows(trx, 'kept_holder', rows);
}

/** Of kept statements of a report those of their holders that come after them and are near in time. */
export async function nearAfter(
  trx: Transaction<Tables>,
  own: readonly Placed[],
  named: readonly string[],
): Promise<OfOneHolder[]> {
  const near: OfOneHolder[] = [];
  for (const one of own) {
    const row = rowOf(one);
    if (!row || !named.includes(row.holder)) continue;
    const { after } = await around(trx, row);
    for (const other of after) if (canBeNear(row, other)) near.push([row.passage, other.passage]);
  }
  return near;
}

/**
 * Takes kept statements from among those of their holders.
 * @returns those that are near each other in time now
 */
export async function holdAway(trx: Transaction<Tables>, gone: readonly Placed[]): Promise<OfOneHolder[]> {
  const near: OfOneHolder[] = [];
  for (const one of gone) {
    const row = rowOf(one);
    if (!row) continue;
    const { kind, holder, time } = row;
    const deleted = await sql<{ passage: number }>`delete from kept_holder
      where kind = ${kind} and holder = ${holder} and time = ${time} returning passage`.execute(trx);
    if (deleted.rows.length === 0) continue;
    const { before, after } = await around(trx, row);
    near.push(...atTheEdge(before, after));
  }
  const seqs = new Set(gone.map(({ seq }) => seq));
  return near.filter((pair) => !pair.some((seq) => seqs.has(seq)));
}

/** Whether two kept statements are compared whatever their words. */
export async function areNear(trx: Transaction<Tables>, one: Placed, other: Placed): Promise<boolean> {
  const [a, b] = [rowOf(one), rowOf(other)];
  if (!a || !b || a.kind !== b.kind || a.holder !== b.holder || !canBeNear(a, b)) return false;
  const [from, to] = a.time < b.time ? [a.time, b.time] : [b.time, a.time];
  const { rows } = await sql<{ ends: number; inside: number }>`
    select count(*) filter (where time in (${from}, ${to})) as ends,
      count(*) filter (where time > ${from} and time < ${to}) as inside from (
      select time from kept_holder where kind = ${a.kind} and holder = ${a.holder}
      and time >= ${from} and time <= ${to} limit ${NEAREST + 2})`.execute(trx);
  const [counted] = rows;
  return counted !== undefined && counted.ends === 2 && counted.inside < NEAREST;
}

function rowOf({ seq, passage }: Placed): Row | null {
  if (!isWorthy(passage) || passage.holder === null) return null;
  return { kind: passage.kind, holder: passage.holder, time: timeKey(passage), passage: seq };
}

/** Those of its holder before and after, the nearest first. */
async function around(trx: Transaction<Tables>, { kind, holder, time }: Row) {
  const ask = async (text: string) => {
    const { rows } = await trx.executeQuery<Row>(CompiledQuery.raw(text, [kind, holder, time, NEAREST]));
    return rows;
  };
  return { before: await ask(BEFORE), after: await ask(AFTER) };
}

/** Built here and not by Kysely, which takes longer over them than SQLite, for each kept statement that comes. */
const OF_HOLDER = 'select * from kept_holder where kind = ? and holder = ?';
const BEFORE = `${OF_HOLDER} and time < ? order by time desc limit ?`;
const AFTER = `${OF_HOLDER} and time > ? order by time limit ?`;

/** Of those before and after one the pairs that are near each other without it and not with it. */
function atTheEdge(before: readonly Row[], after: readonly Row[]): OfOneHolder[] {
  return before.flatMap((one, place): OfOneHolder[] => {
    const other = after[NEAREST - 1 - place];
    return other && canBeNear(one, other) ? [[one.passage, other.passage]] : [];
  });
}

function canBeNear(one: Row, other: Row): boolean {
  const [report, otherReport] = [one, other].map(({ passage }) => statementPlace(passage).report);
  return report !== otherReport && isWithinYear(dayOf(one), dayOf(other));
}

/** The day of a time, see timeKey; empty when unknown. */
function dayOf({ time }: Row): string {
  const day = time.slice(0, 10);
  return day === '9999-99-99' ? '' : day;
}
