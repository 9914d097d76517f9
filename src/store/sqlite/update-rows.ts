import { CompiledQuery, type Transaction } from 'kysely';
import { inSizes } from './insert-rows.ts';
import type { Tables } from './tables.ts';

/** Columns of a row, any of them. */
type Part<T extends keyof Tables> = Readonly<Partial<Record<string & keyof Tables[T], unknown>>>;

/**
 * Changes some columns of any number of rows, so that of a table's indexes those alone are written that have them.
 * @param key column of a key
 * @param columns what is changed; the same of all rows
 * @param rows with the key and these columns; those that are not there are left out
 */
export async function updateRows<T extends keyof Tables, K extends string & keyof Tables[T]>(
  trx: Transaction<Tables>,
  table: T,
  key: K,
  columns: readonly (string & keyof Tables[T])[],
  rows: readonly Part<T>[],
): Promise<void> {
  if (columns.length === 0) return;
  await inSizes(rows, (some) => {
    const values = some.flatMap((row) => [key, ...columns].map((column) => row[column]));
    return trx.executeQuery(CompiledQuery.raw(updateText(table, [key, ...columns], some.length), values));
  });
}

/**
 * Changes of rows what is another than before, see {@link updateRows}.
 * @param pairs of each row what it was and what it is, with the key and the columns
 */
export async function changeRows<T extends keyof Tables, K extends string & keyof Tables[T]>(
  trx: Transaction<Tables>,
  table: T,
  key: K,
  columns: readonly (string & keyof Tables[T])[],
  pairs: Iterable<readonly [before: Part<T>, now: Part<T>]>,
): Promise<void> {
  const alike = new Map<string, { changed: typeof columns; rows: Part<T>[] }>();
  for (const [before, now] of pairs) {
    const changed = columns.filter((column) => before[column] !== now[column]);
    const others = alike.get(changed.join());
    if (others) others.rows.push(now);
    else alike.set(changed.join(), { changed, rows: [now] });
  }
  for (const { changed, rows } of alike.values()) await updateRows(trx, table, key, changed, rows);
}

/** Built here and not by Kysely, which knows no values in an update. */
function updateText(table: string, [key, ...columns]: readonly string[], rows: number): string {
  const row = `(${[key, ...columns].map(() => '?').join(', ')})`;
  const names = [key, ...columns].map((column) => `"${column}"`).join(', ');
  const set = columns.map((column) => `"${column}" = changed."${column}"`).join(', ');
  return `with changed (${names}) as (values ${Array.from({ length: rows }, () => row).join(', ')})
    update "${table}" set ${set} from changed where "${table}"."${key}" = changed."${key}"`;
}
