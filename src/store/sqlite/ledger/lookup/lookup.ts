import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';
import { type FoundIndex, foundIndex } from './found-index.ts';
import { type LeadingIndex, leadingIndex } from './leading-index.ts';
import { noNames } from './names.ts';

/** What the connection that writes holds in memory, so that passages are compared with few of all that there are. */
export interface Lookup {
  /** to what statements lead */
  found: FoundIndex;
  /** what leads to passages */
  leading: LeadingIndex;
  /** Must be called within a transaction before anything is put or asked, see Segmented. */
  ready(trx: Kysely<Tables>): Promise<void>;
  /** Must be called when a transaction failed, or derived tables were emptied. */
  forget(): void;
}

/** Nothing is read yet. */
export function createLookup(): Lookup {
  const names = noNames();
  const [found, leading] = [foundIndex(names), leadingIndex(names)];
  return {
    ...{ found, leading },
    async ready(trx) {
      await found.ready(trx);
      await leading.ready(trx);
    },
    forget() {
      found.forget();
      leading.forget();
    },
  };
}
