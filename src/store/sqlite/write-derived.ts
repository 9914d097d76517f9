import type { Transaction } from 'kysely';
import { type ActorDelta, applyActorDeltas, countActors } from './actor-totals.ts';
import { type DerivedRows, derivedRows, noRows, type ReportTruth } from './derived-rows.ts';
import { insertRows } from './insert-rows.ts';
import { statementSeq, type Tables } from './tables.ts';

/**
 * Derives reports anew and writes their rows, within the transaction it is given. Only the rows of
 * these reports, and the totals of the actors that they name, are touched.
 * @param fresh whether none of them has derived rows yet
 */
export async function writeDerived(
  trx: Transaction<Tables>,
  truths: readonly ReportTruth[],
  fresh: boolean,
): Promise<void> {
  const deltas = new Map<string, ActorDelta>();
  if (!fresh) for (const { seq } of truths) await clearReport(trx, seq, deltas);

  const all = noRows();
  for (const truth of truths) {
    const rows = derivedRows(truth);
    countActors(deltas, rows.report_actor, 1);
    for (const table of TABLES) gather(all, rows, table);
  }
  for (const table of TABLES) await insertRows(trx, table, all[table]);
  await applyActorDeltas(trx, deltas);
}

const TABLES = Object.keys(noRows()) as (keyof DerivedRows)[];

function gather<K extends keyof DerivedRows>(all: DerivedRows, rows: DerivedRows, table: K): void {
  const target: unknown[] = all[table];
  for (const row of rows[table]) target.push(row);
}

/** Takes a report's rows away and notes what the totals of its actors lose. */
async function clearReport(
  trx: Transaction<Tables>,
  seq: number,
  deltas: Map<string, ActorDelta>,
): Promise<void> {
  const actors = await trx.selectFrom('report_actor').selectAll().where('report', '=', seq).execute();
  countActors(deltas, actors, -1);
  const from = statementSeq(seq, 0);
  const to = statementSeq(seq + 1, 0);
  await trx
    .deleteFrom('statement_actor')
    .where('actor', 'in', (db) => db.selectFrom('report_actor').select('actor').where('report', '=', seq))
    .where('statement', '>=', from)
    .where('statement', '<', to)
    .execute();
  await trx.deleteFrom('statement').where('seq', '>=', from).where('seq', '<', to).execute();
  await trx.deleteFrom('statement_text').where('rowid', '>=', from).where('rowid', '<', to).execute();
  await trx.deleteFrom('report_text').where('rowid', '=', seq).execute();
  for (const table of ['shown_report', 'report_statements'] as const) {
    await trx.deleteFrom(table).where('seq', '=', seq).execute();
  }
  await trx.deleteFrom('report_actor').where('report', '=', seq).execute();
}
