import { describe, expect, it } from 'vitest';
import { Candidates } from './candidates.ts';

describe('candidates', () => {
  it('may be nobody, and no kind at all', () => {
    const candidates = { speaker: [{ value: null, probability: 0.4 }], kind: [] };
    expect(Candidates.parse(candidates)).toEqual(candidates);
  });

  it.each([
    { speaker: [{ value: '', probability: 0.4 }], kind: [] },
    { speaker: [{ value: 'Ann Orme', probability: 1.1 }], kind: [] },
    { speaker: [], kind: [{ value: 'boast', probability: 0.4 }] },
    { speaker: [] },
  ])('are refused: %j', (candidates) => {
    expect(Candidates.safeParse(candidates).success).toBe(false);
  });
});
