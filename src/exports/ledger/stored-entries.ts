import { type EntryDetail, type EntryQuery, type Page, pages } from '../../model/index.ts';

/** The part of a store that entries are drawn from. */
export interface EntrySource {
  listEntryDetails(query: EntryQuery): Promise<Page<EntryDetail>>;
}

/** Entries read at once: others get their turn in between, and no more are held. */
const AT_ONCE = 100;

/** The entries of a store that a query picks, whole, in the order of the query. */
export function storedEntries(source: EntrySource, query: EntryQuery): AsyncGenerator<EntryDetail> {
  return pages((page) => source.listEntryDetails({ ...query, ...page, limit: AT_ONCE }));
}
