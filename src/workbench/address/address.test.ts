import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorList, ledgerList, reportList, reviewList, statementList } from './list-states.ts';
import { parseSearch, stringifySearch } from './search-string.ts';

describe('the state in the address', () => {
  it('reads as people write it', () => {
    const state = { q: 'grain deal', kind: ['denial', 'claim'], from: undefined, outlet: '' };
    expect(stringifySearch(state)).toBe('?q=grain+deal&kind=denial&kind=claim');
    expect(parseSearch('?toString=x')).toEqual({ toString: 'x' });
    expect(parseSearch('?q=grain+deal&kind=denial&kind=claim')).toEqual({
      q: 'grain deal',
      kind: ['denial', 'claim'],
    });
  });

  it('comes back as it was written', () => {
    const name = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__');
    const value = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.array(fc.string({ minLength: 1 }), { minLength: 2 }),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value), (state) => {
        expect(parseSearch(stringifySearch(state))).toEqual({ ...state });
      }),
    );
  });
});

describe('the states of lists', () => {
  it('keep what fits, one value or several', () => {
    expect(statementList({ kind: 'denial', review: ['accepted', 'unreviewed'], sort: 'text' })).toEqual({
      kind: ['denial'],
      review: ['unreviewed', 'accepted'],
      sort: 'text',
    });
  });

  it('keep of a queue what narrows it', () => {
    const state = { what: 'joins', q: 'dam', seed: 'a', actor: 'front', order: 'likely', s: 's_1' };
    expect(reviewList(state)).toEqual({ what: 'joins', actor: 'front', order: 'likely', s: 's_1' });
    expect(reviewList({ ...state, what: 'guesses', seed: '' })).toEqual({
      q: 'dam',
      actor: 'front',
      s: 's_1',
    });
    expect(reviewList({ what: 'evidence', order: 'ledger' })).toEqual({ what: 'evidence' });
  });

  it('keep a view of the ledger whole', () => {
    const query =
      '?q=ferry&kind=threat&schedule=due&schedule=overdue&holder=a&speaker=b&speaker=c&origins=2&dueTo=2022-05-31&columns=words&columns=due';
    const state = ledgerList(parseSearch(query));
    expect(state).toMatchObject({ speaker: ['b', 'c'], origins: 2, columns: ['words', 'due'] });
    expect(stringifySearch(state)).toBe(query);
    expect(ledgerList(parseSearch(stringifySearch(state)))).toEqual(state);
  });

  it('drop what does not fit', () => {
    expect(statementList({ kind: ['lie'], form: 7, from: 'yesterday', q: '  ' })).toEqual({});
    expect(reportList({ unreviewed: 'maybe', sort: 'size', from: '2024-1-1' })).toEqual({});
    expect(
      ledgerList({ origins: '0', speaker: [' '], columns: 'size', kind: 'claim', dueTo: 'soon' }),
    ).toEqual({});
    expect(actorList({ type: ['ghost'], direction: 'up' })).toEqual({});
  });
});
