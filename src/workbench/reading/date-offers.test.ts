import { describe, expect, it } from 'vitest';
import { dateOffers, stepDay } from './date-offers.ts';

const dates = (field: 'said' | 'due', published: string | null) =>
  dateOffers(field, published).map(({ date }) => date);

describe('dateOffers', () => {
  it('are the report’s day and the time before it, for when words were said', () => {
    expect(dates('said', '2021-07-14')).toEqual(['2021-07-14', '2021-07-13', '2021-07-05/2021-07-11']);
    expect(dates('said', '2024-03-01')[1]).toBe('2024-02-29');
    expect(dates('said', '2021-07-11')[2]).toBe('2021-06-28/2021-07-04');
  });

  it('are the time ahead, for when words are due', () => {
    expect(dates('due', '2021-02-14')).toEqual(['../2021-02-28', '../2021-12-31', '2021-02-14/..']);
    expect(dates('due', '2021-12-31')[0]).toBe('../2021-12-31');
  });

  it('are none where the report tells no day', () => {
    for (const published of [null, '2021-07', '2021-13-40', 'x'])
      expect(dates('said', published)).toEqual([]);
  });
});

describe('stepDay', () => {
  it('goes a day on or back', () => {
    expect(stepDay('2024-02-28', 1)).toBe('2024-02-29');
    expect(stepDay('2021-01-01', -1)).toBe('2020-12-31');
  });

  it('is nothing for what is no day', () => {
    expect(stepDay('2021-07', 1)).toBeNull();
    expect(stepDay('', 1)).toBeNull();
    expect(stepDay('2021-07-14/..', 1)).toBeNull();
  });
});
