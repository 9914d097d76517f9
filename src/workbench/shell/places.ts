import type { IconName } from '../controls/icon.tsx';
import type { ActionId } from '../keyboard/keymap.ts';

/** A place that the bar, its menu, the command palette and a key lead to. */
export interface Place {
  to:
    | '/'
    | '/statements'
    | '/ledger'
    | '/actors'
    | '/dossiers'
    | '/due'
    | '/timeline'
    | '/network'
    | '/map'
    | '/review';
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
  { to: '/due', label: 'Due', icon: 'due', action: 'go-due', inBar: 'wide' },
  { to: '/actors', label: 'Actors', icon: 'actors', action: 'go-actors', inBar: 'always' },
  { to: '/dossiers', label: 'Dossiers', icon: 'dossier', action: 'go-dossiers', inBar: 'never' },
  { to: '/timeline', label: 'Timeline', icon: 'timeline', action: 'go-timeline', inBar: 'never' },
  { to: '/network', label: 'Network', icon: 'network', action: 'go-network', inBar: 'never' },
  { to: '/map', label: 'Map', icon: 'map', action: 'go-map', inBar: 'never' },
  { to: '/review', label: 'Review', icon: 'review', action: 'go-review', inBar: 'wide' },
];
