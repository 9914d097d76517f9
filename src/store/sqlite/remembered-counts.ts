import type { Kysely } from 'kysely';
import { countQuery, countRows, type Selection } from './selection.ts';
import type { Tables } from './tables.ts';

/** Counts the rows of a selection. */
export type CountRows = (db: Kysely<Tables>, selection: Selection) => Promise<number>;

/** Counts that are remembered; the one that was used longest ago is forgotten. */
const MOST = 500;

/**
 * Counts rows as {@link countRows}, and remembers what it counted until the store is written to by anyone: going
 * through the pages of a list, or back to it, counts a hundred thousand rows once.
 */
export function rememberedCounts(): CountRows {
  let revision = -1;
  const counts = new Map<string, number>();
  return async (db, selection) => {
    // Read in the same transaction, so that both are of one moment.
    const row = await db.selectFrom('revision').select('number').executeTakeFirst();
    const now = row?.number ?? 0;
    if (now !== revision) counts.clear();
    revision = now;
    const { sql, parameters } = countQuery(selection).compile(db);
    const key = JSON.stringify([sql, parameters]);
    const known = counts.get(key);
    const count = known ?? (await countRows(db, selection));
    counts.delete(key);
    counts.set(key, count);
    const [oldest] = counts.keys();
    if (counts.size > MOST && oldest !== undefined) counts.delete(oldest);
    return count;
  };
}
