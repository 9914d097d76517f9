import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkWord } from './network-word.ts';
import { CONTEXT, cutWindows, LONGEST } from './windows.ts';

/** Words of a report given as paragraphs of sentences of words, each word the number of its pieces. */
function toWords(paragraphs: readonly (readonly (readonly number[])[])[]): NetworkWord[] {
  const words: NetworkWord[] = [];
  let sentence = 0;
  for (const [paragraph, sentences] of paragraphs.entries()) {
    for (const counts of sentences) {
      for (const count of counts) {
        const start = words.length * 2;
        words.push({ start, end: start + 1, pieces: Array(count).fill(7), quoted: 0, paragraph, sentence });
      }
      sentence += 1;
    }
  }
  return words;
}

/** A sentence of words of one piece. */
const plain = (length: number): number[] => Array(length).fill(1);
const ends = (words: readonly NetworkWord[]) => cutWindows(words).map(({ end }) => end);
const pieces = (words: readonly NetworkWord[], begin: number, end: number) =>
  words.slice(begin, end).reduce((sum, word) => sum + word.pieces.length, 0);

describe('windows', () => {
  it('are none without words', () => {
    expect(cutWindows([])).toEqual([]);
  });

  it('hold a short report at once', () => {
    expect(cutWindows(toWords([[plain(10)], [plain(20), plain(5)]]))).toEqual([
      { begin: 0, end: 35, context: 0 },
    ]);
  });

  it('hold whole paragraphs, as many as fit', () => {
    expect(ends(toWords([[plain(70)], [plain(70)], [plain(70)]]))).toEqual([140, 210]);
    expect(ends(toWords([[plain(LONGEST - 60)], [plain(60)], [plain(1)]]))).toEqual([LONGEST, LONGEST + 1]);
    // One piece more than fits sends the whole paragraph to the next window, however many sentences it has.
    expect(ends(toWords([[plain(LONGEST - 60)], [plain(10), plain(51)]]))).toEqual([
      LONGEST - 60,
      LONGEST + 1,
    ]);
  });

  it('cut a long paragraph between sentences', () => {
    expect(ends(toWords([[plain(100), plain(50), plain(40)]]))).toEqual([150, 190]);
    expect(ends(toWords([[plain(LONGEST), plain(1)]]))).toEqual([LONGEST, LONGEST + 1]);
  });

  it('join the rest of a long paragraph with those after it', () => {
    expect(ends(toWords([[plain(100), plain(70)], [plain(20)]]))).toEqual([100, 190]);
  });

  it('cut a long sentence between words', () => {
    expect(ends(toWords([[plain(LONGEST * 2 + 10)]]))).toEqual([LONGEST, LONGEST * 2, LONGEST * 2 + 10]);
    expect(ends(toWords([[[...plain(LONGEST - 1), 2, 1]]]))).toEqual([LONGEST - 1, LONGEST + 1]);
  });

  it('leave a word that is longer than a window alone', () => {
    const words = toWords([[[3, LONGEST + 1, 2]]]);
    expect(cutWindows(words)).toEqual([
      { begin: 0, end: 1, context: 0 },
      { begin: 1, end: 2, context: 0 },
      // No context: the word before has more pieces than there is room.
      { begin: 2, end: 3, context: 2 },
    ]);
    expect(ends(toWords([[[LONGEST + 1]]]))).toEqual([1]);
  });

  it('stand behind as much context as has room', () => {
    expect(cutWindows(toWords([[plain(150)], [plain(150)]]))[1]).toEqual({
      begin: 150,
      end: 300,
      context: 150 - CONTEXT,
    });
    // A word that fits only in part is left out, and so is all before it.
    expect(cutWindows(toWords([[[...plain(100), 2, ...plain(CONTEXT - 1)]], [plain(150)]]))[1]).toMatchObject(
      {
        begin: 100 + CONTEXT,
        context: 101,
      },
    );
    // Context goes over paragraphs and starts with the report at the earliest.
    expect(cutWindows(toWords([[plain(5)], [plain(5)], [plain(155)]]))[1]).toMatchObject({
      begin: 10,
      context: 0,
    });
  });

  it('tile the words, in their limits, and cut no more than they must', () => {
    const count = fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 1, max: 4 }) },
      fc.integer({ min: 30, max: 200 }),
    );
    const sentence = fc.array(count, { minLength: 1, maxLength: 60 });
    const report = fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(report, (paragraphs) => {
        const words = toWords(paragraphs);
        const windows = cutWindows(words);
        expect(cutWindows(words)).toEqual(windows);
        let next = 0;
        for (const { begin, end, context } of windows) {
          expect(begin).toBe(next);
          expect(end).toBeGreaterThan(begin);
          next = end;
          if (end - begin > 1) expect(pieces(words, begin, end)).toBeLessThanOrEqual(LONGEST);
          expect(context).toBeGreaterThanOrEqual(0);
          expect(context).toBeLessThanOrEqual(begin);
          expect(pieces(words, context, begin)).toBeLessThanOrEqual(CONTEXT);
          if (context > 0) expect(pieces(words, context - 1, begin)).toBeGreaterThan(CONTEXT);

          const [last, after] = [words[end - 1], words[end]];
          if (!last || !after || last.paragraph !== after.paragraph) continue;
          // It ends inside a paragraph, so it holds no other and could not hold this one.
          expect(words[begin]?.paragraph).toBe(last.paragraph);
          const rest = words.filter((word, at) => at >= begin && word.paragraph === last.paragraph);
          expect(pieces(rest, 0, rest.length)).toBeGreaterThan(LONGEST);
          if (last.sentence === after.sentence) expect(words[begin]?.sentence).toBe(last.sentence);
        }
        expect(next).toBe(words.length);
      }),
      { numRuns: 300 },
    );
  });
});
