import { setImmediate as breathe } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { recountActors } from './actor-totals.ts';
import { createDerivedTables, dropDerivedTables } from './derived-tables.ts';
import type { Tables } from './tables.ts';
import { loadActorLayer, loadTruth } from './truth.ts';
import { writeDerived } from './write-derived.ts';

/** Reports derived at once: as in adding them. */
const REPORTS_AT_ONCE = 50;

/** Makes all derived tables anew, see Store.rebuild. */
export async function rebuild(trx: Transaction<Tables>): Promise<void> {
  await dropDerivedTables(trx);
  await createDerivedTables(trx);
  const layer = await loadActorLayer(trx);
  let last = 0;
  for (;;) {
    const rows = await trx
      .selectFrom('report')
      .select('seq')
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(REPORTS_AT_ONCE)
      .execute();
    if (rows.length === 0) break;
    const truths = [];
    for (const { seq } of rows) truths.push(await loadTruth(trx, seq, 'needed'));
    await writeDerived(trx, truths, layer, true);
    last = rows.at(-1)?.seq ?? last;
    // Long work: lets a server answer in between.
    await breathe();
  }
  // People's own are there even if no report names them.
  await recountActors(trx, [...layer.own], layer);
}
