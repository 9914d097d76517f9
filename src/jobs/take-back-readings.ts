import { setImmediate as nextTurn } from 'node:timers/promises';
import { readingBefore, shownReading } from '../ledger/index.ts';
import type { Act, Problem, Reading } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { BATCH_LENGTH, timeOf } from './batch.ts';
import { chooseReadings } from './choose-readings.ts';
import { loadHistory } from './load-history.ts';
import { type ReadingChange, readingChange } from './reading-change.ts';

/** What taking readings back came to. */
export interface TakenBack {
  /** reports that show the reading again that they showed before */
  restored: number;
  /** reports that had nothing to take back */
  skipped: number;
  problems: Problem[];
}

/** How {@link takeBackReadings} goes about it. */
export interface TakeBackOptions {
  /** stops after the report in hand; all that is done so far is kept */
  signal?: AbortSignal;
  /** hears how many reports were handled */
  onProgress?: (done: number) => void;
  /** hears what became of each report */
  onChange?: (change: ReadingChange) => Promise<void> | void;
  /** the time in milliseconds since 1970 */
  now?: () => number;
  /** only tells what would change */
  dryRun?: boolean;
}

type TakeBackStore = Pick<Store, 'history' | 'addActs' | 'actorActs' | 'ledgerActs'>;

/**
 * Chooses for each report the reading that was shown before the one that is shown now. Nothing is taken out of the
 * store, and each choice is an act that can be undone.
 * @param reports their ids, each once
 * @param by the person who chooses
 * @throws TrothError `store/...` when the store cannot be written; what was written before stays
 */
export async function takeBackReadings(
  reports: AsyncIterable<string> | Iterable<string>,
  store: TakeBackStore,
  by: string,
  { signal, onProgress, onChange, now = Date.now, dryRun }: TakeBackOptions = {},
): Promise<TakenBack> {
  const result: TakenBack = { restored: 0, skipped: 0, problems: [] };
  const acts: Act[] = [...(await store.actorActs()), ...(await store.ledgerActs())];
  let waiting: ReadingChange[] = [];
  const flush = async () => {
    const changes = waiting;
    waiting = [];
    if (changes.length === 0) return;
    const { chosen, problems } = dryRun
      ? { chosen: changes, problems: [] }
      : await chooseReadings(changes, store, by, timeOf(now()));
    result.problems.push(...problems);
    result.restored += chosen.length;
    for (const change of chosen) await onChange?.(change);
  };
  let done = 0;
  for await (const id of reports) {
    if (signal?.aborted) break;
    const loaded = await loadHistory(store, id);
    const before = 'history' in loaded && readingBefore(loaded.history.readings, loaded.history.acts);
    if ('problem' in loaded) result.problems.push(loaded.problem);
    else if (before) waiting.push({ ...readingChange(loaded.history, before, acts), isShown: true });
    else result.skipped += 1;
    onProgress?.(++done);
    if (waiting.length >= BATCH_LENGTH) await flush();
    await nextTurn();
  }
  await flush();
  return result;
}

/**
 * The reports that show a reading of the engine that was the last to read any report again: what its
 * re-reading touched and nobody took back yet.
 * @param reports their ids
 */
export async function reportsReread(
  reports: AsyncIterable<string> | Iterable<string>,
  store: Pick<Store, 'history'>,
): Promise<string[]> {
  const candidates: { id: string; engine: string }[] = [];
  let last = { at: '', engine: '' };
  for await (const id of reports) {
    const history = await store.history(id);
    if (!history) continue;
    const { readings, acts } = history;
    for (const reading of readings.slice(1)) {
      if (reading.at >= last.at) last = { at: reading.at, engine: engineOf(reading) };
    }
    const shown = shownReading(readings, acts);
    if (shown && readings.indexOf(shown) > 0) candidates.push({ id, engine: engineOf(shown) });
  }
  return candidates.flatMap(({ id, engine }) => (engine === last.engine ? [id] : []));
}

function engineOf({ engine }: Reading): string {
  return `${engine.name} ${engine.version}`;
}
