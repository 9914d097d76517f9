import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Engine } from '../engine/index.ts';
import { shownReading } from '../ledger/index.ts';
import { type Act, createReading, type Problem, type Reading } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { createBatch, timeOf } from './batch.ts';
import { chooseReadings } from './choose-readings.ts';
import { knowingEngine } from './knowing-engine.ts';
import { loadHistory, type ReportHistory } from './load-history.ts';
import { analyse } from './read-found.ts';
import { type ReadingChange, readingChange } from './reading-change.ts';

/** How far reading again is, and what it came to. */
export interface RereadProgress {
  /** reports handled so far */
  done: number;
  /** reports in all; null when that is not known */
  total: number | null;
  /** reports that were read again */
  reread: number;
  /** reports whose reading by the engine the store held, and which show it only now */
  shown: number;
  /** reports that the engine had read already */
  skipped: number;
  problems: Problem[];
}

/** How {@link rereadReports} goes about it. */
export interface RereadOptions {
  /** stops after the report in hand; all that is done so far is kept */
  signal?: AbortSignal;
  /** hears after every report and every write */
  onProgress?: (progress: RereadProgress) => void;
  /** hears what became of each report once it is kept; of those that are skipped it does not */
  onChange?: (change: ReadingChange) => Promise<void> | void;
  /** how many reports there are, when that is known */
  total?: number | null;
  /** the time in milliseconds since 1970 */
  now?: () => number;
  /** only tells what would change */
  dryRun?: boolean;
  /** the person who chooses that the engine's readings are shown where another one was chosen before */
  showFor?: string | null;
}

type RereadStore = Pick<Store, 'history' | 'addReports' | 'addActs' | 'actorActs' | 'ledgerActs'>;

/**
 * Reads the stored texts of reports again, with what people corrected of their details and say of actors, and keeps
 * the readings. A report that this version of the engine has read is left alone, so running it again completes
 * what was stopped. What cannot be read is a problem in the result, and the rest goes on.
 * @param reports their ids, each once
 * @throws TrothError `store/...` when the store cannot be written; what was written before stays
 */
export async function rereadReports(
  reports: AsyncIterable<string> | Iterable<string>,
  engine: Engine,
  store: RereadStore,
  options: RereadOptions = {},
): Promise<RereadProgress> {
  const { signal, onProgress, onChange, total = null, now = Date.now, dryRun, showFor = null } = options;
  let progress: RereadProgress = { done: 0, total, reread: 0, shown: 0, skipped: 0, problems: [] };
  let waiting: ReadingChange[] = [];
  const batch = createBatch(store, now);
  const knowing = knowingEngine(engine, store);
  const acts: Act[] = [...(await store.actorActs()), ...(await store.ledgerActs())];

  const tell = (change: Partial<RereadProgress>) => {
    progress = { ...progress, ...change };
    onProgress?.(progress);
  };
  const fail = (...problems: Problem[]) => ({ problems: [...progress.problems, ...problems] });
  const flush = async () => {
    const written = await batch.flush();
    const there = new Set(written.kept.map(({ reading }) => reading.id));
    let done = waiting.filter(({ isNew, after }) => dryRun || !isNew || there.has(after.id));
    waiting = [];
    let failed = written.refused.map(({ problem }) => problem);
    if (showFor !== null) {
      const hidden = done.filter(({ isShown }) => !isShown);
      const { chosen, problems } = dryRun
        ? { chosen: hidden, problems: [] }
        : await chooseReadings(hidden, store, showFor, timeOf(now()));
      failed = [...failed, ...problems];
      done = done
        .filter((change) => change.isShown || chosen.includes(change))
        .map((change) => ({ ...change, isShown: true }));
    }
    for (const change of done) await onChange?.(change);
    if (done.length + failed.length > 0) {
      const reread = done.filter(({ isNew }) => isNew).length;
      tell({
        reread: progress.reread + reread,
        shown: progress.shown + done.length - reread,
        ...fail(...failed),
      });
    }
  };
  const handle = async (id: string): Promise<Partial<RereadProgress>> => {
    const loaded = await loadHistory(store, id);
    if ('problem' in loaded) return fail(loaded.problem);
    const { history } = loaded;
    const held = history.readings.findLast((reading) => isBy(reading, engine));
    const isDone = held && (showFor === null || shownReading(history.readings, history.acts)?.id === held.id);
    if (isDone) return { skipped: progress.skipped + 1 };
    const read = held ? { reading: held } : await readAgain(await knowing(), history, timeOf(now()));
    if ('problem' in read) return fail(read.problem);
    waiting.push(readingChange(history, read.reading, acts));
    if (!held && !dryRun) batch.push({ report: history.asRead, reading: read.reading });
    return {};
  };

  for await (const id of reports) {
    if (signal?.aborted) break;
    tell({ ...(await handle(id)), done: progress.done + 1 });
    if (batch.isDue()) await flush();
    // Engines compute without pause; signals and other work must get their turn.
    await nextTurn();
  }
  await flush();
  return progress;
}

function isBy({ engine }: Reading, { name, version }: Engine): boolean {
  return engine.name === name && engine.version === version;
}

async function readAgain(
  engine: Engine,
  { report }: ReportHistory,
  at: string,
): Promise<{ reading: Reading } | { problem: Problem }> {
  const result = await analyse(engine, report);
  return 'problem' in result ? result : { reading: createReading(result.analysis, at) };
}
