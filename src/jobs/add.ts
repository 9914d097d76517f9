import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Engine } from '../engine/index.ts';
import type { Found } from '../intake/index.ts';
import { createReading, type Problem } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { createBatch, timeOf, type Written } from './batch.ts';
import { knowingEngine } from './knowing-engine.ts';
import { analyse, readFound } from './read-found.ts';

/** How far a job is, and what it came to. */
export interface AddProgress {
  /** sources handled so far */
  done: number;
  /** sources in all; null while they are still being found */
  total: number | null;
  /** reports that are new in the store */
  added: number;
  /** reports that the store held already */
  held: number;
  /** statements in the new reports */
  statements: number;
  problems: Problem[];
}

/** What becomes of one source. */
export interface SourceOutcome {
  /** its place among the sources, from 0 */
  at: number;
  /** `reading` it, `read` and waiting to be written, `added`, `held` by the store already, `failed` */
  state: 'reading' | 'read' | 'added' | 'held' | 'failed';
  /** id of the report in it; null until it is read, and where it cannot be */
  report: string | null;
  /** why it failed; null where it did not */
  problem: Problem | null;
}

/** How {@link addReports} goes about it. */
export interface AddOptions {
  /** stops after the report in hand; all that is done so far is kept */
  signal?: AbortSignal;
  /** hears after every source and every write */
  onProgress?: (progress: AddProgress) => void;
  /** hears what becomes of each source */
  onSource?: (outcome: SourceOutcome) => void;
  /** how many sources there are, when that is known */
  total?: number | null;
  /** the time in milliseconds since 1970 */
  now?: () => number;
}

/**
 * Reads reports, with what people say of actors in the store, and keeps those it does not hold yet; running it again over the
 * same sources completes what was stopped. What cannot be read is a problem in the result, and the
 * rest goes on.
 * @throws TrothError `store/...` when the store cannot be written; what was written before stays
 */
export async function addReports(
  found: AsyncIterable<Found>,
  engine: Engine,
  store: Pick<Store, 'held' | 'addReports' | 'actorActs'>,
  options: AddOptions = {},
): Promise<AddProgress> {
  const { signal, onProgress, onSource, total = null, now = Date.now } = options;
  let progress: AddProgress = { done: 0, total, added: 0, held: 0, statements: 0, problems: [] };
  const batch = createBatch(store, now);
  const knowing = knowingEngine(engine, store);
  // The places of the sources whose reports wait to be written.
  const places = new Map<string, number>();
  const tellSource = (at: number, state: SourceOutcome['state'], rest: Partial<SourceOutcome> = {}) =>
    onSource?.({ at, state, report: null, problem: null, ...rest });

  const tell = (change: Partial<AddProgress>) => {
    progress = { ...progress, ...change };
    onProgress?.(progress);
  };
  const flush = async () => {
    const written = await batch.flush();
    for (const { report, added } of written.kept)
      tellSource(places.get(report.id) as number, added ? 'added' : 'held', { report: report.id });
    for (const { report, problem } of written.refused)
      tellSource(places.get(report.id) as number, 'failed', { problem });
    places.clear();
    if (written.kept.length + written.refused.length > 0) tell(sum(progress, written));
  };
  const fail = (at: number, problem: Problem): Partial<AddProgress> => {
    tellSource(at, 'failed', { problem });
    return { problems: [...progress.problems, problem] };
  };
  const handle = async (item: Found, at: number): Promise<Partial<AddProgress>> => {
    tellSource(at, 'reading');
    const read = await readFound(item);
    if ('problem' in read) return fail(at, read.problem);
    const { report } = read;
    const isHeld = batch.has(report.id) || (await store.held([report.id])).size > 0;
    if (isHeld) {
      tellSource(at, 'held', { report: report.id });
      return { held: progress.held + 1 };
    }
    const result = await analyse(await knowing(), report);
    if ('problem' in result) return fail(at, result.problem);
    batch.push({ report, reading: createReading(result.analysis, timeOf(now())) });
    places.set(report.id, at);
    tellSource(at, 'read', { report: report.id });
    return {};
  };

  for await (const item of found) {
    if (signal?.aborted) break;
    tell({ ...(await handle(item, progress.done)), done: progress.done + 1 });
    if (batch.isDue()) await flush();
    // Engines compute without pause; signals and other work must get their turn.
    await nextTurn();
  }
  await flush();
  return progress;
}

/** What a write adds to the progress. */
function sum(progress: AddProgress, { kept, refused }: Written): AddProgress {
  const added = kept.filter((item) => item.added);
  return {
    ...progress,
    added: progress.added + added.length,
    held: progress.held + kept.length - added.length,
    statements: progress.statements + added.reduce((sum, { reading }) => sum + reading.statements.length, 0),
    problems: [...progress.problems, ...refused.map(({ problem }) => problem)],
  };
}
