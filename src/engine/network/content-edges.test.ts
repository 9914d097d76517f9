import { describe, expect, it } from 'vitest';
import { tellsNoName, trim, withWholeWords } from './content-edges.ts';
import type { NetworkWord } from './network-word.ts';
import { QUOTED } from './segment-words.ts';

/** Words as the network has them: runs of letters, and every other mark by itself. */
function wordsOf(text: string): NetworkWord[] {
  return [...text.matchAll(/\p{L}+|[^\s\p{L}]/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    pieces: [],
    quoted: QUOTED.indexOf('outside'),
    paragraph: 0,
    sentence: 0,
  }));
}

/** What is left of the words from one place on. */
function left(edge: typeof trim, text: string, from: string): string {
  const words = wordsOf(text);
  const chosen = [...words.keys()].filter((at) => (words[at] as NetworkWord).start >= text.indexOf(from));
  const kept = edge(chosen, words, text);
  return text.slice(words[kept[0] as number]?.start, words[kept.at(-1) as number]?.end);
}

describe('edges of content', () => {
  it.each([
    ['that the U.S. would pay', '.S. would', 'U.S. would pay'],
    ['that the U.S. would pay', 'S. would', 'U.S. would pay'],
    ['that the U.S. would pay', 'would', 'would pay'],
    ['it was late. A boat left', 'A boat', 'A boat left'],
    ['from a mine. X went', '. X', '. X went'],
  ])('lie at no abbreviation’s inside: %s', (text, from, whole) => {
    expect(left(withWholeWords, text, from)).toBe(whole);
  });

  it.each([
    ['he said, (it was late', ', (', '(it was late'],
    ['he said: it was late,', ':', 'it was late'],
    ['from a mine. X went', '. X', 'X went'],
  ])('have no separators: %s', (text, from, kept) => {
    expect(left(trim, text, from)).toBe(kept);
  });

  it('tell whether a source only asks not to be named', () => {
    const text = 'a clerk who asked not to be named said the mine was to be closed';
    expect(tellsNoName(text, text.indexOf('not to'))).toBe(true);
    expect(tellsNoName(text, text.indexOf('to be closed'))).toBe(false);
  });
});
