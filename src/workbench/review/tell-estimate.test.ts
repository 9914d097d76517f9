import { describe, expect, it } from 'vitest';
import type { ErrorEstimate } from '../api/types.ts';
import { roundly, tellExpected, tellUnchecked } from './tell-estimate.ts';

const estimate = (values: Partial<ErrorEstimate>): ErrorEstimate => ({
  target: 'kind',
  open: 4_180,
  found: { count: 40, of: 120, share: 1 / 3, low: 0.25, high: 0.42 },
  claimed: 803.2,
  expected: 912.7,
  low: 717.1,
  high: 1_138.4,
  unchecked: 0,
  told: true,
  bins: [],
  ...values,
});

describe('what is told of an estimate', () => {
  it('has no more digits than it knows', () => {
    expect([0, 0.4, 7.6, 99.4, 123, 4_567, 96_400].map(roundly)).toEqual([
      '0',
      '0',
      '8',
      '99',
      '120',
      '4,600',
      '96,000',
    ]);
    expect(tellExpected(estimate({}))).toBe('about 910 (720–1,100)');
  });

  it('says where too few were reviewed', () => {
    expect(tellUnchecked(estimate({ unchecked: 4_180 }))).toBe(
      'Too few were reviewed to tell; the engine itself expects 800',
    );
    expect(tellUnchecked(estimate({ unchecked: 1_200 }))).toMatch(
      /^Too few were reviewed to tell of 1,200 of these;/,
    );
  });
});
