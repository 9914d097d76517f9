import type { Transaction } from 'kysely';
import { goOn, type OpeningOptions } from '../opening.ts';
import { recountActors } from './actor-totals.ts';
import { breathe } from './breathe.ts';
import { createDerivedTables, dropDerivedTables, indexDerivedTables } from './derived-tables.ts';
import { actsByDossier } from './list-dossiers.ts';
import type { Tables } from './tables.ts';
import { loadActorLayer, loadTruth } from './truth.ts';
import { writeDerived } from './write-derived.ts';
import { writeDossiers } from './write-dossiers.ts';

/**
 * Reports derived at once. A server answers others in between, and work is stopped there; fifty at once take a tenth
 * less time in all, and others wait five times as long.
 */
const REPORTS_AT_ONCE = 10;

/**
 * Makes all derived tables anew, see Store.rebuild.
 * @throws TrothError `job/stopped` when it was given up
 */
export async function rebuild(
  trx: Transaction<Tables>,
  { signal, onProgress }: OpeningOptions = {},
): Promise<void> {
  await dropDerivedTables(trx);
  await createDerivedTables(trx);
  const layer = await loadActorLayer(trx);
  const total = await countReports(trx);
  let done = 0;
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
    done += rows.length;
    onProgress?.({ done, total });
    await breathe();
    goOn(signal);
  }
  await indexDerivedTables(trx);
  // People's own are there even if no report names them.
  await recountActors(trx, [...layer.own], layer);
  await writeDossiers(trx, await actsByDossier(trx));
}

async function countReports(trx: Transaction<Tables>): Promise<number> {
  const { count } = await trx
    .selectFrom('report')
    .select((db) => db.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
