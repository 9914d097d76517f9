import { openAsKnownOn, type Store } from '../store/index.ts';

/** A store as it would have been on a day. */
export interface KnownStores {
  /**
   * @param day `YYYY-MM-DD`; undefined: the store itself
   * @returns not to be closed
   */
  on(day: string | undefined): Promise<Store>;
  close(): Promise<void>;
}

/** Days that are held open: looking back and forth between two is common. */
const MOST = 2;

/** Holds the stores of the days that were asked for last, and makes them anew once the store has changed. */
export function createKnownStores(store: Store): KnownStores {
  const held = new Map<string, { revision: number; opened: Promise<Store> }>();
  const close = async (day: string) => {
    const known = held.get(day);
    held.delete(day);
    // What could not be opened needs no closing.
    await known?.opened.then(
      (one) => one.close(),
      () => {},
    );
  };
  /** The store of a day, opened if it is not, or no longer what the store holds. */
  const hold = async (day: string) => {
    const revision = await store.revision();
    const known = held.get(day);
    if (known?.revision === revision) return known;
    await close(day);
    const [oldest] = held.keys();
    if (held.size >= MOST && oldest !== undefined) await close(oldest);
    const made = { revision, opened: openAsKnownOn(store, day) };
    held.set(day, made);
    made.opened.catch(() => held.delete(day));
    return made;
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
    async close() {
      await turn;
      for (const day of [...held.keys()]) await close(day);
    },
  };
}
