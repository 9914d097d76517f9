import type { Transaction } from 'kysely';
import { goOn, type OpeningOptions } from '../opening.ts';
import { recountActors } from './actor-totals.ts';
import { breathe } from './breathe.ts';
import { cacheFor, setCacheSize } from './connection.ts';
import { createDerivedTables, dropDerivedTables } from './derived-tables.ts';
import { linkAll } from './ledger/link-all.ts';
import type { Lookup } from './ledger/lookup/lookup.ts';
import { actsByDossier } from './list-dossiers.ts';
import type { Tables } from './tables.ts';
import { loadActorLayer, loadTruth } from './truth.ts';
import { writeUnlinked } from './write-derived.ts';
import { writeDossiers } from './write-dossiers.ts';

/**
 * Reports derived at once. A server answers others in between, and work is stopped there; fifty at once take a tenth
 * less time in all, and others wait five times as long.
 */
const REPORTS_AT_ONCE = 10;
/** How often each report is gone through: it is derived, found by others, and compared with them. */
const PASSES = 3;
/**
 * Page cache meanwhile, of which it takes what it needs: rows come into large trees in no order. It may take this, and
 * where there is more, a quarter of the memory that is free.
 */
const CACHE_KIB = 256 * 1024;

/**
 * Makes all derived tables anew, see Store.rebuild.
 * @throws TrothError `job/stopped` when it was given up
 */
export async function rebuild(
  trx: Transaction<Tables>,
  lookup: Lookup,
  { signal, onProgress }: OpeningOptions = {},
): Promise<void> {
  await setCacheSize(trx, cacheFor(1 / 4, { least: CACHE_KIB }));
  await dropDerivedTables(trx);
  lookup.forget();
  await createDerivedTables(trx);
  const layer = await loadActorLayer(trx);
  const reports = await allReports(trx);
  let passes = 0;
  const step = async (more: number) => {
    // A new store is there at once.
    if (reports.length === 0) return;
    passes += more;
    onProgress?.({ done: Math.floor(passes / PASSES), total: reports.length });
    await breathe();
    goOn(signal);
  };
  for (let start = 0; start < reports.length; start += REPORTS_AT_ONCE) {
    const truths = [];
    for (const seq of reports.slice(start, start + REPORTS_AT_ONCE))
      truths.push(await loadTruth(trx, seq, 'needed'));
    await writeUnlinked(trx, truths, layer);
    await step(truths.length);
  }
  await linkAll(trx, reports, lookup, step);
  // People's own are there even if no report names them.
  await recountActors(trx, [...layer.own], layer);
  await writeDossiers(trx, await actsByDossier(trx));
  await setCacheSize(trx);
}

/** The reports of a store by their seqs, in the order in which they came. */
async function allReports(trx: Transaction<Tables>): Promise<number[]> {
  const rows = await trx.selectFrom('report').select('seq').orderBy('seq').execute();
  return rows.map(({ seq }) => seq);
}
