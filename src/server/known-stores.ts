import { setTimeout as pause } from 'node:timers/promises';
import { TrothError } from '../model/index.ts';
import { openAsKnownOn, type Store } from '../store/index.ts';
import type { KnownDay } from './api/views.ts';

/** A store as it would have been on a day. */
export interface KnownStores {
  /**
   * Asks about a day, whose store stays open until that is answered.
   * @param day `YYYY-MM-DD`; undefined: the store itself is asked
   * @throws TrothError `job/stopped` when its opening was given up
   */
  on<T>(day: string | undefined, ask: (then: Store) => T | Promise<T>): Promise<T>;
  /** The same for what is asked bit by bit, such as files: the store stays open until it is let go. */
  hold(day: string | undefined): Promise<HeldStore>;
  /** The days that are held open or being opened, the one that was asked for last first. */
  list(): KnownDay[];
  /**
   * Gives the opening of a day up, or closes it once what was asked is answered; who waits for it is refused.
   * @throws TrothError `store/not-found` when it is not held
   */
  stop(day: string): Promise<KnownDay>;
  close(): Promise<void>;
}

/** A store that stays open until it is let go. */
export interface HeldStore {
  /** not to be closed */
  store: Store;
  /** Lets it go; more than once is as good as once. */
  release(): void;
}

/** Days that are held open: looking back and forth between two is common. Those that are still asked come on top. */
const MOST = 2;
/** How long a day is held open that nobody asks for; it takes as much room on the disk as the store. */
const KEPT_MILLISECONDS = 30 * 60_000;

interface Held {
  revision: number;
  opened: Promise<Store>;
  known: KnownDay;
  opening: AbortController;
  /** each resolves when what is asked is answered */
  uses: Set<Promise<void>>;
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
  // Those that are held, and those that are still asked.
  const unclosed = new Set<Held>();
  const become = (one: Held, change: Partial<KnownDay>) => {
    one.known = { ...one.known, ...change };
    tell(one.known);
  };
  /**
   * Closes a day once it is not asked any more, or at once. Half an hour is waited for at most: who asks for a file may
   * never take it.
   */
  const close = async (one: Held, atOnce = false) => {
    clearTimeout(one.closing);
    if (held.get(one.known.day) === one) held.delete(one.known.day);
    // Whoever asks from now on is given another.
    const answered = Promise.all(one.uses);
    if (!atOnce && one.uses.size > 0)
      await Promise.race([answered, pause(KEPT_MILLISECONDS, undefined, { ref: false })]);
    // What could not be opened needs no closing.
    await one.opened.then(
      (opened) => opened.close(),
      () => {},
    );
    unclosed.delete(one);
    if (one.known.state === 'open') become(one, { state: 'closed' });
  };
  const open = (day: string, revision: number): Held => {
    const opening = new AbortController();
    const one: Held = {
      revision,
      opening,
      uses: new Set(),
      known: { day, state: 'opening', done: 0, total: null },
      opened: openAsKnownOn(store, day, {
        signal: opening.signal,
        onProgress: (progress) => become(one, progress),
      }),
      closing: setTimeout(() => void close(one), keptMilliseconds).unref(),
    };
    held.set(day, one);
    unclosed.add(one);
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
  const use = (one: Held) => {
    let release = () => {};
    const used = new Promise<void>((resolve) => {
      release = resolve;
    });
    one.uses.add(used);
    void used.then(() => one.uses.delete(used));
    return { one, release };
  };
  /** The store of a day, in use: opened if it is not, or no longer what the store holds. */
  const find = async (day: string) => {
    const revision = await store.revision();
    const known = held.get(day);
    if (known?.revision === revision && !known.opening.signal.aborted) {
      held.delete(day);
      held.set(day, known);
      known.closing.refresh();
      return use(known);
    }
    // Nobody waits until others were answered.
    if (known) void close(known);
    const [oldest] = held.values();
    if (held.size >= MOST && oldest) void close(oldest);
    return use(open(day, revision));
  };
  // One after the other, so that no day is opened twice.
  let turn: Promise<unknown> = Promise.resolve();
  const hold = async (day: string | undefined): Promise<HeldStore> => {
    if (day === undefined) return { store, release: () => {} };
    const asked = turn.then(() => find(day));
    turn = asked.catch(() => {});
    const { one, release } = await asked;
    try {
      return { store: await one.opened, release };
    } catch (error) {
      release();
      throw error;
    }
  };
  return {
    hold,
    async on(day, ask) {
      const { store: then, release } = await hold(day);
      try {
        return await ask(then);
      } finally {
        release();
      }
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
      for (const one of [...unclosed]) await close(one, true);
    },
  };
}
