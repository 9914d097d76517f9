import { cpSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';
import { startTroth } from './troth.ts';

/** How long reading the samples takes at most, in milliseconds. */
const LONGEST_READING = 120_000;

/**
 * Puts a store in a folder that `npm start` has filled with the samples. They are read once in a run, for the first
 * who asks; others get a copy.
 * @param data a folder that is not there yet
 */
export async function copySampleStore(data: string): Promise<void> {
  const run = inject('runFolder');
  const read = path.join(run, 'samples');
  await oneAtATime(path.join(run, 'reading-samples'), LONGEST_READING, async () => {
    if (existsSync(read)) return;
    const unfinished = `${read}-unfinished`;
    const served = await startTroth([], unfinished);
    await served.stop();
    renameSync(unfinished, read);
  });
  cpSync(read, data, { recursive: true });
}
