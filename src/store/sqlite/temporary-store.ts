import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Insertable, Transaction } from 'kysely';
import { type Act, isOnReport } from '../../model/index.ts';
import { closeOnce } from '../close-once.ts';
import { goOn, type OpeningOptions } from '../opening.ts';
import type { Store, TruthOfReport } from '../store.ts';
import { breathe } from './breathe.ts';
import { connect, openDatabase } from './connection.ts';
import { insertRows } from './insert-rows.ts';
import { migrate } from './migrations.ts';
import { STORE_FILE } from './open-store.ts';
import { pack } from './pack.ts';
import { rebuild } from './rebuild.ts';
import { createStore } from './sqlite-store.ts';
import type { Tables } from './tables.ts';
import { createWriter } from './writer.ts';

/** Reports whose rows are gathered before they are written; others get their turn in between. */
const REPORTS_AT_ONCE = 50;

/**
 * Opens a store that holds exactly this and derives everything from it, as any other does. It lies in the
 * system's temporary folder and is gone once it is closed. The truth is taken as it is: it was checked
 * when it was kept.
 * @param reports in the order in which they came
 * @param acts oldest first; those on other reports are left out
 * @throws TrothError `job/stopped` when it was given up
 */
export async function openTemporaryStore(
  reports: AsyncIterable<TruthOfReport> | Iterable<TruthOfReport>,
  acts: readonly Act[],
  opening: OpeningOptions = {},
): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'troth-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const file = join(folder, STORE_FILE);
  try {
    await fill(file, reports, acts, opening);
  } catch (error) {
    await remove();
    throw error;
  }
  const database = openDatabase(file);
  database.pragma('journal_mode = WAL');
  const writer = createWriter(connect(database, file, 'write'));
  const store = createStore(writer, connect(openDatabase(file), file, 'read'));
  return closeOnce({ ...store, close: () => store.close().then(remove) }, file);
}

/**
 * Fills the file in one transaction. A store that fails is thrown away, so nothing is kept to take it back with or to
 * outlast a power cut: for 100,000 reports that would be 15 GB, written twice.
 */
async function fill(
  file: string,
  reports: AsyncIterable<TruthOfReport> | Iterable<TruthOfReport>,
  acts: readonly Act[],
  opening: OpeningOptions,
): Promise<void> {
  const database = openDatabase(file);
  const writer = createWriter(connect(database, file, 'write'));
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  try {
    await writer.write(async (trx, lookup) => {
      await migrate(trx, 0);
      await writeTruth(trx, reports, acts, opening.signal);
      await rebuild(trx, lookup, opening);
    });
  } finally {
    await writer.db.destroy();
  }
}

async function writeTruth(
  trx: Transaction<Tables>,
  reports: AsyncIterable<TruthOfReport> | Iterable<TruthOfReport>,
  acts: readonly Act[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const seqs = new Map<string, number>();
  const rows = {
    report: [] as Insertable<Tables['report']>[],
    reading: [] as Insertable<Tables['reading']>[],
  };
  const write = async () => {
    await insertRows(trx, 'report', rows.report.splice(0));
    await insertRows(trx, 'reading', rows.reading.splice(0));
  };
  for await (const { report, added, readings } of reports) {
    const seq = seqs.size + 1;
    seqs.set(report.id, seq);
    rows.report.push({ seq, id: report.id, added, body: JSON.stringify(report) });
    for (const reading of readings) rows.reading.push({ id: reading.id, report: seq, body: pack(reading) });
    if (rows.report.length < REPORTS_AT_ONCE) continue;
    await write();
    await breathe();
    goOn(signal);
  }
  await write();
  await insertRows(
    trx,
    'act',
    acts.flatMap((act) => {
      const report = isOnReport(act) ? seqs.get(act.report) : null;
      return report === undefined ? [] : [{ id: act.id, report, body: JSON.stringify(act) }];
    }),
  );
}
