import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLines, safeText } from './safe-text.ts';

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b[31m',
      '\u009b',
      '\u0007',
      '\u202e',
      '\u2066',
      '\ud800',
      '\u{e0041}',
      '\r',
      '\n',
      '\t',
      '\u2028',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  ),
});
const ACTIVE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

describe('safeText', () => {
  it('leaves ordinary words of every script alone', () => {
    for (const words of [
      '“We will,” she said.',
      'Мост открыт',
      'الجسر مفتوح',
      '橋は開いた',
      'naïve 👩‍🚀 e\u0301',
    ]) {
      expect(safeText(words)).toBe(words);
    }
  });

  it('writes out what a terminal would act on', () => {
    expect(safeText('a\u001b[2Jb')).toBe('a\\u{1b}[2Jb');
    expect(safeText('a\u009b2Jb')).toBe('a\\u{9b}2Jb');
    expect(safeText('pay \u202ekcab')).toBe('pay \\u{202e}kcab');
    expect(safeText('\ud800')).toBe('\\u{d800}');
  });

  it('makes one line', () => {
    expect(safeText(' a\r\n\tb\u2028c\u0085d ')).toBe('a b c d');
  });

  it('leaves nothing that acts, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => void expect(safeText(text)).not.toMatch(ACTIVE)),
      { numRuns: 500 },
    );
  });
});

describe('safeLines', () => {
  it('keeps lines and tabs', () => {
    expect(safeLines('a\tb\r\nc\rd\u2028e\u001b')).toBe('a\tb\nc\nd\ne\\u{1b}');
  });

  it('leaves nothing else that acts, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => void expect(safeLines(text).replace(/[\n\t]/g, '')).not.toMatch(ACTIVE)),
      { numRuns: 500 },
    );
  });
});
