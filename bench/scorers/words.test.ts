import { describe, expect, it } from 'vitest';
import { cover, wordSpans, wordsOf } from './words.ts';

describe('wordSpans', () => {
  it('counts code points', () => {
    expect(wordSpans('🌉 ab, 𝒜c')).toEqual([
      [2, 4],
      [6, 8],
    ]);
  });

  it('holds a combining mark for no word character, a number for one', () => {
    expect(wordsOf('cafe\u0301s ²½Ⅷ_')).toEqual(['cafe', 's', '²½Ⅷ_']);
  });

  it('counts carriage returns', () => {
    expect(wordSpans('a\r\nb')).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });
});

describe('cover', () => {
  it('takes the words that a span touches, not those it borders on', () => {
    const words = wordSpans('one two three');
    expect([...cover([[2, 4]], words)]).toEqual([0]);
    expect([...cover([[2, 5]], words)]).toEqual([0, 1]);
    expect([...cover([[3, 3]], words)]).toEqual([]);
  });
});
