import { type ErrorCode, TrothError } from '../../model/index.ts';
import type { Store } from '../store.ts';
import { sampleItem } from './samples.ts';

/** When the samples are added, unless told. */
export const SAMPLE_TIME = '2022-10-02T09:00:00Z';

/** Runs something with a new store and closes it. */
export async function withStore<T>(
  openFresh: () => Promise<Store>,
  run: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openFresh();
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}

/** Adds the first sample reports. */
export async function addSamples(store: Store, count: number): Promise<ReturnType<typeof sampleItem>[]> {
  const items = Array.from({ length: count }, (_, n) => sampleItem(n));
  await store.addReports(items, SAMPLE_TIME);
  return items;
}

/** The code of the TrothError that something fails with. Throws when it does not fail with one. */
export async function failureCode(action: Promise<unknown>): Promise<ErrorCode> {
  try {
    await action;
  } catch (error) {
    if (error instanceof TrothError) return error.code;
    throw error;
  }
  throw new Error('it did not fail');
}
