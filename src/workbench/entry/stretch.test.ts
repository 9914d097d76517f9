import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PORTION, reach } from './stretch.ts';

describe('what is drawn of a long list', () => {
  const first = { from: 0, to: PORTION };

  it('stays as it is while it holds what is chosen, or nothing of the list is', () => {
    expect(reach(first, 0, 500)).toBe(first);
    expect(reach(first, PORTION - 1, 500)).toBe(first);
    expect(reach(first, -1, 500)).toBe(first);
  });

  it('grows on to what is near, before and behind', () => {
    expect(reach(first, 30, 500)).toEqual({ from: 0, to: 60 });
    expect(reach({ from: 200, to: 240 }, 199, 500)).toEqual({ from: 169, to: 240 });
    expect(reach({ from: 440, to: 480 }, 485, 500)).toEqual({ from: 440, to: 500 });
  });

  it('begins anew around what is far off', () => {
    expect(reach(first, 250, 500)).toEqual({ from: 240, to: 280 });
    expect(reach({ from: 400, to: 430 }, 3, 500)).toEqual({ from: 0, to: 33 });
  });

  it('holds what one goes to, whatever the way, and nothing that the list does not have', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 499 })), (way) => {
        let stretch = first;
        for (const at of way) {
          stretch = reach(stretch, at, 500);
          expect(at >= stretch.from && at < stretch.to).toBe(true);
          expect(stretch.from >= 0 && stretch.to <= 500).toBe(true);
        }
      }),
    );
  });
});
