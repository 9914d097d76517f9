import { TrothError } from '../../model/index.ts';

/** What to do about a store that cannot be read. */
const DAMAGED_REMEDY =
  'Put back a copy of the folder, or begin a new store in another folder with --data and add the reports again.';
/** What to do about a store that cannot be written. */
const WRITE_REMEDY =
  'Check that the disk has room and that you may write to the folder, or choose another one with --data.';

/**
 * Turns an error of SQLite into one that a person can act on; other errors pass unchanged.
 * Codes are the result codes of SQLite (https://sqlite.org/rescode.html), extended ones included.
 * @param file the database file
 */
export function storeFailure(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof TrothError) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const details = { where: file, cause: error };
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return new TrothError('store/busy', 'another process is writing to the store', {
      ...details,
      remedy: 'Wait until it is done and try again.',
    });
  }
  if (/^SQLITE_(CORRUPT|NOTADB|FORMAT|SCHEMA)/.test(code)) {
    return unreadable(file, `the store is damaged or is no store (${error.message})`, error);
  }
  if (/^SQLITE_(READONLY|FULL|IOERR|CANTOPEN|PERM)/.test(code)) {
    return notWritable(file, `the store cannot be written (${error.message})`, error);
  }
  return error;
}

/** The error for a file that cannot be read as a store. */
export function unreadable(file: string, message: string, cause?: unknown): TrothError {
  return new TrothError('store/unreadable', message, { where: file, remedy: DAMAGED_REMEDY, cause });
}

/** The error for a folder or file that cannot be written. */
export function notWritable(where: string, message: string, cause?: unknown): TrothError {
  return new TrothError('store/not-writable', message, { where, remedy: WRITE_REMEDY, cause });
}
