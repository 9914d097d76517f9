import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaidForests, layOut, probabilityIn, type Tree } from './forest.ts';

const split: Tree = { feature: [0, 1], upTo: [0.5, 2], low: [-1, -2], high: [1, -3], leaf: [-1, 0.5, 2] };
const always = (leaf: number): Tree => ({ feature: [], upTo: [], low: [], high: [], leaf: [leaf] });
const those = (...forests: Tree[][]): LaidForests => layOut({ features: ['a', 'b'], least: 0.5, forests });
const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));

describe('probabilityIn', () => {
  it('adds up the leaves that each tree leads to', () => {
    const one = those([split, always(0.25)]);
    expect(probabilityIn(one, [0.5, 9])).toBeCloseTo(logistic(-0.75));
    expect(probabilityIn(one, [0.6, 2])).toBeCloseTo(logistic(0.75));
    expect(probabilityIn(one, [0.6, 2.1])).toBeCloseTo(logistic(2.25));
    const after = those([always(0.25), split, always(-1), split]);
    expect(probabilityIn(after, [0.6, 2.1])).toBeCloseTo(logistic(3.25));
  });

  it('is by the mean of several forests', () => {
    expect(probabilityIn(those([always(1)], [always(-2)]), [0, 0])).toBeCloseTo(logistic(-0.5));
    expect(probabilityIn(those([always(-0.5)], [always(2)]), [0, 0])).toBeCloseTo(logistic(0.75));
  });

  it('is by those that were asked where their mean is far from what counts', () => {
    expect(probabilityIn(those([always(-0.7)], [always(4)]), [0, 0])).toBeCloseTo(logistic(-0.7));
    expect(probabilityIn(those([always(-0.5)], [always(-0.9)], [always(4)]), [0, 0])).toBeCloseTo(
      logistic(-0.7),
    );
  });

  it('comes to what walking each tree comes to, to the last digit', () => {
    const value = fc.constantFrom(-1, 0, 0.25, 0.5, 1, Number.NaN);
    fc.assert(
      fc.property(
        fc.array(trees, { minLength: 1, maxLength: 5 }),
        fc.array(value, { minLength: 3, maxLength: 3 }),
        (forest, features) => {
          const sum = forest.reduce((all, tree) => all + walked(tree, features), 0);
          const laid = layOut({ features: ['a', 'b', 'c'], least: 0.5, forests: [forest] });
          expect(probabilityIn(laid, features)).toBe(logistic(sum));
        },
      ),
    );
  });

  it('refuses trees with more leaves than half a number has bits', () => {
    const chain = (splits: number): Tree => ({
      feature: Array.from({ length: splits }, () => 0),
      upTo: Array.from({ length: splits }, (_, at) => at),
      low: Array.from({ length: splits }, (_, at) => -1 - at),
      high: Array.from({ length: splits }, (_, at) => (at + 1 < splits ? at + 1 : -1 - splits)),
      leaf: Array.from({ length: splits + 1 }, (_, at) => at),
    });
    for (const value of [-1, 0.5, 14, 14.5]) {
      const leaf = Math.max(0, Math.ceil(value));
      expect(probabilityIn(those([chain(15)]), [value])).toBe(logistic(leaf));
    }
    expect(() => those([chain(16)])).toThrow('a tree has 17 leaves, 16 at most');
  });
});

/** Trees of up to 16 leaves over three features; splits of all kinds stand on both ways. */
const trees: fc.Arbitrary<Tree> = fc
  .array(
    fc.record({
      feature: fc.integer({ min: 0, max: 2 }),
      upTo: fc.constantFrom(0, 0.25, 0.5),
      under: fc.nat(),
    }),
    { maxLength: 15 },
  )
  .map((splits) => {
    const tree: Tree = { feature: [], upTo: [], low: [], high: [], leaf: [] };
    /** leaves in whose place the next split can come, by where they hang */
    const open: { of: number[]; at: number }[] = [];
    for (const [number, { feature, upTo, under }] of splits.entries()) {
      if (number > 0) {
        const [place] = open.splice(under % open.length, 1);
        if (place) place.of[place.at] = number;
      }
      tree.feature.push(feature);
      tree.upTo.push(upTo);
      open.push({ of: tree.low, at: number }, { of: tree.high, at: number });
    }
    for (const [number, { of, at }] of open.entries()) of[at] = -1 - number;
    return { ...tree, leaf: Array.from({ length: Math.max(1, open.length) }, (_, at) => Math.sqrt(at + 1)) };
  });

function walked({ feature, upTo, low, high, leaf }: Tree, features: readonly number[]): number {
  let at = feature.length === 0 ? -1 : 0;
  while (at >= 0) {
    const isLow = (features[feature[at] ?? 0] ?? 0) <= (upTo[at] ?? 0);
    at = (isLow ? low[at] : high[at]) ?? 0;
  }
  return leaf[-1 - at] ?? 0;
}
