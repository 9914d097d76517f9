import { describe, expect, it } from 'vitest';
import { moneySpans } from './money.ts';

const sums = (text: string) => moneySpans(text).map(({ start, end }) => text.slice(start, end));

describe('sums of money', () => {
  it.each([
    ['It cost $5 million and €3.2bn.', ['$5 million', '€3.2bn']],
    ['It cost US$1,200 and RM50.', ['US$1,200', 'RM50']],
    ['It cost 300 million rupees, or 4,000 Tarnese francs.', ['300 million rupees', '4,000 Tarnese francs']],
  ])('are found in: %s', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });

  it.each(['They have 5 million trees.', 'A pound of salt.', 'Page 5 of R.'])('are none in: %s', (text) => {
    expect(sums(text)).toEqual([]);
  });
});
