import { describe, expect, it } from 'vitest';
import { Hedge, LIKELIHOOD_RANGES, LIKELIHOODS } from './hedge.ts';
import { anchor } from './span.ts';

const hedge = {
  anchor: anchor('Rain is likely.', { start: 8, end: 14 }),
  likelihood: 'likely',
  low: 0.55,
  high: 0.8,
  confidence: null,
};

describe('hedges', () => {
  it('tell how likely or how sure something is', () => {
    expect(Hedge.parse(hedge)).toEqual(hedge);
    const sure = { ...hedge, likelihood: null, low: null, high: null, confidence: 'high' };
    expect(Hedge.parse(sure)).toEqual(sure);
  });

  it.each([
    { ...hedge, likelihood: 'certain' },
    { ...hedge, low: -0.1 },
    { ...hedge, high: 1.1 },
    { ...hedge, low: 0.9, high: 0.8 },
    { ...hedge, high: null },
    { ...hedge, confidence: 'some' },
  ])('are refused: %j', (value) => {
    expect(Hedge.safeParse(value).success).toBe(false);
  });

  it('have bands that follow each other without a gap', () => {
    const bands = LIKELIHOODS.flatMap((likelihood) => LIKELIHOOD_RANGES[likelihood] ?? []);
    expect(bands).toHaveLength(7);
    for (const [at, { high }] of bands.slice(0, -1).entries()) expect(bands[at + 1]?.low).toBe(high);
    expect(LIKELIHOOD_RANGES.possible).toBeNull();
  });
});
