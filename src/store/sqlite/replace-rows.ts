import { type Insertable, sql, type Transaction } from 'kysely';
import { insertRows } from './insert-rows.ts';
import type { Tables } from './tables.ts';
import { valueList } from './value-list.ts';

/**
 * Makes rows of a table be these and no others; what is the same already is left alone.
 * @param key column of the table's integer primary key
 * @param keys of the rows that may be there
 * @param rows all with the same columns, in the same order, and none left out
 */
export async function replaceRows<T extends keyof Tables, K extends string & keyof Tables[T]>(
  trx: Transaction<Tables>,
  table: T,
  key: K,
  keys: Iterable<number>,
  rows: readonly (Insertable<Tables[T]> & Record<K, number>)[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? { [key]: 0 });
  const wanted = new Map(rows.map((row) => [row[key] as number, row]));
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const { rows: there } = await sql<Record<string, unknown>>`select ${names} from ${sql.table(table)}
    where ${sql.ref(key)} in ${valueList(keys)}`.execute(trx);
  const changed = there.filter((row) => {
    const now: Record<string, unknown> | undefined = wanted.get(row[key] as number);
    return !now || columns.some((column) => now[column] !== row[column]);
  });
  const gone = valueList(changed.map((row) => row[key] as number));
  if (changed.length > 0)
    await sql`delete from ${sql.table(table)} where ${sql.ref(key)} in ${gone}`.execute(trx);
  const isChanged = new Set(changed.map((row) => row[key]));
  const isThere = new Set(there.map((row) => row[key]));
  await insertRows(
    trx,
    table,
    rows.filter((row) => !isThere.has(row[key]) || isChanged.has(row[key])),
  );
}
