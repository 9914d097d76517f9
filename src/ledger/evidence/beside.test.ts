import { describe, expect, it } from 'vitest';
import { passageOf } from '../testing/passage-of.ts';
import { isBeside } from './beside.ts';

const demand = passageOf('to open the sluice by noon', 'Lemvia asked Velgoria to open the sluice by noon.', {
  ...{ id: 's_demand', kind: 'demand', start: 100, end: 130, last: 130 },
  ...{ speaker: 'lemvia', holder: 'lemvia', addressee: ['velgoria'] },
});

describe('what a report tells beside a statement', () => {
  const told = passageOf('The sluice is still shut.', 'The sluice is still shut.', {
    ...{ id: 'n_1', kind: 'narrated', start: 150, end: 175, last: 175, speaker: null, holder: null },
  });

  it('is in its own voice, close to it and outside of it', () => {
    expect(isBeside(demand, told)).toBe(true);
    expect(isBeside(demand, { ...told, start: 10, end: 35, last: 35 })).toBe(true);
    expect(isBeside(demand, { ...told, kind: 'claim' })).toBe(false);
    expect(isBeside(demand, { ...told, start: 90, end: 180, last: 180 })).toBe(false);
    expect(isBeside(demand, { ...told, start: 900, end: 925, last: 925 })).toBe(false);
    expect(isBeside(demand, { ...told, report: 'r_2' })).toBe(false);
  });
});
