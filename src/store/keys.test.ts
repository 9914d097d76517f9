import { describe, expect, it } from 'vitest';
import { countWords, dayKeys, sortKey } from './keys.ts';

describe('dayKeys', () => {
  it.each([
    [null, { day: null, first: null, last: null }],
    ['2021-07', { day: '2021-07-01', first: '2021-07-01', last: '2021-07-31' }],
    ['../2021-08-31', { day: '2021-08-31', first: '0000-01-01', last: '2021-08-31' }],
    ['2021-07-14/..', { day: '2021-07-14', first: '2021-07-14', last: '9999-12-31' }],
    ['no date', { day: null, first: null, last: null }],
  ])('%j', (edtf, keys) => {
    expect(dayKeys(edtf)).toEqual(keys);
  });
});

describe('sortKey', () => {
  it('leaves case, marks and signs out', () => {
    expect(sortKey('“Élan”, of  Velm')).toBe('elan of velm');
    expect(sortKey('中国')).toBe('中国');
  });

  it('is null where there is nothing to sort by', () => {
    expect(sortKey(null)).toBeNull();
    expect(sortKey('…')).toBeNull();
  });
});

describe('countWords', () => {
  it('counts what holds a letter or digit', () => {
    expect(countWords('Guns silent — says "envoy" at 5 o’clock…')).toBe(7);
    expect(countWords(' \n ')).toBe(0);
  });
});
