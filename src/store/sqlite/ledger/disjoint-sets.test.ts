import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disjointSets } from './disjoint-sets.ts';

describe('disjoint sets', () => {
  it('hold what any chain of pairs leads to, and each number once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })), { maxLength: 40 }),
        (pairs) => {
          const sets = disjointSets();
          for (const [one, other] of pairs) sets.join(one, other);
          const all = sets.all();
          expect(all.flat().sort()).toEqual([...new Set(pairs.flat())].sort());
          for (const set of all) expect(set.slice().sort()).toEqual([...reached(pairs, set[0] ?? -1)].sort());
        },
      ),
    );
  });
});

/** All that pairs lead to from one, step by step. */
function reached(pairs: readonly (readonly [number, number])[], from: number): Set<number> {
  const found = new Set([from]);
  for (const one of found) {
    for (const pair of pairs) if (pair.includes(one)) for (const other of pair) found.add(other);
  }
  return found;
}
