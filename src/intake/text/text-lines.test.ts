import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from './text-lines.ts';

describe('textLines', () => {
  it('tells lines, their places and the blank lines around them', () => {
    const text = '\r\n  Title \r\n\r\nOne\nTwo\r\rThree';
    expect(
      textLines(text).map(({ words, afterBlank, beforeBlank }) => [words, afterBlank, beforeBlank]),
    ).toEqual([
      ['Title', true, true],
      ['One', true, false],
      ['Two', false, true],
      ['Three', true, true],
    ]);
  });

  it('points at the words it gives', () => {
    const unit = fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '\t', '\u2028', '👩‍👧', 'e\u0301');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const lines = textLines(text);
        for (const { start, end, words } of lines) expect(text.slice(start, end)).toBe(words);
        expect(
          lines
            .map(({ words }) => words)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
