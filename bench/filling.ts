import type { Engine } from '../src/engine/index.ts';
import { createReading, type Reading, type Report } from '../src/model/index.ts';
import { variedReports } from './corpus.ts';
import { type Read, renamed } from './renamed.ts';

/** Reports that the engine reads itself; that takes several times as long as keeping them, which is what is measured. */
export const READ_REPORTS = 1000;
/** When everything was added; the store takes the time from its caller. */
export const AT = '2026-01-01T00:00:00Z';

/** A report with its reading, as a store takes it. */
export interface Item {
  report: Report;
  reading: Reading;
}

/**
 * Reports made from the sample dossier, with their readings: the first ones read by the engine, and when there
 * are enough of them the same with other names and words, see renamed.
 */
export async function* filling(engine: Engine, count: number): AsyncGenerator<Item> {
  const first: Read[] = [];
  for (const report of variedReports(Math.min(count, READ_REPORTS))) {
    const read = { report, analysis: await engine.analyse(report) };
    first.push(read);
    yield itemOf(read);
  }
  for (let made = first.length; made < count; made += 1) {
    const read = first[made % first.length];
    if (read) yield itemOf(renamed(read, Math.floor(made / first.length)));
  }
}

/**
 * Some at a time; the last ones may be fewer.
 * @param length of the next batch, asked for when the one before is done with
 */
export async function* inBatches(items: AsyncIterable<Item>, length: () => number): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let wanted = length();
  for await (const item of items) {
    batch.push(item);
    if (batch.length < wanted) continue;
    yield batch;
    batch = [];
    wanted = length();
  }
  if (batch.length > 0) yield batch;
}

function itemOf({ report, analysis }: Read): Item {
  return { report, reading: createReading(analysis, AT) };
}
