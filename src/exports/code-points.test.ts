import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointCounter } from './code-points.ts';

describe('codePointCounter', () => {
  it('counts as the string iterator does, in any order of asking', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '🌉', '\ud800', '\n') }),
        fc.infiniteStream(fc.nat()),
        (text, stream) => {
          const toPoint = codePointCounter(text);
          const boundaries = [0];
          for (const character of text) boundaries.push((boundaries.at(-1) ?? 0) + character.length);
          for (const number of [...stream.take(5)]) {
            const point = number % boundaries.length;
            expect(toPoint(boundaries[point] ?? 0)).toBe(point);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('differs from UTF-16 only behind pairs', () => {
    expect(codePointCounter('a🌉b')(4)).toBe(3);
    expect(codePointCounter('a🌉b')(1)).toBe(1);
  });
});
