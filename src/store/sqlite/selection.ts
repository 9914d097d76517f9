import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** A table that lists are made of, and the full-text table that shares its row numbers, if any. */
const TEXT_TABLES = {
  shown_report: 'report_text',
  statement: 'statement_text',
  actor: 'actor_text',
  act: null,
  entry: null,
  dispute: null,
} as const satisfies Partial<Record<keyof Tables, keyof Tables | null>>;
/** A table that lists are made of. */
export type ListTable = keyof typeof TEXT_TABLES;

/** The rows of a table that a query asks for. */
export interface Selection {
  table: ListTable;
  /** a query of FTS5; null when no words are asked for */
  match: string | null;
  /** what else must hold of a row */
  conditions: readonly RawBuilder<SqlBool>[];
}

/** The full-text table of a selection. */
export function textTable(selection: Selection) {
  const name = TEXT_TABLES[selection.table];
  if (name === null) throw new Error(`${selection.table} has no full text`);
  return sql.table(name);
}

/**
 * `from … where …` of a selection, with one more condition.
 * A search begins at the words: they narrow more than any filter. (`cross join` keeps SQLite from
 * trying the tables the other way round.)
 */
export function fromWhere(selection: Selection, also: RawBuilder<SqlBool> = sql`true`): RawBuilder<unknown> {
  const table = sql.table(selection.table);
  const conditions = sql.join([...selection.conditions, also], sql` and `);
  if (selection.match === null) return sql`from ${table} where ${conditions}`;
  const text = textTable(selection);
  return sql`from ${text} cross join ${table} on ${table}.seq = ${text}.rowid
    where ${text} match ${selection.match} and ${conditions}`;
}

/** A query of how many rows a selection has. */
export function countQuery(selection: Selection): RawBuilder<{ total: number }> {
  const from =
    selection.match !== null && selection.conditions.length === 0
      ? sql`from ${textTable(selection)} where ${textTable(selection)} match ${selection.match}`
      : fromWhere(selection);
  return sql`select count(*) as total ${from}`;
}

/** How many rows a selection has. */
export async function countRows(db: Kysely<Tables>, selection: Selection): Promise<number> {
  const { rows } = await countQuery(selection).execute(db);
  return rows[0]?.total ?? 0;
}
