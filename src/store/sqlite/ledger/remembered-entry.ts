import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { type LoadedEntries, loadEntries } from './load-entry.ts';

/** Loads an entry, by its seq, without the reasons of its joints. */
export type LoadEntry = (db: Kysely<Tables>, entry: number) => Promise<LoadedEntries>;

/**
 * Loads an entry as {@link loadEntries}, and remembers the last one until the store is written to by anyone: one of
 * thousands of statements is told by dozens of stretches, of which each needs how all of it stands.
 */
export function rememberedEntry(): LoadEntry {
  let last: { revision: number; entry: number; loaded: LoadedEntries } | null = null;
  return async (db, entry) => {
    // Read in the same transaction, so that both are of one moment.
    const row = await db.selectFrom('revision').select('number').executeTakeFirst();
    const revision = row?.number ?? 0;
    if (last?.entry === entry && last.revision === revision) return last.loaded;
    const loaded = await loadEntries(db, [entry], 'left out');
    last = { revision, entry, loaded };
    return loaded;
  };
}
