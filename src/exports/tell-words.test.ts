import { describe, expect, it } from 'vitest';
import { anchor, type Hedge, type Quantity } from '../model/index.ts';
import { tellHedge, tellQuantity } from './tell-words.ts';

const words = (text: string) => anchor(text, { start: 0, end: text.length });

describe('tellHedge', () => {
  it.each<[words: string, hedge: Omit<Hedge, 'anchor'>, told: string]>([
    ['could', { likelihood: 'possible', low: null, high: null, confidence: null }, 'could: possible'],
    [
      'not likely',
      { likelihood: 'unlikely', low: 0.2, high: 0.45, confidence: null },
      'not likely: unlikely 0.2–0.45',
    ],
    [
      '70 percent chance',
      { likelihood: 'likely', low: 0.7, high: 0.7, confidence: null },
      '70 percent chance: likely 0.7',
    ],
    ['not sure', { likelihood: null, low: null, high: null, confidence: 'low' }, 'not sure: low confidence'],
  ])('tells “%s”', (text, hedge, told) => {
    expect(tellHedge({ anchor: words(text), ...hedge })).toBe(told);
  });
});

describe('tellQuantity', () => {
  const plain = {
    low: 300,
    high: 300,
    approximation: 'exact',
    measure: 'count',
    unit: 'boats',
    of: null,
    comparison: null,
    from: null,
  } as const satisfies Omit<Quantity, 'anchor'>;

  it.each<[words: string, quantity: Partial<Quantity>, told: string]>([
    ['300 boats', {}, '300 boats: 300 boats'],
    ['about 300 boats', { approximation: 'about' }, 'about 300 boats: ~300 boats'],
    ['at least 300 boats', { approximation: 'at least', high: null }, 'at least 300 boats: ≥300 boats'],
    ['up to 300 boats', { approximation: 'at most', low: null }, 'up to 300 boats: ≤300 boats'],
    ['over 300 boats', { approximation: 'more than', high: null }, 'over 300 boats: >300 boats'],
    ['under 300 boats', { approximation: 'less than', low: null }, 'under 300 boats: <300 boats'],
    ['300-400 boats', { approximation: 'between', high: 400 }, '300-400 boats: 300–400 boats'],
    ['300', { unit: null }, '300: 300'],
    [
      '30% of the salt',
      { low: 30, high: 30, measure: 'percent', unit: 'percent', of: 'the salt' },
      '30% of the salt: 30 percent of the salt',
    ],
    ['another 300 boats', { comparison: 'increase' }, 'another 300 boats: +300 boats'],
    ['300 fewer boats', { comparison: 'decrease' }, '300 fewer boats: −300 boats'],
    [
      'twice as many boats',
      { low: 2, high: 2, measure: 'times', comparison: 'multiple' },
      'twice as many boats: ×2 boats',
    ],
    ['from 200 to 300 boats', { comparison: 'change', from: 200 }, 'from 200 to 300 boats: 200→300 boats'],
  ])('tells “%s”', (text, quantity, told) => {
    expect(tellQuantity({ anchor: words(text), ...plain, ...quantity })).toBe(told);
  });
});
