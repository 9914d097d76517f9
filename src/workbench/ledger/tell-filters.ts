import { NEWS } from '../../client/index.ts';
import type { LedgerList } from '../address/list-states.ts';
import type { EntryFacets } from '../api/types.ts';
import { tellDate } from '../words/tell-date.ts';
import { chosenValues, FACETS, facetValues, withValue } from './facets.ts';

/** One thing that narrows the ledger, in words, and the change that takes it back. */
export interface FilterTold {
  key: string;
  label: string;
  value: string;
  without: Partial<LedgerList>;
}

/**
 * What narrows the ledger, in the order of the facets; search words stand in their box.
 * @param facets tell the names of actors
 * @param actor name of the actor of `actor`
 * @param reports titles of reports by their ids
 * @param dossier title of the dossier of `dossier`
 */
export function tellFilters(
  state: LedgerList,
  facets?: EntryFacets,
  actor?: string,
  reports?: ReadonlyMap<string, string>,
  dossier?: string,
): FilterTold[] {
  const { origins, from, to, dueFrom, dueTo, latestFrom, latestTo } = state;
  const told: FilterTold[] = FACETS.flatMap((facet) => {
    const names = new Map(facetValues(facet, facets).map(({ value, label }) => [value, label]));
    return chosenValues(facet.name, state).map((value) => ({
      key: `${facet.name} ${value}`,
      label: facet.label,
      value: names.get(value) ?? value,
      without: withValue(facet.name, value, state),
    }));
  });
  if (state.actor) {
    told.push({
      key: 'actor',
      label: 'Concerns',
      value: actor ?? state.actor,
      without: { actor: undefined },
    });
  }
  for (const [key, label] of [
    ['report', 'Told in'],
    ['bearing', 'Borne on by'],
  ] as const) {
    const ids = state[key] ?? [];
    const [first = ''] = ids;
    const value = ids.length > 1 ? `${ids.length} reports` : (reports?.get(first) ?? first);
    if (ids.length > 0) told.push({ key, label, value, without: { [key]: undefined } });
  }
  if (state.dossier) {
    const without = { dossier: undefined };
    told.push({ key: 'dossier', label: 'In the dossier', value: dossier ?? state.dossier, without });
  }
  if (origins) {
    told.push({
      key: 'origins',
      label: 'Origins',
      value: `${origins} or more`,
      without: { origins: undefined },
    });
  }
  if (from || to) {
    const without = { from: undefined, to: undefined };
    told.push({ key: 'first', label: 'First told', value: tellRange(from, to), without });
  }
  if (dueFrom || dueTo) {
    const without = { dueFrom: undefined, dueTo: undefined };
    told.push({ key: 'due', label: 'Due', value: tellRange(dueFrom, dueTo), without });
  }
  if (latestFrom || latestTo) {
    const without = { latestFrom: undefined, latestTo: undefined };
    told.push({ key: 'latest', label: 'Due at the latest', value: tellRange(latestFrom, latestTo), without });
  }
  if (state.news || state.since) {
    const what = (state.news ?? NEWS).map((news) => NEWS_LABELS[news]).join(', ');
    const since = state.since ? ` since ${tellDate(state.since.slice(0, 10))}` : '';
    told.push({
      key: 'news',
      label: 'New',
      value: what + since,
      without: { news: undefined, since: undefined },
    });
  }
  if (state.asKnownOn) {
    const value = tellDate(state.asKnownOn);
    told.push({ key: 'known', label: 'As known on', value, without: { asKnownOn: undefined } });
  }
  return told;
}

/** What can be new about an entry, in words. */
const NEWS_LABELS: Record<(typeof NEWS)[number], string> = {
  evidence: 'evidence proposed',
  condition: 'condition met',
  told: 'told again',
};

function tellRange(from: string | undefined, to: string | undefined): string {
  return from === to ? tellDate(from ?? null) : tellDate(`${from ?? '..'}/${to ?? '..'}`);
}

/** A state of the ledger without search and filters: its order and columns alone. */
export function withoutFilters({ sort, direction, columns }: LedgerList): LedgerList {
  return { ...(sort && { sort }), ...(direction && { direction }), ...(columns && { columns }) };
}

/** Whether anything narrows the ledger. */
export function isNarrowed(state: LedgerList): boolean {
  const { sort: _sort, direction: _direction, columns: _columns, ...filters } = state;
  return Object.keys(filters).length > 0;
}
