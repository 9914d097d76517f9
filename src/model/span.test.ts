import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Anchor, anchor, anchorHolds, CONTEXT_LENGTH, Span, standsIn } from './span.ts';

/** A text with emoji, combining marks and right-to-left words, and a span in it. */
const textAndSpan = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 200 })
  .chain((text) =>
    fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
      .map(([start, length]) => ({ text, start, end: Math.min(text.length, start + length) })),
  );

describe('anchor', () => {
  it('keeps the words and 32 units on each side', () => {
    const text = `${'x'.repeat(40)}“Peace”${'y'.repeat(40)}`;
    expect(anchor(text, { start: 41, end: 46 })).toEqual({
      start: 41,
      end: 46,
      quote: 'Peace',
      prefix: `${'x'.repeat(CONTEXT_LENGTH - 1)}“`,
      suffix: `”${'y'.repeat(CONTEXT_LENGTH - 1)}`,
    });
  });

  it('holds on the text that it was made from, and validates', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, start, end }) => {
        const made = anchor(text, { start, end });
        expect(made.quote).toBe(text.slice(start, end));
        expect(anchorHolds(text, made)).toBe(true);
        expect(Anchor.parse(made)).toEqual(made);
      }),
    );
  });

  it('is lost when the words, the place or the context differ', () => {
    const text = 'The envoy said the guns would fall silent. The envoy said so twice.';
    const made = anchor(text, { start: 4, end: 9 });
    expect(anchorHolds(text.replace('envoy', 'enemy'), made)).toBe(false);
    expect(anchorHolds(`A ${text}`, made)).toBe(false);
    expect(anchorHolds(text.replace('guns', 'arms'), made)).toBe(false);
    // The same words stand elsewhere: an anchor is never taken for one that it only resembles.
    expect(anchorHolds(text, { ...made, start: 47, end: 52 })).toBe(false);
    expect(anchorHolds('', made)).toBe(false);
  });

  it.each([
    [0, 0],
    [3, 2],
    [-1, 2],
    [0, 99],
    [0.5, 2],
  ])('refuses the span %d-%d', (start, end) => {
    expect(() => anchor('short', { start, end })).toThrow(RangeError);
  });
});

describe('Span', () => {
  it('is not empty', () => {
    expect(Span.safeParse({ start: 2, end: 2 }).success).toBe(false);
    expect(Span.safeParse({ start: 2, end: 3 }).success).toBe(true);
  });
});

describe('Anchor', () => {
  it('refuses a quote that is longer than its span', () => {
    expect(Anchor.safeParse({ start: 0, end: 2, quote: 'abc', prefix: '', suffix: '' }).success).toBe(false);
  });
});

describe('standsIn', () => {
  const fragments = [
    { start: 2, end: 5 },
    { start: 8, end: 12 },
  ];
  it.each([
    [{ start: 2, end: 5 }, true],
    [{ start: 9, end: 10 }, true],
    [{ start: 4, end: 9 }, true],
    [{ start: 1, end: 4 }, false],
    [{ start: 9, end: 13 }, false],
    [{ start: 5, end: 8 }, false],
  ])('%j: %s', (span, stands) => {
    expect(standsIn(span, fragments)).toBe(stands);
  });
});
