import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Dispute } from '../../ledger/index.ts';
import type { DisputeQuery, DisputeRow, Page } from '../../model/index.ts';
import { shownId } from './list-actors.ts';
import { statementsById } from './list-statements.ts';
import { readPage } from './read-page.ts';
import type { CountRows } from './remembered-counts.ts';
import type { Tables } from './tables.ts';

/** Lists disputes, see Store.listDisputes. */
export async function listDisputes(
  db: Kysely<Tables>,
  query: DisputeQuery,
  count?: CountRows,
): Promise<Page<DisputeRow>> {
  const order = {
    main: { column: 'day', nullable: true, direction: query.direction ?? 'desc' },
    ties: [{ column: 'seq', direction: 'asc' as const }],
  };
  const selection = { table: 'dispute', match: null, conditions: await conditions(db, query) } as const;
  const { seqs, total, next } = await readPage(db, selection, order, query, { count });
  return { items: await disputeRows(db, seqs), total, next };
}

async function conditions(
  db: Kysely<Tables>,
  { dispute, actor, statement, from, to }: DisputeQuery,
): Promise<RawBuilder<SqlBool>[]> {
  // The plus keeps SQLite from looking for few rows by what holds for nearly all of them.
  const wanted: RawBuilder<SqlBool>[] = [sql`+dispute.shown = 1`];
  if (dispute && dispute.length > 0) wanted.push(sql`dispute.sort in (${sql.join(dispute)})`);
  if (actor !== undefined) {
    const id = await shownId(db, actor);
    wanted.push(
      isOneOf(sql`
      select statement.seq from statement where statement.speaker = ${id}`),
    );
  }
  if (statement && statement.length > 0)
    wanted.push(
      isOneOf(sql`select statement.seq from statement where statement.id in (${sql.join(statement)})`),
    );
  if (from !== undefined) wanted.push(sql`dispute.day >= ${from}`);
  if (to !== undefined) wanted.push(sql`dispute.day <= ${to}`);
  return wanted;
}

/** That one of the two is among some passages. */
function isOneOf(seqs: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql`(dispute.earlier in (${seqs}) or dispute.later in (${seqs}))`;
}

async function disputeRows(db: Kysely<Tables>, seqs: readonly number[]): Promise<DisputeRow[]> {
  if (seqs.length === 0) return [];
  const rows = await db.selectFrom('dispute').select(['seq', 'body']).where('seq', 'in', seqs).execute();
  const found = new Map(rows.map(({ seq, body }) => [seq, JSON.parse(body) as Dispute]));
  const shown = await statementsById(
    db,
    [...found.values()].flatMap(({ earlier, later }) => [earlier, later]),
  );
  return seqs.flatMap((seq): DisputeRow[] => {
    const dispute = found.get(seq);
    const [earlier, later] = [shown.get(dispute?.earlier ?? ''), shown.get(dispute?.later ?? '')];
    if (!dispute || !earlier || !later) return [];
    const { sort, score, reasons, act } = dispute;
    return [{ sort, probability: score, reasons, act, earlier, later }];
  });
}
