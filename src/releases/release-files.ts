import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { exportEntries, storedEntries } from '../exports/index.ts';
import { type EntryDetail, TrothError } from '../model/index.ts';
import type { Store } from '../store/index.ts';

/** The file that tells what a release is. */
export const MANIFEST = 'release.json';
/** The files of a release: the truth, and what was derived from it. */
export const FILES = {
  reports: 'reports.jsonl',
  acts: 'acts.jsonl',
  ledger: 'ledger.jsonl',
  ledgerTable: 'ledger.csv',
  statements: 'statements.csv',
} as const;
/** The file of a release of a dossier that people read. */
export const DOSSIER_FILE = 'dossier.html';

/** What a release is, as release.json tells it. */
export const Manifest = z.object({
  format: z.literal('troth-release/1'),
  name: z.string(),
  made: z.iso.datetime(),
  day: z.iso.date().describe('the day that schedules are told for'),
  asKnownOn: z.iso.date().nullable().describe('null: everything that the store held'),
  dossier: z
    .object({ id: z.string(), title: z.string() })
    .nullable()
    .default(null)
    .describe('the dossier that it is restricted to; null: everything'),
  troth: z.string().describe('version of Troth'),
  engines: z
    .array(z.object({ name: z.string(), version: z.string(), reports: z.int() }))
    .describe('engines whose readings are shown, with the reports of each'),
  counts: z.object({ reports: z.int(), statements: z.int(), entries: z.int(), acts: z.int() }),
  files: z.record(z.string(), z.object({ sha256: z.string(), bytes: z.int() })),
});
export type Manifest = z.infer<typeof Manifest>;

/**
 * Reads what a release is.
 * @throws TrothError `release/unreadable`
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, MANIFEST);
  try {
    return Manifest.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new TrothError('release/unreadable', error instanceof Error ? error.message : String(error), {
      where: file,
      remedy: 'Name the folder of a release that troth release made.',
      cause: error,
    });
  }
}

/**
 * The lines of a file of a release, each parsed.
 * @throws TrothError `release/unreadable` with the line
 */
export async function* readLines<T>(folder: string, name: string): AsyncGenerator<T> {
  const where = join(folder, name);
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(where, 'utf8') })) {
      line += 1;
      yield JSON.parse(text) as T;
    }
  } catch (error) {
    if (error instanceof TrothError) throw error;
    throw new TrothError('release/unreadable', error instanceof Error ? error.message : String(error), {
      where: `${where}:${line}`,
      remedy:
        'Take the release from where it came once more; troth release verify tells which files changed.',
      cause: error,
    });
  }
}

/** The ledger of a store as a release holds it: an entry a line, in time order. */
export function ledgerLines(store: Store, day: string): AsyncIterable<string> {
  return exportEntries('jsonl', storedEntries(store, { today: day, sort: 'first', direction: 'asc' }));
}

/** The entries of a release. */
export function readEntries(folder: string): AsyncIterable<EntryDetail> {
  return readLines<EntryDetail>(folder, FILES.ledger);
}
