import { type Problem, type Reading, type Report, TrothError } from '../model/index.ts';
import type { Store } from '../store/index.ts';

/** A report with its reading. */
export interface Item {
  /** as it was read */
  report: Report;
  reading: Reading;
}

/** What became of items that were written. */
export interface Written {
  /** those that are in the store now, and whether the report is new there */
  kept: (Item & { added: boolean })[];
  /** the others, and why they are not */
  refused: (Item & { problem: Problem })[];
}

/** Readings that wait to be written together. */
export interface Batch {
  push(item: Item): void;
  /** Whether a report is among those that wait. */
  has(report: string): boolean;
  /** Whether enough waits, or has waited long enough. */
  isDue(): boolean;
  /**
   * Writes what waits. One that does not fit the model does not keep the others out.
   * @throws TrothError `store/...` when the store cannot be written
   */
  flush(): Promise<Written>;
}

/**
 * Most reports in one write. Fifty reports make a write some tens of milliseconds long, which others
 * who wait to write do not notice, and spread the cost of a transaction thin enough.
 */
export const BATCH_LENGTH = 50;

/** Longest time that work waits to be written: what a killed process loses. */
const BATCH_MILLISECONDS = 1_000;

/** @param now the time in milliseconds since 1970 */
export function createBatch(store: Pick<Store, 'addReports'>, now: () => number): Batch {
  let waiting: Item[] = [];
  let writtenAt = now();
  return {
    push: (item) => void waiting.push(item),
    has: (report) => waiting.some((item) => item.report.id === report),
    isDue: () => waiting.length >= BATCH_LENGTH || now() - writtenAt >= BATCH_MILLISECONDS,
    async flush() {
      const items = waiting;
      waiting = [];
      const written = items.length > 0 ? await write(items, store, timeOf(now())) : NOTHING;
      writtenAt = now();
      return written;
    },
  };
}

const NOTHING: Written = { kept: [], refused: [] };

async function write(items: readonly Item[], store: Pick<Store, 'addReports'>, at: string): Promise<Written> {
  try {
    const results = await store.addReports(items, at);
    return {
      kept: items.map((item, place) => ({ ...item, added: results[place]?.added ?? false })),
      refused: [],
    };
  } catch (error) {
    if (!(error instanceof TrothError) || !error.code.startsWith('model/')) throw error;
    const [only] = items;
    if (only && items.length === 1) return { kept: [], refused: [{ ...only, problem: error.toProblem() }] };
    const parts: Written[] = [];
    for (const item of items) parts.push(await write([item], store, at));
    return {
      kept: parts.flatMap(({ kept }) => kept),
      refused: parts.flatMap(({ refused }) => refused),
    };
  }
}

/** A time in milliseconds since 1970 as ISO 8601, UTC. */
export function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
