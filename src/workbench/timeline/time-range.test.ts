import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, dayNumber, dayOf, daysOf, panned, rangeOf, ticksOf, zoomed } from './time-range.ts';

const day = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9000-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const range = fc.tuple(day, day).map(([a, b]) => (a < b ? rangeOf(a, b) : rangeOf(b, a)));

describe('a stretch of time', () => {
  it('is told by its days', () => {
    expect(daysOf(rangeOf('2022-03-01', '2022-03-31'))).toEqual({ from: '2022-03-01', to: '2022-03-31' });
    expect(dayOf(dayNumber('2021-12-31') + 1)).toBe('2022-01-01');
    const { from, to } = daysOf(around('2022-03-01', '2022-03-31'));
    expect(from < '2022-03-01' && to > '2022-03-31').toBe(true);
    // A single day has days around it.
    expect(daysOf(rangeOf('2022-03-01', '2022-03-01')).to > '2022-03-01').toBe(true);
  });

  it('comes nearer and back, and to where it was', () => {
    fc.assert(
      fc.property(range, fc.double({ min: 0, max: 1, noNaN: true }), (one, at) => {
        fc.pre(one.end - one.start > 20 && one.end - one.start < 180_000);
        const back = zoomed(zoomed(one, 0.5, at), 2, at);
        expect(back.start).toBeCloseTo(one.start, 3);
        expect(back.end).toBeCloseTo(one.end, 3);
      }),
    );
    const moved = panned(panned(rangeOf('2022-03-01', '2022-03-31'), 0.25), -0.25);
    expect(daysOf(moved)).toEqual({ from: '2022-03-01', to: '2022-03-31' });
  });

  it('never leaves the days that an address can name, and is never empty', () => {
    fc.assert(
      fc.property(range, fc.double({ min: -50, max: 50, noNaN: true }), (one, by) => {
        for (const next of [panned(one, by), zoomed(one, Math.exp(by))]) {
          const { from, to } = daysOf(next);
          expect(from <= to).toBe(true);
          expect([from, to].every((each) => /^\d{4}-\d\d-\d\d$/.test(each))).toBe(true);
        }
      }),
    );
  });

  it('has lines of the calendar, no more than fit', () => {
    expect(ticksOf(rangeOf('2022-03-01', '2022-03-05'), 6).map(({ name }) => name)).toEqual([
      '2022-03-01',
      '2022-03-02',
      '2022-03-03',
      '2022-03-04',
      '2022-03-05',
    ]);
    // Weeks begin on Monday, quarters in January.
    expect(ticksOf(rangeOf('2022-03-01', '2022-03-20'), 6).map(({ day }) => day)).toEqual([
      '2022-03-07',
      '2022-03-14',
    ]);
    expect(ticksOf(rangeOf('2021-12-01', '2022-12-31'), 6).map(({ name }) => name)).toEqual([
      '2022-01',
      '2022-04',
      '2022-07',
      '2022-10',
    ]);
    expect(ticksOf(rangeOf('2012-06-01', '2031-12-31'), 6).map(({ name }) => name)).toEqual([
      '2015',
      '2020',
      '2025',
      '2030',
    ]);
    fc.assert(
      fc.property(
        range,
        fc.integer({ min: 2, max: 20 }),
        (one, most) => ticksOf(one, most).length <= most + 2,
      ),
    );
  });
});
