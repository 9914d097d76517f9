import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCERPT_REACH, excerptAround } from './excerpt.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return excerptAround(text, { start, end: start + words.length });
};

describe('excerptAround', () => {
  it('gives the paragraph between blank lines, wrapped lines and all', () => {
    const text = 'One.\n \n  Two goes\non here. It ends. \n\nThree.';
    expect(around(text, 'on here')).toEqual({
      start: text.indexOf('Two'),
      text: 'Two goes\non here. It ends.',
      cut: { before: false, after: false },
    });
  });

  it('gives the line where a text has no blank lines, and every paragraph of a long passage', () => {
    expect(around('One.\nTwo here.\nThree.', 'Two').text).toBe('Two here.');
    expect(around('One a.\n\nTwo b.\n\nThree c.', 'a.\n\nTwo').text).toBe('One a.\n\nTwo b.');
  });

  it('cuts what reaches far between words, and says so', () => {
    const text = `${'wörd '.repeat(400)}here${' wörd'.repeat(400)}`;
    const { text: shown, cut } = around(text, 'here');
    expect(cut).toEqual({ before: true, after: true });
    expect(shown.length).toBeLessThanOrEqual(2 * EXCERPT_REACH + 4);
    expect(shown.split(' ').every((word) => word === 'wörd' || word === 'here')).toBe(true);
  });

  it('always holds the passage where it says, and adds nothing', () => {
    const piece = fc.constantFrom(
      'a',
      'bc',
      ' ',
      '\n',
      '\n\n',
      '🙂',
      'é',
      'سلام',
      '. ',
      ' '.repeat(40),
      'x'.repeat(300),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join('');
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const { start: from, text: shown } = excerptAround(text, { start, end });
        expect(text.slice(from, from + shown.length)).toBe(shown);
        expect(from).toBeLessThanOrEqual(start);
        expect(from + shown.length).toBeGreaterThanOrEqual(end);
      }),
    );
  });
});
