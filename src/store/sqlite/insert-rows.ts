import { CompiledQuery, type Insertable, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Rows in one statement, largest first. Few sizes, so that there are few different statements and
 * each is prepared once; larger ones were no faster.
 */
const SIZES = [64, 16, 4, 1] as const;

/**
 * Inserts any number of rows of one table; all must have the same columns, in the same order.
 * @param met what is done about rows that are there already: an error, or they are kept as they are
 */
export async function insertRows<T extends keyof Tables>(
  trx: Transaction<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
  met: 'fail' | 'keep' = 'fail',
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  await inSizes(rows, (some) => {
    const values = some.flatMap((row) => Object.values(row));
    return trx.executeQuery(CompiledQuery.raw(insertText(table, columns, some.length, met), values));
  });
}

/** Does something with all rows, so many at once that there are few different statements for it. */
export async function inSizes<R>(
  rows: readonly R[],
  run: (some: readonly R[]) => Promise<unknown>,
): Promise<void> {
  let start = 0;
  for (const size of SIZES)
    for (; start + size <= rows.length; start += size) await run(rows.slice(start, start + size));
}

/** Built here and not by Kysely, which took longer over it than SQLite over inserting the rows. */
function insertText(table: string, columns: readonly string[], rows: number, met: 'fail' | 'keep'): string {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const row = `(${columns.map(() => '?').join(', ')})`;
  const insert = met === 'keep' ? 'insert or ignore' : 'insert';
  return `${insert} into "${table}" (${names}) values ${Array.from({ length: rows }, () => row).join(', ')}`;
}
