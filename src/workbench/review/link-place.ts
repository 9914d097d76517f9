import type { LinkItem } from '../api/types.ts';
import { bearingKey, disputeKey } from '../entry/entry-items.ts';

/**
 * Where a link stands: its entry, and the key of what it is there; `entry` is null where it stands in none, and then
 * its later statement is the place.
 */
export function linkPlace(item: LinkItem): { entry: string | null; s: string } {
  switch (item.what) {
    case 'evidence':
      return { entry: item.entry, s: bearingKey(item.bearing.passage.passage) };
    case 'joins':
      return { entry: item.entry, s: item.later.id };
    case 'disputes':
      return { entry: item.entry, s: item.entry === null ? item.later.id : disputeKey(item) };
  }
}
