import { CONDITIONS, ENTRY_KINDS, EVIDENCE_STATES, OUTCOMES, SCHEDULES } from '../../client/index.ts';
import type { LedgerList } from '../address/list-states.ts';
import type { EntryFacets } from '../api/types.ts';

/** A filter of which several values can be chosen. */
export type FacetName =
  | 'kind'
  | 'outcome'
  | 'schedule'
  | 'evidence'
  | 'condition'
  | 'holder'
  | 'speaker'
  | 'addressee'
  | 'outlet';

/** How a facet is shown. */
export interface Facet {
  name: FacetName;
  label: string;
  /** all values that there can be, in their order; null when anything can be one */
  values: readonly string[] | null;
  /** whether it stands open before anybody opens it */
  open: boolean;
}

/** The facets, in the order of the screen: what analysts narrow by first comes first. */
export const FACETS: readonly Facet[] = [
  { name: 'kind', label: 'Kind', values: ENTRY_KINDS, open: true },
  { name: 'outcome', label: 'Outcome', values: OUTCOMES, open: true },
  { name: 'schedule', label: 'Schedule', values: SCHEDULES, open: true },
  { name: 'evidence', label: 'Evidence', values: EVIDENCE_STATES, open: false },
  { name: 'condition', label: 'Condition', values: CONDITIONS, open: false },
  { name: 'holder', label: 'Holder', values: null, open: true },
  { name: 'speaker', label: 'Speaker', values: null, open: true },
  { name: 'addressee', label: 'Addressee', values: null, open: false },
  { name: 'outlet', label: 'Outlet', values: null, open: false },
];

/** Fewest independent origins that can be asked for. */
export const ORIGINS = [2, 3, 5, 10] as const;

/** A value of a facet, as it is shown. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** The values of a facet with their counts: all of a closed list, else those that are told. */
export function facetValues({ name, values }: Facet, facets: EntryFacets | undefined): FacetValue[] {
  const told = facets?.[name] ?? [];
  if (values === null) {
    return told.map((one) => ({ ...one, label: 'name' in one ? String(one.name) : one.value }));
  }
  return values.map((value) => ({
    value,
    label: tellValue(name, value),
    count: told.find((one) => one.value === value)?.count ?? 0,
  }));
}

/** How many entries have so many origins or more. */
export function originsAtLeast(least: number, facets: EntryFacets | undefined): number {
  return (facets?.origins ?? []).reduce(
    (sum, { value, count }) => sum + (Number(value) >= least ? count : 0),
    0,
  );
}

/** A value of a closed list in the words of the screen. */
export function tellValue(name: FacetName, value: string): string {
  if (name === 'condition' && value === 'none') return 'No condition';
  if (name === 'evidence' && value === 'none') return 'No evidence';
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/** The values that a state of the ledger has of a facet. */
export function chosenValues(name: FacetName, state: LedgerList): readonly string[] {
  return state[name] ?? [];
}

/** The change of a state that puts a value of a facet in, or takes it out. */
export function withValue(name: FacetName, value: string, state: LedgerList): Partial<LedgerList> {
  const chosen = chosenValues(name, state);
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { [name]: next.length > 0 ? next : undefined } as Partial<LedgerList>;
}
