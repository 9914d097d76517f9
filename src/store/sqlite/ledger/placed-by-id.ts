import { type Kysely, sql } from 'kysely';
import { type Passage, reportOfNarrated } from '../../../ledger/index.ts';
import { MOST_STATEMENTS, type Tables } from '../tables.ts';
import { valueList } from '../value-list.ts';
import type { Placed } from './placed.ts';

/**
 * The seqs of passages by their ids; those that are not there are left out. A statement's is that of its own row, a
 * sentence is looked up in the report that its id names: so that passages need no index by their ids.
 */
export async function passageSeqs(db: Kysely<Tables>, ids: Iterable<string>): Promise<Map<string, number>> {
  const wanted = [...new Set(ids)];
  // Nothing is asked of it for each report that comes in, where nobody did anything yet.
  if (wanted.length === 0) return new Map();
  const statements = await db
    .selectFrom('statement')
    .innerJoin('passage', 'passage.seq', 'statement.seq')
    .select(['statement.id', 'statement.seq'])
    .where('statement.id', 'in', valueList(wanted))
    .execute();
  const seqs = new Map(statements.map(({ id, seq }) => [id, seq]));
  const narrated = wanted.filter((id) => !seqs.has(id) && reportOfNarrated(id) !== null);
  const reports = new Set(narrated.map((id) => reportOfNarrated(id) ?? ''));
  const { rows: found } = await sql<{ id: string; seq: number }>`
    select passage.id, passage.seq from shown_report
    join passage on passage.seq >= shown_report.seq * ${MOST_STATEMENTS}
      and passage.seq < (shown_report.seq + 1) * ${MOST_STATEMENTS}
    where shown_report.id in ${valueList(reports)} and passage.id in ${valueList(narrated)}`.execute(db);
  for (const { id, seq } of found) seqs.set(id, seq);
  return seqs;
}

/** Passages by their ids, with their seqs; those that are not there are left out. */
export async function placedById(db: Kysely<Tables>, ids: Iterable<string>): Promise<Map<string, Placed>> {
  const seqs = [...(await passageSeqs(db, ids)).values()];
  const rows = await db
    .selectFrom('passage')
    .select(['seq', 'id', 'body'])
    .where('seq', 'in', valueList(seqs))
    .execute();
  return new Map(rows.map(({ seq, id, body }) => [id, { seq, passage: JSON.parse(body) as Passage }]));
}
