import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type PageRequest, TrothError } from '../model/index.ts';

/** Where a page ended: the sort keys of its last row, as plain values. */
export type CursorKeys = (string | number | null)[];

const Cursor = z.tuple([z.string(), z.array(z.union([z.string(), z.number(), z.null()]))]);

/** Rows a page holds unless told. */
const USUAL_LIMIT = 50;
/** Rows a page holds at most. */
export const MOST_LIMIT = 500;

/** How many rows a page may hold: what was asked for, brought into 1 to {@link MOST_LIMIT}. */
export function pageLimit(request: PageRequest): number {
  const limit = Math.trunc(request.limit ?? USUAL_LIMIT);
  return Number.isNaN(limit) ? USUAL_LIMIT : Math.min(MOST_LIMIT, Math.max(1, limit));
}

/**
 * Writes a cursor. It is opaque to callers: base64url of JSON, with a fingerprint of the query it
 * belongs to.
 * @param list the list's name
 * @param query the whole query; limit and cursor do not count, the size of a page may change
 */
export function toCursor(list: string, query: PageRequest, keys: CursorKeys): string {
  return Buffer.from(JSON.stringify([fingerprint(list, query), keys]), 'utf8').toString('base64url');
}

/**
 * Reads the cursor of a query; null when it has none.
 * @param length how many keys it must hold
 * @throws TrothError `store/bad-cursor` when it is no cursor or belongs to another query
 */
export function fromCursor(list: string, query: PageRequest, length: number): CursorKeys | null {
  if (query.cursor === undefined) return null;
  const parsed = Cursor.safeParse(parseJson(Buffer.from(query.cursor, 'base64url').toString('utf8')));
  if (!parsed.success || parsed.data[1].length !== length)
    throw badCursor('the cursor is not one of this store');
  if (parsed.data[0] !== fingerprint(list, query)) throw badCursor('the cursor belongs to another query');
  return parsed.data[1];
}

/** The error for a cursor that does not fit. */
export function badCursor(message: string): TrothError {
  return new TrothError('store/bad-cursor', message, {
    where: 'cursor',
    remedy: 'Ask for the first page without a cursor, and for the next with the cursor that it returns.',
  });
}

function fingerprint(list: string, query: PageRequest): string {
  const { limit: _limit, cursor: _cursor, ...rest } = query;
  const asked = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([list, asked]))
    .digest('base64url')
    .slice(0, 10);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
