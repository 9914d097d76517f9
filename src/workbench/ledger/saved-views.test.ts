import { describe, expect, it } from 'vitest';
import { ledgerList } from '../address/list-states.ts';
import { parseSearch, stringifySearch } from '../address/search-string.ts';
import { readViews, USUAL_VIEWS, withView, writeViews } from './saved-views.ts';

describe('saved views', () => {
  it('stand by name, each once', () => {
    const views = withView(withView([], { name: 'b', query: '?q=1' }), { name: 'a', query: '' });
    expect(views.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(withView(views, { name: 'b', query: '?q=2' })).toEqual([
      { name: 'a', query: '' },
      { name: 'b', query: '?q=2' },
    ]);
  });

  it('do not need storage', () => {
    expect(writeViews([])).toBe(false);
    expect(readViews()).toEqual([]);
  });

  it('everybody has are states of the ledger, whole', () => {
    for (const { query } of USUAL_VIEWS) {
      const state = parseSearch(query);
      expect(stringifySearch(ledgerList(state)).length).toBe(query.length);
    }
  });
});
