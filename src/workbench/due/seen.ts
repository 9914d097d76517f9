import { moment as readMoment } from '../address/search-string.ts';

const KEY = 'troth.due.seen';

/** When this browser's person last saw all that was new, a moment in UTC; undefined when never told. */
export function readSeen(): string | undefined {
  try {
    return readMoment(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** Keeps when all that was new was seen; undefined forgets it. */
export function writeSeen(moment: string | undefined): void {
  try {
    if (moment) localStorage.setItem(KEY, moment);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be closed to the page; the address then keeps it.
  }
}
