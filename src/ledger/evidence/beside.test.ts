import { describe, expect, it } from 'vitest';
import { passageOf } from '../testing/passage-of.ts';
import { loadWords } from '../words/load-words.ts';
import { proposalOf } from './bear.ts';
import { isBeside, isRefusedBy } from './beside.ts';

const words = loadWords();
const demand = passageOf('to open the sluice by noon', 'Lemvia asked Velgoria to open the sluice by noon.', {
  ...{ id: 's_demand', kind: 'demand', start: 100, end: 130, last: 130 },
  ...{ speaker: 'lemvia', holder: 'lemvia', addressee: ['velgoria'] },
});
const refusal = passageOf('it', 'Velgoria refused it.', {
  ...{ id: 's_refusal', kind: 'refusal', start: 140, end: 142, last: 142 },
  ...{ speaker: 'velgoria', holder: 'velgoria' },
});

describe('a refusal in the report of a demand', () => {
  it('is one of it when it is by whom the demand is directed at, and close behind it', () => {
    expect(isRefusedBy(demand, refusal)).toBe(true);
    expect(proposalOf(words, demand, refusal)).toMatchObject({
      ...{ promise: 's_demand', passage: 's_refusal', relation: 'goes against' },
      reasons: ['refuses it in the same report'],
    });
  });

  it('is one of it when it is directed at who demands', () => {
    const byGarrison = { ...refusal, speaker: 'garrison', holder: 'garrison' };
    expect(isRefusedBy(demand, { ...byGarrison, addressee: ['lemvia'] })).toBe(true);
    expect(isRefusedBy(demand, byGarrison)).toBe(false);
  });

  it('is none of it far behind, before it, or in another report', () => {
    expect(isRefusedBy(demand, { ...refusal, start: 400, end: 402, last: 402 })).toBe(false);
    expect(isRefusedBy(demand, { ...refusal, start: 10, end: 12, last: 12 })).toBe(false);
    expect(isRefusedBy(demand, { ...refusal, report: 'r_2' })).toBe(false);
  });

  it('is one of what it tells itself: a demand or an offer, and no threat', () => {
    const telling = { ...refusal, speaker: 'citadel', holder: 'citadel', start: 80, end: 130, last: 130 };
    const told = { ...demand, parent: 's_refusal', addressee: [] };
    expect(isRefusedBy(told, telling)).toBe(true);
    expect(isRefusedBy({ ...told, kind: 'commitment' }, telling)).toBe(true);
    expect(isRefusedBy({ ...told, kind: 'threat' }, telling)).toBe(false);
  });

  it('is known whatever the date of the report', () => {
    expect(proposalOf(words, { ...demand, day: '' }, { ...refusal, day: '' })?.passage).toBe('s_refusal');
  });
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
