import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, type SqliteDatabase, SqliteDialect, SqliteDriver, sql } from 'kysely';
import Database from 'libsql';
import { TrothError } from '../../model/index.ts';
import { storeFailure } from './failure.ts';
import type { Tables } from './tables.ts';

/** What a connection is for: the one that writes holds the store from the start of a transaction. */
export type Purpose = 'read' | 'write';

/**
 * How long anything waits for other processes in all, in milliseconds: a few dozen times the longest
 * transaction that Troth makes (a batch of some hundred reports, about a second).
 */
const LONGEST_WAIT = 60_000;
/** Longest pause between two tries, in milliseconds: a few times as long as keeping one report takes. */
const LONGEST_PAUSE = 20;
/**
 * Pages of 4 KiB in the log from which on they are brought into the database: reports that come in touch the same
 * pages of its indexes again and again, and each is then written once for many of them.
 */
const LOGGED_PAGES = 16_000;
/**
 * Page cache of a connection in KiB, of which it takes what it needs: a part of the memory that is free, at least what
 * holds the narrow tables and indexes of 10,000 reports.
 */
const CACHE_KIB = cacheFor(1 / 32, { least: 64 * 1024, most: 1024 * 1024 });

/**
 * Opens the database file; it is made when it does not exist. Throws what libsql throws.
 * SQLite is not left to wait for locks, since nothing else in this process would run meanwhile; see
 * {@link whenFree}.
 */
export function openDatabase(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('busy_timeout = 0');
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
  database.pragma(cachePragma(CACHE_KIB));
  database.pragma('temp_store = MEMORY');
  database.pragma(`wal_autocheckpoint = ${LOGGED_PAGES}`);
  // A log that grew in a large transaction is cut back to this afterwards.
  database.pragma(`journal_size_limit = ${64 * 1024 * 1024}`);
  if (purpose === 'read') database.pragma('query_only = 1');
  return new Kysely<Tables>({ dialect: new Dialect(guard(database, file), purpose) });
}

/** Gives a connection another page cache, in KiB; the usual one unless told. */
export async function setCacheSize(db: Kysely<Tables>, kib = CACHE_KIB): Promise<void> {
  await sql.raw(`pragma ${cachePragma(kib)}`).execute(db);
}

/** A page cache of a part of the memory that is free, within bounds, in KiB. */
export function cacheFor(
  part: number,
  { least, most = Number.POSITIVE_INFINITY }: { least: number; most?: number },
): number {
  return Math.min(most, Math.max(least, Math.floor((part * process.availableMemory()) / 1024)));
}

function cachePragma(kib: number): string {
  return `cache_size = -${kib}`;
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
    await pause(1 + Math.random() * LONGEST_PAUSE);
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

/** A database whose errors are ours. */
interface GuardedDatabase extends SqliteDatabase {
  /**
   * Begins and ends transactions. Not as prepared statements: one that found the store busy would
   * count as running until it is collected as garbage, and no transaction could be committed.
   */
  control(command: string): void;
  inTransaction(): boolean;
}

/** Hands queries to the database and turns its errors into ours. */
function guard(database: Database.Database, file: string): GuardedDatabase {
  const prepared = new Map<string, Database.Statement>();
  let isClosed = false;
  const run = <T>(action: () => T): T => {
    // libsql ends the whole process when a database is used that was closed.
    if (isClosed) throw new TrothError('store/closed', 'the store was closed', { where: file });
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
    control: (command) => run(() => void database.exec(command)),
    inTransaction: () => !isClosed && database.inTransaction,
    close: () => {
      isClosed = true;
      prepared.clear();
      database.close();
    },
    prepare: (text) => {
      const statement = run(() => prepare(text));
      return {
        reader: statement.reader,
        // As a list: libsql takes bytes that are the only parameter for parameters by their names, and ends the process.
        all: (parameters) => run(() => statement.all(parameters)),
        run: (parameters) => run(() => statement.run(parameters)),
        iterate: () => {
          throw new Error('rows are always read whole');
        },
      };
    },
  };
}

class Dialect extends SqliteDialect {
  readonly #database: GuardedDatabase;
  readonly #purpose: Purpose;

  constructor(database: GuardedDatabase, purpose: Purpose) {
    super({ database });
    this.#database = database;
    this.#purpose = purpose;
  }

  override createDriver() {
    return new ImmediateDriver(this.#database, this.#purpose);
  }
}

/**
 * Begins the transactions of the writing connection as writers. One that begins as a reader and
 * then wants to write fails when another process wrote in between, and could only be begun anew.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: GuardedDatabase;
  readonly #begin: string;

  constructor(database: GuardedDatabase, purpose: Purpose) {
    super({ database });
    this.#database = database;
    this.#begin = purpose === 'write' ? 'begin immediate' : 'begin';
  }

  override beginTransaction(): Promise<void> {
    return whenFree(() => this.#database.control(this.#begin));
  }

  override async commitTransaction(): Promise<void> {
    this.#database.control('commit');
  }

  override async rollbackTransaction(): Promise<void> {
    // A full disk ends a transaction by itself.
    if (this.#database.inTransaction()) this.#database.control('rollback');
  }
}
