import type { Kysely, Transaction } from 'kysely';
import { createLookup, type Lookup } from './ledger/lookup/lookup.ts';
import type { Tables } from './tables.ts';

/** The connection of a store that writes, with what is held in memory for it. */
export interface Writer {
  /** One transaction: it is kept whole, or not at all when what runs in it throws. */
  write<T>(run: (trx: Transaction<Tables>, lookup: Lookup) => Promise<T>): Promise<T>;
  /** for what is no transaction */
  db: Kysely<Tables>;
}

/** @param db see connect; nobody else may write over it */
export function createWriter(db: Kysely<Tables>): Writer {
  const lookup = createLookup();
  return {
    db,
    async write(run) {
      try {
        return await db.transaction().execute((trx) => run(trx, lookup));
      } catch (error) {
        // What it put there was taken back on the disk.
        lookup.forget();
        throw error;
      }
    },
  };
}
