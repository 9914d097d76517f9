import { describe, expect, it } from 'vitest';
import { monthBuckets } from './month-buckets.ts';

describe('monthBuckets', () => {
  it('gives months without gaps, to their last days', () => {
    expect(
      monthBuckets([
        { value: '2019-12', count: 2 },
        { value: '2020-02', count: 5 },
      ]),
    ).toEqual([
      { label: '2019-12', from: '2019-12-01', to: '2019-12-31', count: 2 },
      { label: '2020-01', from: '2020-01-01', to: '2020-01-31', count: 0 },
      { label: '2020-02', from: '2020-02-01', to: '2020-02-29', count: 5 },
    ]);
  });

  it('gives years where there are too many months', () => {
    const buckets = monthBuckets([
      { value: '2010-01', count: 1 },
      { value: '2010-05', count: 1 },
      { value: '2014-05', count: 1 },
    ]);
    expect(buckets.map(({ label, count }) => [label, count])).toEqual([
      ['2010', 2],
      ['2011', 0],
      ['2012', 0],
      ['2013', 0],
      ['2014', 1],
    ]);
  });

  it('leaves a year out that is centuries away', () => {
    const buckets = monthBuckets([
      { value: '0201-01', count: 1 },
      { value: '2014-05', count: 9 },
      { value: '2020-05', count: 9 },
    ]);
    expect(buckets.length).toBe(7);
    expect(buckets[0]?.label).toBe('2014');
  });

  it('gives nothing of nothing', () => {
    expect(monthBuckets([])).toEqual([]);
  });
});
