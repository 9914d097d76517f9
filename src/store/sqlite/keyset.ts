import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Direction } from '../../model/index.ts';
import type { CursorKeys } from '../cursor.ts';
import { fromWhere, type Selection } from './selection.ts';
import type { Tables } from './tables.ts';

/** What rows are sorted by: a column of the selection's table, or an expression over it. */
export type Sorted = string | RawBuilder<unknown>;

/** One column that a list is sorted by. */
export interface SortColumn {
  column: Sorted;
  direction: Direction;
}

/**
 * In what order a list goes: by one column that may be null, nulls last either way, then by columns
 * that are never null and tell all rows apart.
 */
export interface SortOrder {
  main: SortColumn & { nullable: boolean };
  ties: readonly SortColumn[];
}

/** A row's number and its sort keys, that of the main column first. */
export interface KeyedRow {
  seq: number;
  keys: CursorKeys;
}

/**
 * Reads one page of a sorted list, from after a row's keys. The place is found by the keys, not by
 * counting rows, so rows that come in or go meanwhile neither repeat nor hide others.
 * @param after keys of the last row of the page before; null for the first page
 * @returns up to `limit` rows
 */
export async function keysetRows(
  db: Kysely<Tables>,
  selection: Selection,
  order: SortOrder,
  after: CursorKeys | null,
  limit: number,
): Promise<KeyedRow[]> {
  const { main, ties } = order;
  const columns = [main, ...ties];
  const read = (also: RawBuilder<SqlBool>, sorted: readonly SortColumn[], room: number) =>
    readRows(db, selection, columns, also, sorted, room);
  if (!main.nullable) return read(after ? past(columns, after) : sql`true`, columns, limit);

  // Rows with and without the main key are read as two lists, one after the other: each is then one
  // walk along an index, which an "or" over both would not be.
  const column = ref(selection, main.column);
  const rows: KeyedRow[] = [];
  if (after?.[0] !== null) {
    const also = after ? past(columns, after) : sql<SqlBool>`${column} is not null`;
    rows.push(...(await read(also, columns, limit)));
  }
  if (rows.length < limit) {
    const rest = after?.[0] === null ? past(ties, after.slice(1)) : sql<SqlBool>`true`;
    rows.push(...(await read(sql`${column} is null and ${rest}`, ties, limit - rows.length)));
  }
  return rows;

  /** Whether a row comes after the keys: later in the first column, or the same and later in the next. */
  function past(of: readonly SortColumn[], keys: CursorKeys): RawBuilder<SqlBool> {
    const [first, ...rest] = of;
    if (!first) return sql<SqlBool>`false`;
    const [key, ...others] = keys;
    const sign = first.direction === 'asc' ? sql`>` : sql`<`;
    const here = ref(selection, first.column);
    if (rest.length === 0) return sql<SqlBool>`${here} ${sign} ${key}`;
    // The first condition says nothing new, but lets an index begin at the key.
    return sql<SqlBool>`(${here} ${sign}= ${key} and (${here} ${sign} ${key} or ${past(rest, others)}))`;
  }
}

/**
 * Reads a stretch of a sorted list by counting rows: for views that show a window of it, and jump.
 * @param skip rows to pass over
 */
export async function skippedRows(
  db: Kysely<Tables>,
  selection: Selection,
  order: SortOrder,
  skip: number,
  limit: number,
): Promise<KeyedRow[]> {
  const columns = [order.main, ...order.ties];
  const isMissing = { column: sql`${ref(selection, order.main.column)} is null`, direction: 'asc' as const };
  return readRows(db, selection, columns, sql`true`, [isMissing, ...columns], limit, skip);
}

async function readRows(
  db: Kysely<Tables>,
  selection: Selection,
  columns: readonly SortColumn[],
  also: RawBuilder<SqlBool>,
  sorted: readonly SortColumn[],
  limit: number,
  skip = 0,
): Promise<KeyedRow[]> {
  const keys = columns.map(({ column }, at) => sql`${ref(selection, column)} as ${sql.ref(`k${at}`)}`);
  const order = sorted.map(({ column, direction }) => sql`${ref(selection, column)} ${sql.raw(direction)}`);
  const { rows } = await sql<Record<string, string | number | null>>`
    select ${ref(selection, 'seq')} as seq, ${sql.join(keys)} ${fromWhere(selection, also)}
    order by ${sql.join(order)} limit ${limit} offset ${skip}`.execute(db);
  return rows.map((row) => ({ seq: row.seq as number, keys: columns.map((_, at) => row[`k${at}`] ?? null) }));
}

function ref(selection: Selection, column: Sorted): RawBuilder<unknown> {
  return typeof column === 'string' ? sql.ref(`${selection.table}.${column}`) : column;
}
