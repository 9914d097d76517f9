import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Act, isOnActors, isOnLedger } from '../../model/index.ts';
import { closeOnce } from '../close-once.ts';
import type { Store, TruthOfReport } from '../store.ts';
import { connect, openDatabase } from './connection.ts';
import { insertRows } from './insert-rows.ts';
import { migrate } from './migrations.ts';
import { STORE_FILE } from './open-store.ts';
import { pack } from './pack.ts';
import { rebuild } from './rebuild.ts';
import { createStore } from './sqlite-store.ts';

/** Reports whose rows are gathered before they are written. */
const REPORTS_AT_ONCE = 50;

/**
 * Opens a store that holds exactly this and derives everything from it, as any other does. It lies in the
 * system's temporary folder and is gone once it is closed. The truth is taken as it is: it was checked
 * when it was kept.
 * @param reports in the order in which they came
 * @param acts oldest first; those on other reports are left out
 */
export async function openTemporaryStore(
  reports: AsyncIterable<TruthOfReport> | Iterable<TruthOfReport>,
  acts: readonly Act[],
): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'troth-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const file = join(folder, STORE_FILE);
  try {
    const database = openDatabase(file);
    database.pragma('journal_mode = WAL');
    const writer = connect(database, file, 'write');
    await writer.transaction().execute(async (trx) => {
      await migrate(trx, 0);
      const seqs = new Map<string, number>();
      let some: TruthOfReport[] = [];
      const keep = async () => {
        const first = seqs.size + 1;
        for (const { report } of some) seqs.set(report.id, seqs.size + 1);
        await insertRows(
          trx,
          'report',
          some.map(({ report, added }, place) => ({
            seq: first + place,
            id: report.id,
            added,
            body: JSON.stringify(report),
          })),
        );
        await insertRows(
          trx,
          'reading',
          some.flatMap(({ readings }, place) =>
            readings.map((reading) => ({ id: reading.id, report: first + place, body: pack(reading) })),
          ),
        );
        some = [];
      };
      for await (const one of reports) {
        some.push(one);
        if (some.length === REPORTS_AT_ONCE) await keep();
      }
      await keep();
      await insertRows(
        trx,
        'act',
        acts.flatMap((act) => {
          const report = isOnActors(act) || isOnLedger(act) ? null : seqs.get(act.report);
          return report === undefined ? [] : [{ id: act.id, report, body: JSON.stringify(act) }];
        }),
      );
      await rebuild(trx);
    });
    const store = createStore(writer, connect(openDatabase(file), file, 'read'));
    return closeOnce({ ...store, close: () => store.close().then(remove) }, file);
  } catch (error) {
    await remove();
    throw error;
  }
}
