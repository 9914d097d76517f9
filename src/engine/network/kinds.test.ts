import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../model/index.ts';
import { rankKinds } from './kinds.ts';

const AS_IS = { slope: 1, shift: 0 };

/** The kind of a statement for which the network gives some kinds these probabilities. */
function ranked(given: Partial<Record<Kind, number>>, scale = AS_IS) {
  return rankKinds(
    Float32Array.from(KINDS, (kind) => given[kind] ?? 0),
    scale,
  );
}

describe('the kind of a statement', () => {
  it('is the likeliest, as sure as the bundle’s calibration makes it', () => {
    expect(ranked({ claim: 0.7, denial: 0.3 }).kind).toEqual({
      value: 'claim',
      probability: expect.closeTo(0.7),
    });
    // Odds of .7 to .2, and their square root.
    expect(ranked({ claim: 0.7, denial: 0.2, threat: 0.1 }).kind.probability).toBeCloseTo(0.7 / 0.9);
    const { kind, kinds } = ranked({ claim: 0.7, denial: 0.2, threat: 0.1 }, { slope: 0.5, shift: 0 });
    expect(kind.probability).toBeCloseTo(Math.sqrt(3.5) / (1 + Math.sqrt(3.5)));
    expect(kind.probability).toBeLessThan(0.7);
    expect(kinds.map(({ value }) => value)).toEqual(['claim', 'denial', 'threat']);
    // None is likelier than the likeliest, which comes first however unsure it is.
    expect(ranked({ denial: 0.33, claim: 0.35, threat: 0.32 }, { slope: 1, shift: -2 }).kind.value).toBe(
      'claim',
    );
    expect(kinds.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 2);
  });

  it('is a commitment only where that is sure; else it is the next, and the commitment stays to be picked', () => {
    expect(ranked({ commitment: 0.75, intent: 0.25 }).kind.value).toBe('commitment');
    const { kind, kinds } = ranked({ commitment: 0.55, intent: 0.4, claim: 0.05 });
    expect(kind).toEqual({ value: 'intent', probability: expect.closeTo((0.4 / 0.45) * (0.4 / 0.95)) });
    expect(kinds.map(({ value }) => value)).toEqual(['commitment', 'intent', 'claim']);
  });
});
