import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveEdge, snapToWords } from './adjust-span.ts';

const text = 'Dorrestad said she would “not wait”, then left.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe('moveEdge', () => {
  it('moves the end over words, and takes no white space in', () => {
    const more = moveEdge(text, span('she would'), 'end', 1, 'word');
    expect(words(more)).toBe('she would “');
    expect(words(moveEdge(text, more, 'end', 1, 'word'))).toBe('she would “not');
    expect(words(moveEdge(text, span('she would'), 'end', -1, 'word'))).toBe('she');
  });

  it('moves the start before words', () => {
    expect(words(moveEdge(text, span('she would'), 'start', -1, 'word'))).toBe('said she would');
    expect(words(moveEdge(text, span('she would'), 'start', 1, 'word'))).toBe('would');
  });

  it('never passes the other edge nor leaves the text', () => {
    expect(moveEdge(text, span('left'), 'start', 1, 'word')).toEqual(span('left'));
    expect(words(moveEdge(text, span('Dorrestad'), 'start', -1, 'word'))).toBe('Dorrestad');
    const whole = { start: 0, end: text.length };
    expect(moveEdge(text, whole, 'end', 1, 'word')).toEqual(whole);
  });

  it('moves by whole characters, however many units they take', () => {
    const flags = 'a👩‍🚀b';
    expect(moveEdge(flags, { start: 0, end: 1 }, 'end', 1, 'character')).toEqual({ start: 0, end: 6 });
    expect(moveEdge(flags, { start: 1, end: 7 }, 'start', 1, 'character')).toEqual({ start: 6, end: 7 });
  });

  it('stays a span of the text whatever is pressed', () => {
    const press = fc.record({
      edge: fc.constantFrom('start' as const, 'end' as const),
      direction: fc.constantFrom(1 as const, -1 as const),
      step: fc.constantFrom('word' as const, 'character' as const),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.array(press), (text, presses) => {
        let current = { start: 0, end: text.length };
        for (const { edge, direction, step } of presses) {
          current = moveEdge(text, current, edge, direction, step);
          expect(current.start).toBeGreaterThanOrEqual(0);
          expect(current.start).toBeLessThan(current.end);
          expect(current.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('snapToWords', () => {
  it('drops white space at the edges and completes cut words', () => {
    const start = text.indexOf('aid she');
    expect(words(snapToWords(text, { start, end: start + 8 }) as never)).toBe('said she');
  });

  it('leaves whole words and punctuation as they are', () => {
    expect(words(snapToWords(text, span('“not wait”')) as never)).toBe('“not wait”');
  });

  it('is null for white space alone', () => {
    expect(snapToWords('a   b', { start: 1, end: 3 })).toBeNull();
  });
});
