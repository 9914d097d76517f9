import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeCell } from './safe-cell.ts';

describe('safeCell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
  ])('puts an apostrophe before %j', (value) => {
    expect(safeCell(value)).toBe(`'${value}`);
  });

  it.each(['', 'a=b', '1-2', 'We will -- never', "'tis", '“=1”', '2021-07-14', '../2021-08-31'])(
    'leaves %j alone',
    (value) => {
      expect(safeCell(value)).toBe(value);
    },
  );

  it('begins no cell with what a spreadsheet runs, and can always be taken back', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\r', '\n', ' ', "'", 'a', '\u200b', '"', ';'),
    });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), (value) => {
        const safe = safeCell(value);
        expect(safe).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
        // What a reader of the documentation would do: take one apostrophe off before a danger.
        const original = /^'+(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u.test(safe)
          ? safe.slice(1)
          : safe;
        expect(original).toBe(value);
      }),
      { numRuns: 500 },
    );
  });
});
