import { type Kysely, sql } from 'kysely';
import type { Direction } from '../../model/index.ts';
import { badCursor, type CursorKeys } from '../cursor.ts';
import { fromWhere, type Selection, textTable } from './selection.ts';
import type { Tables } from './tables.ts';

/** A page in order of relevance. */
export interface RelevantRows {
  seqs: number[];
  /** keys of the cursor that goes on; null on the last page */
  next: CursorKeys | null;
}

/**
 * Reads one page of a list in order of relevance (BM25), best first; of equals the newest first.
 * How relevant a text is depends on all the others, so there is no fixed key to go on from: the
 * cursor counts rows, among those that were there when the first page was read.
 * @param after number of the newest row on the first page, and how many rows were read; null at first
 */
export async function relevantRows(
  db: Kysely<Tables>,
  selection: Selection,
  direction: Direction,
  after: CursorKeys | null,
  limit: number,
): Promise<RelevantRows> {
  const [newest, read] = after ? readKeys(after) : [await newestRow(db, selection), 0];
  const text = textTable(selection);
  const old = sql<boolean>`${text}.rowid <= ${newest}`;
  const from =
    selection.conditions.length === 0
      ? sql`from ${text} where ${text} match ${selection.match} and ${old}`
      : fromWhere(selection, old);
  const order =
    direction === 'desc' ? sql`${text}.rank, ${text}.rowid desc` : sql`${text}.rank desc, ${text}.rowid`;
  const { rows } = await sql<{ seq: number }>`
    select ${text}.rowid as seq ${from} order by ${order} limit ${limit + 1} offset ${read}`.execute(db);
  const seqs = rows.slice(0, limit).map((row) => row.seq);
  return { seqs, next: rows.length > limit ? [newest, read + limit] : null };
}

function readKeys([newest, read]: CursorKeys): [number, number] {
  if (!Number.isSafeInteger(newest) || !Number.isSafeInteger(read)) throw badCursor('the cursor is damaged');
  return [Number(newest), Number(read)];
}

async function newestRow(db: Kysely<Tables>, selection: Selection): Promise<number> {
  const { rows } = await sql<{ seq: number | null }>`
    select max(seq) as seq from ${sql.table(selection.table)}`.execute(db);
  return rows[0]?.seq ?? 0;
}
