import { stringifySearch } from '../address/search-string.ts';

/** A view of the ledger that has a name: the query of its address. */
export interface SavedView {
  name: string;
  /** with its question mark; empty for the ledger as it is */
  query: string;
}

const KEY = 'troth.ledger.views';

/** Views that everybody has, to begin with. */
export const USUAL_VIEWS: readonly SavedView[] = [
  {
    name: 'Overdue and open, longest overdue first',
    query: stringifySearch({ schedule: 'overdue', outcome: 'open', sort: 'due' }),
  },
  {
    name: 'Open promises, soonest due first',
    query: stringifySearch({
      kind: 'commitment',
      outcome: 'open',
      schedule: ['upcoming', 'due'],
      sort: 'due',
    }),
  },
  { name: 'Told by several origins', query: stringifySearch({ origins: 2, sort: 'origins' }) },
  { name: 'Contested evidence', query: stringifySearch({ evidence: 'contested' }) },
];

/** The views saved in this browser, by name. */
export function readViews(): SavedView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

/**
 * Keeps views in this browser.
 * @returns whether they are kept; storage may be closed to the page
 */
export function writeViews(views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

/** The views with one more; one of the same name gives way to it. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...views.filter(({ name }) => name !== view.name), view].sort((a, b) =>
    a.name.localeCompare(b.name),
  );
}

function isView(value: unknown): value is SavedView {
  const view = value as Partial<SavedView> | null;
  return typeof view?.name === 'string' && typeof view.query === 'string';
}
