import { describe, expect, it } from 'vitest';
import { dayInAddress, readDay } from './publish-day.ts';

describe('readDay', () => {
  it.each([
    ['2021-07-14', '2021-07-14'],
    ['2021-07-14T23:30:00-05:00', '2021-07-14'],
    ['2021-07', '2021-07'],
    ['20210714', '2021-07-14'],
    ['14 July 2021', '2021-07-14'],
    ['Wed, 14 Jul 2021 10:00:00 GMT', '2021-07-14'],
    ['July 14, 2021', '2021-07-14'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['3rd of March 2021', '2021-03-03'],
    ['2021/7/14', '2021-07-14'],
    ['14/07/2021', '2021-07-14'],
    ['07/14/2021', '2021-07-14'],
    ['5/5/2021', '2021-05-05'],
    ['03.04.2021', '2021-04-03'],
  ])('reads %s', (words, day) => expect(readDay(words)).toBe(day));

  it.each([
    '03/04/2021',
    '31 February 2021',
    '2021-13-01',
    '2021-99-99T00:00',
    'July 2021',
    '14 Julember 2021',
    '',
    'yesterday',
    '12345678901',
  ])('makes no day of "%s"', (words) => expect(readDay(words)).toBeNull());
});

describe('dayInAddress', () => {
  it('reads the day in the path', () => {
    expect(dayInAddress('https://selne.example/world/2021/07/14/dam')).toBe('2021-07-14');
    expect(dayInAddress('https://selne.example/2021/7/4/dam')).toBe('2021-07-04');
  });
  it.each([
    'https://selne.example/1130028.html',
    'https://selne.example/2021/07/dam',
    'https://selne.example/2021/17/40/dam',
  ])('reads none in %s', (address) => expect(dayInAddress(address)).toBeNull());
});
