import type { IconName } from '../controls/icon.tsx';
import type { ActionId } from '../keyboard/keymap.ts';

/** A place that the bar, its menu, the command palette and a key lead to. */
export interface Place {
  to: '/' | '/statements' | '/ledger' | '/actors' | '/review';
  label: string;
  icon: IconName;
  /** the key that goes there */
  action: ActionId;
  /** whether it stands in the bar itself: always, on wide screens, or only in the menu beside it */
  inBar: 'always' | 'wide' | 'never';
}

/** The places, in the order in which they stand. */
export const PLACES: readonly Place[] = [
  { to: '/', label: 'Reports', icon: 'report', action: 'go-reports', inBar: 'always' },
  { to: '/statements', label: 'Statements', icon: 'quote', action: 'go-statements', inBar: 'always' },
  { to: '/ledger', label: 'Ledger', icon: 'ledger', action: 'go-ledger', inBar: 'always' },
  { to: '/actors', label: 'Actors', icon: 'actors', action: 'go-actors', inBar: 'always' },
  { to: '/review', label: 'Review', icon: 'review', action: 'go-review', inBar: 'wide' },
];
