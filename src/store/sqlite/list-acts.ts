import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Act, Page, PageRequest } from '../../model/index.ts';
import { readPage } from './read-page.ts';
import type { Tables } from './tables.ts';

/** Lists acts, newest first, see Store.acts. */
export async function listActs(
  db: Kysely<Tables>,
  query: PageRequest & { report?: string; on?: 'actors' },
): Promise<Page<Act>> {
  const { report, on } = query;
  const conditions: RawBuilder<SqlBool>[] = [];
  if (report !== undefined) conditions.push(sql`act.report = (select seq from report where id = ${report})`);
  if (on === 'actors') conditions.push(sql`act.report is null`);
  const order = { main: { column: 'seq', direction: 'desc', nullable: false }, ties: [] } as const;
  const { seqs, total, next } = await readPage(db, { table: 'act', match: null, conditions }, order, query);
  if (seqs.length === 0) return { items: [], total, next };
  const rows = await db
    .selectFrom('act')
    .select('body')
    .where('seq', 'in', seqs)
    .orderBy('seq', 'desc')
    .execute();
  return { items: rows.map((row) => JSON.parse(row.body) as Act), total, next };
}
