import { describe, expect, it } from 'vitest';
import { findWords } from './words.ts';

const split = (text: string) => findWords(text, { start: 0, end: text.length }).map((word) => word.text);

describe('words', () => {
  it.each([
    ['Ann Orme’s envoy left.', ['Ann', 'Orme', '’s', 'envoy', 'left', '.']],
    ["They don't go", ['They', "don't", 'go']],
    ['the U.S.-led talks', ['the', 'U.S.', '-', 'led', 'talks']],
    ['1,200.5 tons, talks,but', ['1,200.5', 'tons', ',', 'talks', ',', 'but']],
    ['It ended.Then', ['It', 'ended', '.', 'Then']],
    ['al-Orme and RIA-Novosti', ['al-Orme', 'and', 'RIA-Novosti']],
    ['cafe\u0301 Ağır naïve', ['cafe\u0301', 'Ağır', 'naïve']],
    ['(“Go”)…', ['(', '“', 'Go', '”', ')', '…']],
    ['wait... --no', ['wait', '...', '--', 'no']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('point into the text and tell words from marks', () => {
    const text = '— “Orme”';
    const words = findWords(text, { start: 2, end: text.length });
    expect(words.map(({ start, end, isWord }) => [text.slice(start, end), isWord])).toEqual([
      ['“', false],
      ['Orme', true],
      ['”', false],
    ]);
  });
});
