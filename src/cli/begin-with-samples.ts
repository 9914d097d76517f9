import { join } from 'node:path';
import type { App } from '../server/index.ts';
import type { Store } from '../store/index.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** The folder of the sample dossier. */
export const SAMPLES_FOLDER = join(PACKAGE_ROOT, 'samples', 'dossier');

/** The store's setting that remembers whether it was begun with the samples: `adding`, `added` or `left out`. */
const SETTING = 'samples';

/** How reading the samples ended. */
export type BegunSamples = Awaited<NonNullable<Awaited<ReturnType<App['addSamples']>>>['ended']>;

/**
 * Begins a new store with the sample dossier, once: a store that holds reports, was begun empty or
 * had its samples taken out gets none. One that was stopped in between gets the rest.
 * @returns how it ends, once it is begun; null when nothing is to be read
 */
export async function beginWithSamples(
  store: Pick<Store, 'setting' | 'setSetting' | 'counts'>,
  wanted: boolean,
  app: Pick<App, 'addSamples'>,
): Promise<{ ended: Promise<BegunSamples> } | null> {
  const before = await store.setting(SETTING);
  if (before !== null && before !== 'adding') return null;
  const isNew = before === null && (await store.counts()).reports === 0;
  if (!wanted || (before === null && !isNew)) {
    await store.setSetting(SETTING, 'left out');
    return null;
  }
  if (isNew) await store.setSetting(SETTING, 'adding');
  const begun = await app.addSamples();
  // Remembered last: when the process is killed in between, the next one completes them.
  const remember = async (state: BegunSamples['state']) => {
    if (state === 'done') await store.setSetting(SETTING, 'added');
  };
  if (!begun) {
    await remember('done');
    return null;
  }
  return { ended: begun.ended.then((job) => remember(job.state).then(() => job)) };
}
