import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Engine } from '../engine/index.ts';
import type { Found } from '../intake/index.ts';
import { createReading, type Problem, type Reading, type Report, TrothError } from '../model/index.ts';
import type { Store } from '../store/index.ts';
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

/** How {@link addReports} goes about it. */
export interface AddOptions {
  /** stops after the report in hand; all that is done so far is kept */
  signal?: AbortSignal;
  /** hears after every source and every write */
  onProgress?: (progress: AddProgress) => void;
  /** how many sources there are, when that is known */
  total?: number | null;
  /** the time in milliseconds since 1970 */
  now?: () => number;
}

type Item = { report: Report; reading: Reading };

/**
 * Most reports in one write. Fifty reports make a write some tens of milliseconds long, which others
 * who wait to write do not notice, and spread the cost of a transaction thin enough.
 */
const BATCH_LENGTH = 50;

/** Longest time that work waits to be written: what a killed process loses. */
const BATCH_MILLISECONDS = 1_000;

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
  const { signal, onProgress, total = null, now = Date.now } = options;
  let progress: AddProgress = { done: 0, total, added: 0, held: 0, statements: 0, problems: [] };
  let batch: Item[] = [];
  let writtenAt = now();
  const knowing = knowingEngine(engine, store);

  const tell = (change: Partial<AddProgress>) => {
    progress = { ...progress, ...change };
    onProgress?.(progress);
  };
  const flush = async () => {
    const items = batch;
    batch = [];
    if (items.length > 0) tell(sum(progress, await write(items, store, timeOf(now()))));
    writtenAt = now();
  };
  const handle = async (item: Found): Promise<Partial<AddProgress>> => {
    const read = await readFound(item);
    if ('problem' in read) return { problems: [...progress.problems, read.problem] };
    const { report } = read;
    const isHeld =
      batch.some((item) => item.report.id === report.id) || (await store.held([report.id])).size > 0;
    if (isHeld) return { held: progress.held + 1 };
    const result = await analyse(await knowing(), report);
    if ('problem' in result) return { problems: [...progress.problems, result.problem] };
    batch.push({ report, reading: createReading(result.analysis, timeOf(now())) });
    return {};
  };

  for await (const item of found) {
    if (signal?.aborted) break;
    tell({ ...(await handle(item)), done: progress.done + 1 });
    if (batch.length >= BATCH_LENGTH || now() - writtenAt >= BATCH_MILLISECONDS) await flush();
    // Engines compute without pause; signals and other work must get their turn.
    await nextTurn();
  }
  await flush();
  return progress;
}

type Written = Pick<AddProgress, 'added' | 'held' | 'statements' | 'problems'>;

/** Writes reports; one that does not fit the model must not keep the others out. */
async function write(items: readonly Item[], store: Pick<Store, 'addReports'>, at: string): Promise<Written> {
  try {
    const results = await store.addReports(items, at);
    const added = items.filter((_, index) => results[index]?.added);
    return {
      added: added.length,
      held: items.length - added.length,
      statements: added.reduce((sum, { reading }) => sum + reading.statements.length, 0),
      problems: [],
    };
  } catch (error) {
    if (!(error instanceof TrothError) || !error.code.startsWith('model/')) throw error;
    if (items.length === 1) return { added: 0, held: 0, statements: 0, problems: [error.toProblem()] };
    let written: Written = { added: 0, held: 0, statements: 0, problems: [] };
    for (const item of items) written = sum(written, await write([item], store, at));
    return written;
  }
}

function sum(a: Written, b: Written): Written {
  return {
    added: a.added + b.added,
    held: a.held + b.held,
    statements: a.statements + b.statements,
    problems: [...a.problems, ...b.problems],
  };
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
