import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from './sentence-around.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  const span = sentenceAround(text, { start, end: start + words.length });
  return text.slice(span.start, span.end);
};

describe('sentenceAround', () => {
  it('gives the sentence, and both where a passage reaches over two', () => {
    const text = 'It rained. The Front promised to leave by May. Nobody left!';
    expect(around(text, 'to leave')).toBe('The Front promised to leave by May.');
    expect(around(text, 'by May. Nobody')).toBe('The Front promised to leave by May. Nobody left!');
  });

  it('does not take the stop of a title, an initial or a quotation for an end', () => {
    expect(around('On Monday Gen. Caro Dent and J. Orme left. He lied.', 'left')).toBe(
      'On Monday Gen. Caro Dent and J. Orme left.',
    );
    expect(around('“We will go!” said Ana Belo. She went.', 'We will go')).toBe(
      '“We will go!” said Ana Belo.',
    );
  });

  it('goes on over wrapped lines', () => {
    expect(around('The Front\npromised to\nleave. It did.', 'promised')).toBe(
      'The Front\npromised to\nleave.',
    );
  });

  it('always holds the span, whatever the text', () => {
    const piece = fc.constantFrom('a', 'Bo. ', ' ', '\n', '🙂', 'é', 'سلام.', '! ', '"', 'Mr. ');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join('');
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const span = sentenceAround(text, { start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.start).toBeLessThanOrEqual(start);
        expect(span.end).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
