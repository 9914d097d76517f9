import { join } from 'node:path';
import type { Engine } from '../engine/index.ts';
import { findSources } from '../intake/index.ts';
import { type AddProgress, addReports } from '../jobs/index.ts';
import type { Store } from '../store/index.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** The store's setting that remembers whether it was begun with the samples: `added` or `left out`. */
const SETTING = 'samples';

/**
 * Begins a new store with the sample dossier, once: a store that holds reports, was begun empty or
 * had its samples taken out gets none.
 * @returns what was added; null when nothing was to be
 */
export async function addSamples(store: Store, engine: Engine, wanted: boolean): Promise<AddProgress | null> {
  if ((await store.setting(SETTING)) !== null) return null;
  const isNew = (await store.counts()).reports === 0;
  if (!isNew || !wanted) {
    await store.setSetting(SETTING, 'left out');
    return null;
  }
  const added = await addReports(findSources([join(PACKAGE_ROOT, 'samples', 'dossier')]), engine, store);
  // Remembered last: when the process is killed in between, the next one completes them.
  await store.setSetting(SETTING, 'added');
  return added;
}
