import { useState } from 'react';
import { PORTION, reach, type Stretch } from './stretch.ts';

/** What of a long list is drawn, and how to draw more of it. */
export interface DrawnStretch extends Stretch {
  /** Draws some more before or behind. */
  grow(side: 'before' | 'behind'): void;
}

/**
 * Draws a long list by stretches, of which one always holds what is chosen.
 * @param total items of the list
 * @param at index of what is chosen; below 0 where that is not in the list
 * @param whole whether all of it is drawn
 */
export function useStretch(total: number, at: number, whole: boolean): DrawnStretch {
  const [held, setHeld] = useState<Stretch>({ from: 0, to: PORTION });
  const reached = reach(held, at, total);
  if (reached !== held) setHeld(reached);
  const grow = (side: 'before' | 'behind') =>
    setHeld(({ from, to }) =>
      side === 'before' ? { from: Math.max(0, from - PORTION), to } : { from, to: to + PORTION },
    );
  return whole ? { from: 0, to: total, grow } : { from: reached.from, to: Math.min(total, reached.to), grow };
}
