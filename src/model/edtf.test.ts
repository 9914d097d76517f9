import { describe, expect, it } from 'vitest';
import { dayRange, Edtf, isEdtf } from './edtf.ts';

describe('dayRange', () => {
  it.each([
    ['2021-07-14', '2021-07-14', '2021-07-14'],
    ['2021-07', '2021-07-01', '2021-07-31'],
    ['0099-12', '0099-12-01', '0099-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2021~', '2021-01-01', '2021-12-31'],
    ['2021-07-05/2021-07-11', '2021-07-05', '2021-07-11'],
    ['../2021-08-31', null, '2021-08-31'],
    ['/2021', null, '2021-12-31'],
    ['2021-07-14/..', '2021-07-14', null],
    ['../2023-21', null, '2023-03-31'],
    ['2017-21/2017-22', '2017-01-01', '2017-06-30'],
    ['Y170000', null, null],
  ])('%s covers %s to %s', (value, first, last) => {
    expect(dayRange(value)).toEqual({ first, last });
  });

  it.each([
    '',
    '..',
    '../..',
    '2021-13',
    '2021-02-30',
    '2021-02-29',
    'yesterday',
    '2021-08/2021-07',
    '2021/2022/2023',
    `${'2021'.repeat(40)}`,
  ])('refuses %j', (value) => {
    expect(dayRange(value)).toBeNull();
    expect(isEdtf(value)).toBe(false);
    expect(Edtf.safeParse(value).success).toBe(false);
  });
});
