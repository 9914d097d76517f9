import { describe, expect, it } from 'vitest';
import { Quantity } from './quantity.ts';
import { anchor } from './span.ts';

const quantity = {
  anchor: anchor('At least 40 boats left.', { start: 0, end: 17 }),
  low: 40,
  high: null,
  approximation: 'at least',
  measure: 'count',
  unit: 'boats',
  of: null,
  comparison: null,
  from: null,
};

describe('quantities', () => {
  it('may be open at one end', () => {
    expect(Quantity.parse(quantity)).toEqual(quantity);
    const most = { ...quantity, low: null, high: 40, approximation: 'at most' };
    expect(Quantity.parse(most)).toEqual(most);
  });

  it.each([
    { ...quantity, low: null },
    { ...quantity, high: 30 },
    { ...quantity, approximation: 'roughly' },
    { ...quantity, measure: 'age' },
    { ...quantity, unit: '' },
    { ...quantity, comparison: 'more' },
  ])('are refused: %j', (value) => {
    expect(Quantity.safeParse(value).success).toBe(false);
  });
});
