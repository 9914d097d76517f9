import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../model/index.ts';
import { type Scored, scoreOf, shareOf } from './scores.ts';

const prediction = (outcome: Scored['outcome'], count = 1): Scored => ({
  outcome,
  likelihood: { low: 0.8, high: 0.9 },
  count,
});

describe('shareOf', () => {
  it('has Wilson’s interval', () => {
    // Newcombe 1998, table II: 81 of 263.
    const { share, low, high } = shareOf(81, 263);
    expect(share).toBeCloseTo(0.308, 3);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it('is none of nothing, and never leaves 0 to 1', () => {
    expect(shareOf(0, 0)).toMatchObject({ share: null, low: null, high: null });
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (count, more) => {
        const { share, low, high } = shareOf(count, count + more);
        if (share === null || low === null || high === null) return count + more === 0;
        return 0 <= low && low <= share + 1e-9 && share <= high + 1e-9 && high <= 1;
      }),
    );
  });
});

describe('scoreOf', () => {
  it('counts what is judged beside what is not', () => {
    const score = scoreOf(OUTCOMES.map((outcome) => ({ outcome, likelihood: null, count: 1 })));
    expect(score).toMatchObject({
      entries: 6,
      unjudged: { count: 1, of: 6 },
      kept: { count: 1, of: 3 },
      keptInPart: { count: 2, of: 3 },
    });
    expect(score.brier).toEqual({ score: null, of: 0 });
  });

  it('scores odds once it is known what came', () => {
    const { brier } = scoreOf([prediction('kept', 2), prediction('broken'), prediction('open')]);
    expect(brier.of).toBe(3);
    expect(brier.score).toBeCloseTo((2 * 0.15 ** 2 + 0.85 ** 2) / 3, 9);
  });
});
