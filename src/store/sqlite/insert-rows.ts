import type { Insertable, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Rows in one insert: larger ones were no faster, and SQLite takes 32,766 values in one statement. */
const ROWS_AT_ONCE = 100;

/** Inserts any number of rows of one table. */
export async function insertRows<T extends keyof Tables>(
  trx: Transaction<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await trx
      .insertInto(table)
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .execute();
  }
}
