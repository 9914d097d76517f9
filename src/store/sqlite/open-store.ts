import { access, constants, mkdir, open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import type Database from 'libsql';
import { TrothError } from '../../model/index.ts';
import { closeOnce } from '../close-once.ts';
import type { OpeningOptions } from '../opening.ts';
import type { Store } from '../store.ts';
import { connect, openDatabase, whenFree } from './connection.ts';
import { notWritable, storeFailure, unreadable } from './failure.ts';
import { LATEST_VERSION, migrate } from './migrations.ts';
import { rebuild } from './rebuild.ts';
import { createStore } from './sqlite-store.ts';
import { createWriter, type Writer } from './writer.ts';

/** The store's file in its folder. */
export const STORE_FILE = 'troth.db';
/** "Trth": marks an SQLite file as a store (https://sqlite.org/fileformat2.html#application_id). */
const APPLICATION_ID = 0x54727468;

/**
 * Opens the store in a folder; folder and store are made when they do not exist, and a store of an
 * earlier version is brought up to date, which takes some two thirds as long as keeping its reports did. Several
 * processes may have the same store open.
 * @throws TrothError `store/newer`, `store/unreadable`, `store/not-writable`, `store/busy`; `job/stopped` when it was
 * given up while it was brought up to date: then it is as it was
 */
export async function openStore(options: { folder: string } & OpeningOptions): Promise<Store> {
  const folder = resolve(options.folder);
  const file = join(folder, STORE_FILE);
  await prepareFolder(folder);
  const database = await openWriter(file, folder);
  try {
    await whenFree(() => checkFile(database, file));
    await whenFree(() => void database.pragma('journal_mode = WAL'));
    const writer = createWriter(connect(database, file, 'write'));
    if (readNumber(database, 'user_version') < LATEST_VERSION) await upgrade(writer, options);
    return closeOnce(createStore(writer, connect(openDatabase(file), file, 'read')), file);
  } catch (error) {
    database.close();
    throw storeFailure(error, file);
  }
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw notWritable(folder, `the folder of the store cannot be made or written (${reason(error)})`, error);
  }
}

async function openWriter(file: string, folder: string): Promise<Database.Database> {
  try {
    // SQLite would open a file that it may not write for reading, and fail at the first write.
    await (await open(file, 'r+')).close();
  } catch (error) {
    if (!isMissing(error)) throw notWritable(file, `the store cannot be written (${reason(error)})`, error);
  }
  try {
    return openDatabase(file);
  } catch (error) {
    throw notWritable(folder, `no store can be opened in the folder (${reason(error)})`, error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Throws unless the file is empty or a store that this version knows. */
function checkFile(database: Database.Database, file: string): void {
  const id = readNumber(database, 'application_id');
  const version = readNumber(database, 'user_version');
  const [tables] = database.prepare('select count(*) as count from sqlite_master').all() as {
    count: number;
  }[];
  const empty = id === 0 && version === 0 && tables?.count === 0;
  if (!empty && id !== APPLICATION_ID) throw unreadable(file, 'the file is a database of another program');
  if (version > LATEST_VERSION) {
    throw new TrothError(
      'store/newer',
      `the store has version ${version}, this Troth knows ${LATEST_VERSION}`,
      {
        where: file,
        remedy: 'Use the newer Troth that wrote it, or another folder with --data.',
      },
    );
  }
}

function readNumber(database: Database.Database, pragma: 'application_id' | 'user_version'): number {
  const [row] = database.pragma(pragma) as Record<string, number>[];
  return row?.[pragma] ?? 0;
}

/** Brings the store to the latest version, all at once; another process may have done so meanwhile. */
async function upgrade(writer: Writer, opening: OpeningOptions): Promise<void> {
  await writer.write(async (trx, lookup) => {
    const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(trx);
    const version = rows[0]?.user_version ?? 0;
    if (version >= LATEST_VERSION) return;
    if (version === 0) await sql.raw(`pragma application_id = ${APPLICATION_ID}`).execute(trx);
    await migrate(trx, version);
    await rebuild(trx, lookup, opening);
  });
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
