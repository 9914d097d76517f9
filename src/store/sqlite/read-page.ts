import type { Kysely } from 'kysely';
import type { Direction, PageRequest } from '../../model/index.ts';
import { type CursorKeys, fromCursor, pageLimit, toCursor } from '../cursor.ts';
import { keysetRows, type SortOrder, skippedRows } from './keyset.ts';
import { relevantRows } from './relevance.ts';
import type { CountRows } from './remembered-counts.ts';
import { countRows, type Selection } from './selection.ts';
import type { Tables } from './tables.ts';

/** How a list is sorted: by columns, or by how well it fits the words asked for. */
export type ListOrder = SortOrder | { relevance: Direction };

/** The rows of one page, by number. */
export interface SeqPage {
  seqs: number[];
  total: number;
  next: string | null;
}

/** What a list may need beside its query. */
export interface PageOptions {
  settle?: ((keys: CursorKeys) => Promise<CursorKeys>) | undefined;
  skip?: number | undefined;
  count?: CountRows | undefined;
}

/**
 * Reads one page of a list. Call within one transaction with what reads the rows' bodies, so that
 * rows and total are of the same moment.
 * @param query of which the cursor belongs
 * @param options `settle` corrects the keys of a cursor for what changed since; without a cursor, `skip` rows of a
 *   list that is sorted by columns are passed over; `count` tells how many rows there are on all pages
 */
export async function readPage(
  db: Kysely<Tables>,
  selection: Selection,
  order: ListOrder,
  query: PageRequest,
  { settle = async (keys) => keys, skip = 0, count = countRows }: PageOptions = {},
): Promise<SeqPage> {
  const limit = pageLimit(query);
  const next = (keys: CursorKeys | null | undefined) =>
    keys ? toCursor(selection.table, query, keys) : null;
  if ('relevance' in order) {
    const after = fromCursor(selection.table, query, 2);
    const { seqs, next: keys } = await relevantRows(db, selection, order.relevance, after, limit);
    return { seqs, total: await count(db, selection), next: next(keys) };
  }
  const keys = fromCursor(selection.table, query, 1 + order.ties.length);
  const after = keys && (await settle(keys));
  const rows =
    skip > 0 && after === null
      ? await skippedRows(db, selection, order, skip, limit + 1)
      : await keysetRows(db, selection, order, after, limit + 1);
  const page = rows.slice(0, limit);
  return {
    seqs: page.map((row) => row.seq),
    total: await count(db, selection),
    next: rows.length > limit ? next(page.at(-1)?.keys) : null,
  };
}
