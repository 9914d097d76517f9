import { describe, expect, it } from 'vitest';
import { shiftTime } from './shift-time.ts';

describe('shiftTime', () => {
  it('moves whole months and years as such', () => {
    expect(shiftTime({ from: '2022-01-01', to: '2022-01-31' }, 1)).toEqual({
      from: '2022-02-01',
      to: '2022-02-28',
    });
    expect(shiftTime({ from: '2022-01-01', to: '2022-03-31' }, -1)).toEqual({
      from: '2021-10-01',
      to: '2021-12-31',
    });
    expect(shiftTime({ from: '2020-01-01', to: '2020-12-31' }, 1)).toEqual({
      from: '2021-01-01',
      to: '2021-12-31',
    });
  });

  it('moves other times by their days', () => {
    expect(shiftTime({ from: '2022-02-25', to: '2022-03-03' }, 1)).toEqual({
      from: '2022-03-04',
      to: '2022-03-10',
    });
    expect(shiftTime({ from: '2022-03-05', to: '2022-03-05' }, -1)).toEqual({
      from: '2022-03-04',
      to: '2022-03-04',
    });
  });

  it('leaves what has an open end', () => {
    expect(shiftTime({ from: '2022-02-25' }, 1)).toEqual({ from: '2022-02-25', to: undefined });
    expect(shiftTime({}, -1)).toEqual({ from: undefined, to: undefined });
  });
});
