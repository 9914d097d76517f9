import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayRange } from '../model/index.ts';
import { timingOf } from './held.ts';

describe('timingOf', () => {
  it.each([
    ['2014-09-29/2021-08-15', '2021-07-14', 'on'],
    ['2014-09-29/2021-08-15', '2014-09-29', 'on'],
    ['2014-09-29/2021-08-15', '2021-08-15', 'on'],
    ['2014-09-29/2021-08-15', '2021-08-16', 'before'],
    ['2014-09-29/2021-08-15', '2014-09-28', 'after'],
    ['2014/2021', '2014-06-01', 'perhaps'],
    ['2014/2021', '2015-01-01', 'on'],
    ['2014/2021', '2021-01-01', 'on'],
    ['2014/2021', '2021-01-02', 'perhaps'],
    ['2014/2021', '2022-01-01', 'before'],
    ['1951-10/1955-04', '1955-04-30', 'perhaps'],
    ['2013/..', '2021-07-14', 'on'],
    ['2013/..', '2024-01-01', 'perhaps'],
    ['../2013-05', '2011-01-01', 'on'],
  ])('%s on %s: %s', (held, day, timing) => {
    expect(timingOf(held, day, '2022-10-01')).toBe(timing);
  });

  it('says the same as the days that the grammar of EDTF gives', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1900, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .chain(([year, month, day]) => {
        const whole = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')];
        return fc.constantFrom(...[1, 2, 3].map((parts) => whole.slice(0, parts).join('-')));
      });
    const days = fc.date({ min: new Date('1890-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, date, days, (from, to, when) => {
        const range = dayRange(`${from}/${to}`);
        fc.pre(range !== null);
        const day = when.toISOString().slice(0, 10);
        const within = (range?.first ?? '') <= day && day <= (range?.last ?? '');
        const timing = timingOf(`${from}/${to}`, day, null);
        expect(timing === 'on' || timing === 'perhaps').toBe(within);
      }),
    );
  });
});
