import { describe, expect, it } from 'vitest';
import { type Forest, probabilityIn } from './forest.ts';

const forest: Forest = {
  features: ['a', 'b'],
  least: 0.5,
  trees: [
    { feature: [0, 1], upTo: [0.5, 2], low: [-1, -2], high: [1, -3], leaf: [-1, 0.5, 2] },
    { feature: [], upTo: [], low: [], high: [], leaf: [0.25] },
  ],
};
const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));

describe('probabilityIn', () => {
  it('adds up the leaves that each tree leads to', () => {
    expect(probabilityIn(forest, [0.5, 9])).toBeCloseTo(logistic(-0.75));
    expect(probabilityIn(forest, [0.6, 2])).toBeCloseTo(logistic(0.75));
    expect(probabilityIn(forest, [0.6, 2.1])).toBeCloseTo(logistic(2.25));
  });
});
