import { describe, expect, it } from 'vitest';
import { plattScale } from './platt-scale.ts';

/** As many outcomes of a value as told, of which so many were right. */
const seen = (value: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ value, right: true })),
  ...Array.from({ length: wrong }, () => ({ value, right: false })),
];

describe('the scale of an estimate', () => {
  it('gives each value the share that was right', () => {
    // Odds of 3 at 0 and of 9 at 1: log 3 each.
    const { slope, shift } = plattScale([...seen(0, 300, 100), ...seen(1, 900, 100)]);
    expect(shift).toBeCloseTo(Math.log(3), 2);
    expect(slope).toBeCloseTo(Math.log(3), 2);
  });

  it('says nothing of what tells nothing, and stays finite where all were right', () => {
    expect(plattScale([...seen(0, 50, 50), ...seen(2, 50, 50)]).slope).toBeCloseTo(0, 3);
    expect(Number.isFinite(plattScale(seen(1, 20, 0)).slope)).toBe(true);
  });
});
