import type { Deed } from './types.ts';

/** What is asked for: deeds done together, or to go back or forth in what was done. */
export type Wish = Deed | Deed[] | { type: 'undo-last' } | { type: 'redo-last' };

/** The deeds of a wish; none to go back or forth, which only the acts done until then can tell. */
export function deedsOf(wish: Wish): Deed[] {
  if (Array.isArray(wish)) return wish;
  return wish.type === 'undo-last' || wish.type === 'redo-last' ? [] : [wish];
}
