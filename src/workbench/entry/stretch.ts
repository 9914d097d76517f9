/** What of a long list is drawn: the items from one index up to another, which is not drawn any more. */
export interface Stretch {
  from: number;
  to: number;
}

/** Items that are drawn at once, and by which a stretch grows: some screens of them. */
export const PORTION = 30;
/** Items drawn before the one that somebody goes to from afar. */
const BEFORE = 10;

/**
 * Lets a stretch hold an item: it grows where the item is near its ends, and begins anew around one that is farther off.
 * @param at index of the item; below 0 where it is not in the list
 * @param total items of the list
 * @returns the same stretch where it holds the item already
 */
export function reach(stretch: Stretch, at: number, total: number): Stretch {
  const { from, to } = stretch;
  if (at < 0 || (at >= from && at < to)) return stretch;
  const ahead = Math.min(total, at + PORTION);
  if (at >= to) return { from: at < to + PORTION ? from : Math.max(0, at - BEFORE), to: ahead };
  return { from: Math.max(0, at - PORTION), to: at >= from - PORTION ? to : ahead };
}
