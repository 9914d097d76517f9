import { describe, expect, it } from 'vitest';
import { calibrationLines, calibrationOf } from './calibration.ts';

const times = (count: number, probability: number, right: boolean) =>
  Array.from({ length: count }, () => ({ probability, right }));

describe('calibrationOf', () => {
  it('is 0 when each bin is right as often as it says', () => {
    expect(calibrationOf([...times(3, 0.75, true), ...times(1, 0.75, false)]).error).toBe(0);
  });

  it('is the weighted distance of the bins', () => {
    const { error, bins, judged } = calibrationOf([...times(1, 0.05, true), ...times(3, 1, true)]);
    expect(judged).toBe(4);
    expect(error).toBeCloseTo(0.95 / 4);
    expect(bins.map((bin) => bin.from)).toEqual([0, 0.9]);
  });

  it('is 0 of nothing', () => {
    expect(calibrationOf([])).toEqual({ judged: 0, error: 0, bins: [] });
  });

  it('is shown a line a bin', () => {
    expect(calibrationLines('kind', calibrationOf(times(2, 0.5, true)))).toEqual([
      'calibration of kind: expected calibration error 0.500 over 2',
      '  0.5-0.6      2  said 0.500  right 1.000',
    ]);
  });
});
