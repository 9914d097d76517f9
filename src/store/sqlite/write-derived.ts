import type { Transaction } from 'kysely';
import type { ActorLayer } from '../../ledger/index.ts';
import { type ActorDelta, applyActorDeltas, countActors } from './actor-totals.ts';
import {
  type ComparedReport,
  type DerivedRows,
  derivedRows,
  noRows,
  type ReportTruth,
} from './derived-rows.ts';
import { insertRows } from './insert-rows.ts';
import { type Changes, noChanges } from './ledger/changes.ts';
import { growEntries } from './ledger/grow-entries.ts';
import { linkFirsts } from './ledger/link-firsts.ts';
import type { Lookup } from './ledger/lookup/lookup.ts';
import { clearPassages, holdsPassages, namedRows, passageRows, writePassages } from './ledger/passages.ts';
import type { PassageCache } from './ledger/placed.ts';
import { relayDisputes } from './ledger/relay-disputes.ts';
import { noteBearing, writeEntries } from './ledger/write-entries.ts';
import { statementSeq, type Tables } from './tables.ts';
import { loadLedgerActs } from './truth.ts';

/**
 * Derives reports anew and writes their rows, within the transaction it is given. Only the rows of
 * these reports, and the totals of the actors that they name, are touched.
 * @param layer what people say of actors
 * @param fresh whether none of them has derived rows yet
 * @param lookup of the connection that writes
 */
export async function writeDerived(
  trx: Transaction<Tables>,
  truths: readonly ReportTruth[],
  layer: ActorLayer,
  fresh: boolean,
  lookup: Lookup,
): Promise<void> {
  const deltas = new Map<string, ActorDelta>();
  const changes: Changes = noChanges();
  const cache: PassageCache = new Map();
  const all = noRows();
  const compared: [number, ComparedReport][] = [];
  const changed = new Set<string>();
  for (const truth of truths) {
    const { seq } = truth;
    const { rows, compared: now } = derivedRows(truth, layer);
    if (!fresh) await clearReport(trx, seq, layer, deltas);
    if (fresh || !(await holdsPassages(trx, seq, now))) {
      if (changed.size === 0) await lookup.ready(trx);
      if (!fresh) await clearPassages(trx, seq, changes, cache, lookup);
      changed.add(truth.report.id);
      if (now) compared.push([seq, now]);
    }
    countNamed(deltas, rows, layer);
    for (const table of TABLES) gather(all, rows, table);
  }
  for (const table of TABLES) await insertRows(trx, table, all[table]);
  await applyActorDeltas(trx, deltas, layer);
  // Most of what people do changes nothing that the ledger compares.
  if (changed.size === 0) return;
  const acts = await loadLedgerActs(trx);
  for (const [seq, one] of compared) await writePassages(trx, seq, one, changes, cache);
  await linkFirsts(trx, changes, cache, lookup);
  await relayDisputes(trx, acts);
  await noteBearing(trx, changed, changes.stale, acts);
  await writeEntries(trx, await growEntries(trx, changes, acts, cache), acts, cache);
}

/**
 * Derives reports that have no derived rows and writes these, within the transaction it is given, but for what comes of
 * comparing them with others: their passages are written as if they were linked, and linkAll must follow when all
 * reports are there.
 */
export async function writeUnlinked(
  trx: Transaction<Tables>,
  truths: readonly ReportTruth[],
  layer: ActorLayer,
): Promise<void> {
  const deltas = new Map<string, ActorDelta>();
  const all = noRows();
  const passages = [];
  const named = [];
  for (const truth of truths) {
    const { rows, compared } = derivedRows(truth, layer);
    countNamed(deltas, rows, layer);
    for (const table of TABLES) gather(all, rows, table);
    if (!compared) continue;
    passages.push(...passageRows(compared, 1));
    named.push(...namedRows(truth.seq, compared));
  }
  for (const table of TABLES) await insertRows(trx, table, all[table]);
  await insertRows(trx, 'passage', passages);
  await insertRows(trx, 'named_actor', named);
  await applyActorDeltas(trx, deltas, layer);
}

/** Notes what the totals of actors gain by a report. */
function countNamed(deltas: Map<string, ActorDelta>, rows: DerivedRows, layer: ActorLayer): void {
  const reviews = new Map(rows.statement.map(({ seq, review }) => [seq, review]));
  const uses = rows.statement_actor.filter(({ statement }) => reviews.get(statement) !== 'rejected');
  countActors(deltas, rows.report_actor, uses, layer, 1);
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
  layer: ActorLayer,
  deltas: Map<string, ActorDelta>,
): Promise<void> {
  const from = statementSeq(seq, 0);
  const to = statementSeq(seq + 1, 0);
  const actors = await trx.selectFrom('report_actor').selectAll().where('report', '=', seq).execute();
  const uses = await trx
    .selectFrom('statement_actor')
    .innerJoin('statement', 'statement.seq', 'statement_actor.statement')
    .select(['statement_actor.actor', 'statement_actor.statement', 'statement_actor.role'])
    .where('actor', 'in', (db) => db.selectFrom('report_actor').select('actor').where('report', '=', seq))
    .where('role', 'in', ['speaker', 'addressee'])
    .where('statement', '>=', from)
    .where('statement', '<', to)
    .where('review', '<>', 'rejected')
    .execute();
  countActors(deltas, actors, uses, layer, -1);
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
