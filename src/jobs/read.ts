import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Engine } from '../engine/index.ts';
import type { Found } from '../intake/index.ts';
import type { Analysis, Problem, Report } from '../model/index.ts';
import { analyse, readFound } from './read-found.ts';

/** What became of one source: its report with what the engine made of it, or why there is none. */
export type ReadResult = { report: Report; analysis: Analysis } | { problem: Problem };

/**
 * Reads reports one after the other, in the order in which they are found; nothing is stored.
 * What cannot be read is given as a problem and the rest goes on.
 * @param options `signal` ends it after the report in hand
 */
export async function* readReports(
  found: AsyncIterable<Found>,
  engine: Engine,
  options: { signal?: AbortSignal } = {},
): AsyncGenerator<ReadResult> {
  for await (const item of found) {
    if (options.signal?.aborted) return;
    const read = await readFound(item);
    if ('problem' in read) {
      yield read;
      continue;
    }
    const result = await analyse(engine, read.report);
    yield 'problem' in result ? result : { report: read.report, ...result };
    // Engines compute without pause; signals and other work must get their turn.
    await nextTurn();
  }
}
