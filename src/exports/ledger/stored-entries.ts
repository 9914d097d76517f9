import { type EntryDetail, type EntryQuery, type EntryRow, type Page, pages } from '../../model/index.ts';

/** The part of a store that entries are drawn from. */
export interface EntrySource {
  listEntries(query: EntryQuery): Promise<Page<EntryRow>>;
  entry(id: string, today: string): Promise<EntryDetail | null>;
}

/** The entries of a store that a query picks, whole, in the order of the query. */
export async function* storedEntries(source: EntrySource, query: EntryQuery): AsyncGenerator<EntryDetail> {
  for await (const { id } of pages((page) => source.listEntries({ ...query, ...page }))) {
    const entry = await source.entry(id, query.today);
    // Null when another process changed it meanwhile.
    if (entry) yield entry;
  }
}
