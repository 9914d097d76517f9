import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { ACTOR_DEEDS, type Act, type Page, type PageRequest } from '../../model/index.ts';
import { readPage } from './read-page.ts';
import type { Tables } from './tables.ts';

const ACTOR_ACT_TYPES = ACTOR_DEEDS.map(({ shape }) => shape.type.value);

/** Lists acts, newest first, see Store.acts. */
export async function listActs(
  db: Kysely<Tables>,
  query: PageRequest & { report?: string; on?: 'actors' },
): Promise<Page<Act>> {
  const { report, on } = query;
  const conditions: RawBuilder<SqlBool>[] = [];
  if (report !== undefined) conditions.push(sql`act.report = (select seq from report where id = ${report})`);
  // Acts on the ledger belong to no report, either.
  if (on === 'actors')
    conditions.push(sql`act.report is null and act.body ->> 'type' in (${sql.join(ACTOR_ACT_TYPES)})`);
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
