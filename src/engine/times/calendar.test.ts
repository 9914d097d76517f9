import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayRange } from '../../model/index.ts';
import {
  containing,
  dayNumber,
  dayOf,
  dayText,
  easter,
  firstDay,
  lastDay,
  shift,
  toEdtf,
  toTimex,
  type Unit,
} from './calendar.ts';

const UNITS: Unit[] = ['day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century'];

describe('periods', () => {
  it('hold the day that they are found by, and their neighbours begin where they end', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), fc.constantFrom(...UNITS), (day, unit) => {
        const period = containing(unit, day);
        expect(firstDay(period)).toBeLessThanOrEqual(day);
        expect(lastDay(period)).toBeGreaterThanOrEqual(day);
        expect(firstDay(shift(period, 1))).toBe(lastDay(period) + 1);
        expect(containing(unit, lastDay(period))).toEqual(period);
      }),
    );
  });

  it('cover in EDTF the days that they hold', () => {
    const exact = UNITS.filter((unit) => unit !== 'season');
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.constantFrom(...exact), (day, unit) => {
        const period = containing(unit, day);
        expect(dayRange(toEdtf(period))).toEqual({
          first: dayText(firstDay(period)),
          last: dayText(lastDay(period)),
        });
      }),
    );
  });

  it.each([
    [2020, 11, 31, '2020-W53'],
    [2021, 0, 3, '2020-W53'],
    [2021, 0, 4, '2021-W01'],
    [2018, 11, 31, '2019-W01'],
  ])('numbers weeks as ISO 8601 does: %i-%i-%i', (year, month, day, week) => {
    expect(toTimex(containing('week', dayNumber(year, month, day)))).toBe(week);
  });

  it('knows no 30th of February', () => {
    expect(dayOf(2020, 1, 29)).not.toBeNull();
    expect(dayOf(2021, 1, 29)).toBeNull();
    expect(dayOf(2021, 1, 30)).toBeNull();
    expect(dayOf(2021, 1, 0)).toBeNull();
  });

  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('finds Easter of %i', (year, day) => {
    expect(dayText(easter(year))).toBe(day);
  });
});
