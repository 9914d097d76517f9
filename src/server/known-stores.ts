import { setImmediate as nextTurn } from 'node:timers/promises';
import { TrothError } from '../model/index.ts';
import { openAsKnownOn, type Store } from '../store/index.ts';
import type { KnownDay } from './api/views.ts';

/** A store as it would have been on a day. */
export interface KnownStores {
  /**
   * @param day `YYYY-MM-DD`; undefined: the store itself
   * @returns not to be closed
   * @throws TrothError `job/stopped` when its opening was given up
   */
  on(day: string | undefined): Promise<Store>;
  /** The days that are held open or being opened, the one that was asked for last first. */
  list(): KnownDay[];
  /**
   * Gives the opening of a day up, or closes it; who waits for it is refused.
   * @throws TrothError `store/not-found` when it is not held
   */
  stop(day: string): Promise<KnownDay>;
  close(): Promise<void>;
}

/** Days that are held open: looking back and forth between two is common. */
const MOST = 2;
/** How long a day is held open that nobody asks for; it takes as much room on the disk as the store. */
const KEPT_MILLISECONDS = 30 * 60_000;

interface Held {
  revision: number;
  opened: Promise<Store>;
  known: KnownDay;
  opening: AbortController;
  /** closes it when nobody asks for it any more */
  closing: NodeJS.Timeout;
}

/**
 * Holds the stores of the days that were asked for last, for a while, and makes them anew once the store has changed.
 * @param tell hears how far the opening of a day is
 */
export function createKnownStores(
  store: Store,
  tell: (known: KnownDay) => void,
  keptMilliseconds = KEPT_MILLISECONDS,
): KnownStores {
  // In the order in which they were asked for last.
  const held = new Map<string, Held>();
  const become = (one: Held, change: Partial<KnownDay>) => {
    one.known = { ...one.known, ...change };
    tell(one.known);
  };
  const close = async (one: Held) => {
    clearTimeout(one.closing);
    if (held.get(one.known.day) === one) held.delete(one.known.day);
    // What could not be opened needs no closing.
    await one.opened.then(
      async (opened) => {
        // Who waited for it asks first; what is asked before it closes is answered.
        await nextTurn();
        await opened.close();
      },
      () => {},
    );
    if (one.known.state === 'open') become(one, { state: 'closed' });
  };
  const open = (day: string, revision: number): Held => {
    const opening = new AbortController();
    const one: Held = {
      revision,
      opening,
      known: { day, state: 'opening', done: 0, total: null },
      opened: openAsKnownOn(store, day, {
        signal: opening.signal,
        onProgress: (progress) => become(one, progress),
      }),
      closing: setTimeout(() => void close(one), keptMilliseconds).unref(),
    };
    held.set(day, one);
    tell(one.known);
    one.opened.then(
      () => become(one, { state: 'open' }),
      () => {
        become(one, { state: opening.signal.aborted ? 'closed' : 'failed' });
        void close(one);
      },
    );
    return one;
  };
  /** The store of a day, opened if it is not, or no longer what the store holds. */
  const hold = async (day: string) => {
    const revision = await store.revision();
    const known = held.get(day);
    if (known?.revision === revision && !known.opening.signal.aborted) {
      held.delete(day);
      held.set(day, known);
      known.closing.refresh();
      return known;
    }
    if (known) await close(known);
    const [oldest] = held.values();
    if (held.size >= MOST && oldest) await close(oldest);
    return open(day, revision);
  };
  // One after the other, so that no day is opened twice.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    async on(day) {
      if (day === undefined) return store;
      const asked = turn.then(() => hold(day));
      turn = asked.catch(() => {});
      return (await asked).opened;
    },
    list: () => [...held.values()].map(({ known }) => known).reverse(),
    async stop(day) {
      const one = held.get(day);
      if (!one) {
        throw new TrothError('store/not-found', 'This day is neither open nor being opened.', { where: day });
      }
      one.opening.abort();
      await close(one);
      return one.known;
    },
    async close() {
      for (const { opening } of held.values()) opening.abort();
      await turn;
      for (const one of [...held.values()]) await close(one);
    },
  };
}
