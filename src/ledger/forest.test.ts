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
});
