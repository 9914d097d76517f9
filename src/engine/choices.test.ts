import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellChoices } from './choices.ts';

const choice = (value: string, probability: number) => ({ value, probability });

describe('choices', () => {
  it('are told likeliest first, of equals the one given first', () => {
    const told = tellChoices([choice('a', 0.2), choice('b', 0.6), choice('c', 0.2)], 'b');
    expect(told.map(({ value }) => value)).toEqual(['b', 'a', 'c']);
  });

  it('are five at most, and none that is hardly likely', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((value, at) => choice(value, 0.3 - at / 20));
    expect(tellChoices(six, 'a').map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(tellChoices([choice('a', 0.991), choice('b', 0.009)], 'a')).toEqual([choice('a', 0.991)]);
  });

  it('hold the chosen one, however unlikely', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((value, at) => choice(value, 0.3 - at / 20));
    expect(tellChoices(six, 'f').map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd', 'f']);
    expect(tellChoices([choice('a', 0.9999), choice('b', 0.0001)], 'b')).toEqual([
      choice('a', 1),
      choice('b', 0),
    ]);
  });

  it('are in order, in bounds and none twice, whatever they are', () => {
    const some = fc.uniqueArray(
      fc.record({ value: fc.nat(30), probability: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { minLength: 1, selector: ({ value }) => value },
    );
    fc.assert(
      fc.property(some, fc.nat(), (choices, pick) => {
        const chosen = choices[pick % choices.length]?.value ?? 0;
        const told = tellChoices(choices, chosen);
        expect(told.length).toBeLessThanOrEqual(5);
        expect(told.map(({ value }) => value)).toContain(chosen);
        expect(new Set(told.map(({ value }) => value)).size).toBe(told.length);
        for (const [at, { probability }] of told.entries()) {
          expect(probability).toBeLessThanOrEqual(told[at - 1]?.probability ?? 1);
          expect(probability).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
