import { setTimeout as pause } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import Database from 'libsql';
import { TrothError } from '../../model/index.ts';
import { storeFailure } from './failure.ts';
import type { Tables } from './tables.ts';

/** What a connection is for: the one that writes holds the store from the start of a transaction. */
export type Purpose = 'read' | 'write';

/**
 * How long SQLite itself waits for a lock, in milliseconds. It waits without letting anything else
 * in this process run, so this is kept under what a person notices; longer waits are taken between
 * tries, see {@link LONGEST_WAIT}.
 */
const BLOCKING_WAIT = 100;
/**
 * How long a write waits for other processes in all, in milliseconds: a few dozen times the longest
 * transaction that Troth makes (a batch of some hundred reports, about a second).
 */
const LONGEST_WAIT = 60_000;
/** Page cache of a connection in KiB: holds the narrow tables and indexes of 10,000 reports. */
const CACHE_KIB = 64 * 1024;

/** Opens the database file; it is made when it does not exist. Throws what libsql throws. */
export function openDatabase(file: string): Database.Database {
  const database = new Database(file);
  database.pragma(`busy_timeout = ${BLOCKING_WAIT}`);
  return database;
}

/**
 * Makes queries over an open database possible.
 *
 * WAL lets readers go on while one process writes. `synchronous = NORMAL` is enough there: what a
 * killed process handed to the system is not lost, and a power cut can at most take back the
 * newest transactions, whole ones, never tear one (https://sqlite.org/pragma.html#pragma_synchronous).
 */
export function connect(database: Database.Database, file: string, purpose: Purpose): Kysely<Tables> {
  database.pragma('synchronous = NORMAL');
  database.pragma(`cache_size = -${CACHE_KIB}`);
  database.pragma('temp_store = MEMORY');
  // A log that grew in a large transaction is cut back to this afterwards.
  database.pragma(`journal_size_limit = ${64 * 1024 * 1024}`);
  if (purpose === 'read') database.pragma('query_only = 1');
  return new Kysely<Tables>({ dialect: new Dialect(guard(database, file), purpose) });
}

/** Runs something until no other process stands in its way. Throws `store/busy` after a minute. */
export async function whenFree<T>(run: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + LONGEST_WAIT;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
    }
    // Not in step with the others that wait for the same moment.
    await pause(5 + Math.random() * 45);
  }
}

function isBusy(error: unknown): boolean {
  if (error instanceof TrothError) return error.code === 'store/busy';
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

/**
 * Statements that are kept prepared: more than the queries there are. Each holds memory that the
 * garbage collector does not see, so making them anew for every query lets a process grow.
 */
const PREPARED_STATEMENTS = 200;

/** Hands queries to the database and turns its errors into ours. */
function guard(database: Database.Database, file: string): SqliteDatabase {
  const prepared = new Map<string, Database.Statement>();
  const run = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw storeFailure(error, file);
    }
  };
  const prepare = (text: string): Database.Statement => {
    const statement = prepared.get(text) ?? database.prepare(text);
    // Last used comes last; the first is the one to let go.
    prepared.delete(text);
    prepared.set(text, statement);
    const [oldest] = prepared.keys();
    if (prepared.size > PREPARED_STATEMENTS && oldest !== undefined) prepared.delete(oldest);
    return statement;
  };
  return {
    close: () => {
      prepared.clear();
      database.close();
    },
    prepare: (text) => {
      const statement = run(() => prepare(text));
      const use = <T>(action: () => T): T => {
        try {
          return run(action);
        } catch (error) {
          // One that failed half-way is not used again.
          prepared.delete(text);
          throw error;
        }
      };
      return {
        reader: statement.reader,
        all: (parameters) => use(() => statement.all(...parameters)),
        run: (parameters) => use(() => statement.run(...parameters)),
        iterate: () => {
          throw new Error('rows are always read whole');
        },
      };
    },
  };
}

class Dialect extends SqliteDialect {
  readonly #database: SqliteDatabase;
  readonly #purpose: Purpose;

  constructor(database: SqliteDatabase, purpose: Purpose) {
    super({ database });
    this.#database = database;
    this.#purpose = purpose;
  }

  override createDriver() {
    return new ImmediateDriver(this.#database, this.#purpose);
  }

  override createAdapter() {
    return new SqliteAdapter();
  }
}

/**
 * Begins the transactions of the writing connection as writers. One that begins as a reader and
 * then wants to write fails when another process wrote in between, and could only be begun anew.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #begin: string;

  constructor(database: SqliteDatabase, purpose: Purpose) {
    super({ database });
    this.#begin = purpose === 'write' ? 'begin immediate' : 'begin';
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await whenFree(() => connection.executeQuery(CompiledQuery.raw(this.#begin)));
  }
}
