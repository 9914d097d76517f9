import { describe, expect, it } from 'vitest';
import type { LedgerList } from '../address/list-states.ts';
import type { EntryFacets } from '../api/types.ts';
import { FACETS, facetValues, originsAtLeast, withValue } from './facets.ts';
import { isNarrowed, tellFilters, withoutFilters } from './tell-filters.ts';

const facets: EntryFacets = {
  kind: [{ value: 'threat', count: 3 }],
  outcome: [],
  evidence: [],
  schedule: [],
  condition: [],
  holder: [],
  speaker: [{ value: 'ana-belo', name: 'Ana Belo', count: 2 }],
  addressee: [],
  outlet: [{ value: 'Harrow Courier', count: 4 }],
  origins: [
    { value: '1', count: 7 },
    { value: '2', count: 3 },
    { value: '4', count: 1 },
  ],
  first: [],
  due: [],
};
const state: LedgerList = {
  q: 'ferry',
  kind: ['threat', 'demand'],
  speaker: ['ana-belo'],
  origins: 2,
  from: '2022-01-01',
  dueTo: '2022-05-31',
  asKnownOn: '2022-04-15',
  sort: 'due',
};

describe('what narrows the ledger', () => {
  it('is told in words, and taken back one by one', () => {
    const told = tellFilters(state, facets);
    expect(told.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Kind: Threat',
      'Kind: Demand',
      'Speaker: Ana Belo',
      'Origins: 2 or more',
      'First told: from 1 Jan 2022',
      'Due: until 31 May 2022',
      'As known on: 15 Apr 2022',
    ]);
    expect(told[0]?.without).toEqual({ kind: ['demand'] });
    expect(told[2]?.without).toEqual({ speaker: undefined });
    expect(told[4]?.without).toEqual({ from: undefined, to: undefined });
  });

  it('tells reports by their titles, and several by their number', () => {
    const told = (state: LedgerList) =>
      tellFilters(state, undefined, undefined, new Map([['r_1', 'Guns fall silent']])).map(
        ({ label, value }) => `${label}: ${value}`,
      );
    expect(told({ report: ['r_1'], bearing: ['r_1', 'r_2'] })).toEqual([
      'Told in: Guns fall silent',
      'Borne on by: 2 reports',
    ]);
    expect(told({ bearing: ['r_9'] })).toEqual(['Borne on by: r_9']);
  });

  it('is not its order or columns', () => {
    expect(isNarrowed(state)).toBe(true);
    expect(withoutFilters(state)).toEqual({ sort: 'due' });
    expect(isNarrowed(withoutFilters(state))).toBe(false);
  });
});

describe('facets', () => {
  it('tell all values of a closed list, and of others those that occur', () => {
    const [kind] = FACETS;
    if (!kind) throw new Error('no facets');
    expect(facetValues(kind, facets).map(({ label, count }) => [label, count])).toEqual([
      ['Commitment', 0],
      ['Threat', 3],
      ['Prediction', 0],
      ['Demand', 0],
    ]);
    const speaker = FACETS.find(({ name }) => name === 'speaker') ?? kind;
    expect(facetValues(speaker, facets)).toMatchObject([{ value: 'ana-belo', label: 'Ana Belo', count: 2 }]);
    expect(facetValues(speaker, undefined)).toEqual([]);
  });

  it('are put in and taken out', () => {
    expect(withValue('kind', 'commitment', state)).toEqual({ kind: ['threat', 'demand', 'commitment'] });
    expect(withValue('outlet', 'Harrow Courier', { outlet: ['Harrow Courier'] })).toEqual({
      outlet: undefined,
    });
  });

  it('count those with so many origins or more', () => {
    expect([2, 3, 5].map((least) => originsAtLeast(least, facets))).toEqual([4, 1, 0]);
  });
});
