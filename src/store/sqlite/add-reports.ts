import { setImmediate as breathe } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { ActorLayer } from '../../ledger/index.ts';
import { Reading, Report, reportId, TrothError, textHash } from '../../model/index.ts';
import type { AddedReport } from '../store.ts';
import type { ReportTruth } from './derived-rows.ts';
import type { Lookup } from './ledger/lookup/lookup.ts';
import { pack } from './pack.ts';
import type { Tables } from './tables.ts';
import { bumpRevision, loadActorLayer, loadTruth } from './truth.ts';
import { writeDerived } from './write-derived.ts';
import type { Writer } from './writer.ts';

/** A report with its reading, as it is handed in. */
interface Item {
  report: Report;
  reading: Reading;
}

/** Reports whose rows are gathered before they are written: more were no faster and take memory. */
const REPORTS_AT_ONCE = 50;

/** Keeps reports with their readings, see Store.addReports. */
export async function addReports(writer: Writer, items: readonly Item[], at: string): Promise<AddedReport[]> {
  const checked = items.map(check);
  if (checked.length === 0) return [];
  return writer.write(async (trx, lookup) => {
    const results: AddedReport[] = [];
    const layer = await loadActorLayer(trx);
    let changed = false;
    for (let start = 0; start < checked.length; start += REPORTS_AT_ONCE) {
      const batch = checked.slice(start, start + REPORTS_AT_ONCE);
      const kept = await keepBatch(trx, batch, layer, at, lookup);
      results.push(...kept.results);
      changed ||= kept.changed;
      // Long work: lets a server answer in between.
      await breathe();
    }
    if (changed) await bumpRevision(trx);
    return results;
  });
}

/** Checks against the model what comes in. Throws `model/invalid`. */
function check(item: Item): Item {
  const report = Report.safeParse(item.report);
  if (!report.success) throw invalid(item.report.id, report.error.message);
  const reading = Reading.safeParse(item.reading);
  if (!reading.success) throw invalid(item.report.id, reading.error.message);
  const { id, text, outlet, hash } = report.data;
  if (id !== reportId(text, outlet) || hash !== textHash(text)) {
    throw invalid(id, 'the id or hash of the report is not that of its text');
  }
  const { statements } = reading.data;
  if (reading.data.report !== id || statements.some((statement) => statement.report !== id)) {
    throw invalid(id, 'the reading is one of another report');
  }
  if (new Set(statements.map((statement) => statement.id)).size < statements.length) {
    throw invalid(id, 'two statements of the reading have the same id');
  }
  return { report: report.data, reading: reading.data };
}

function invalid(where: string, message: string): TrothError {
  return new TrothError('model/invalid', message, { where });
}

async function keepBatch(
  trx: Transaction<Tables>,
  batch: readonly Item[],
  layer: ActorLayer,
  at: string,
  lookup: Lookup,
): Promise<{ results: AddedReport[]; changed: boolean }> {
  const held = await findHeld(trx, batch);
  const fresh = new Map<number, ReportTruth>();
  const reread = new Set<number>();
  const results: AddedReport[] = [];
  for (const { report, reading } of batch) {
    let known = held.get(report.id);
    results.push({ id: report.id, added: !known });
    if (!known) {
      const { seq } = await trx
        .insertInto('report')
        .values({ id: report.id, added: at, body: JSON.stringify(report) })
        .returning('seq')
        .executeTakeFirstOrThrow();
      known = { seq, hash: report.hash };
      held.set(report.id, known);
      fresh.set(seq, { seq, added: at, report, readings: [], acts: [] });
    }
    // The same words with other white space are the same report, but this reading's spans would
    // point into a text that is not kept.
    if (known.hash !== report.hash) continue;
    if (!(await keepReading(trx, known.seq, reading))) continue;
    const truth = fresh.get(known.seq);
    if (truth) fresh.set(known.seq, { ...truth, readings: [reading] });
    else reread.add(known.seq);
  }
  await writeDerived(trx, [...fresh.values()], layer, true, lookup);
  const truths = [];
  for (const seq of reread) truths.push(await loadTruth(trx, seq, 'needed'));
  await writeDerived(trx, truths, layer, false, lookup);
  return { results, changed: fresh.size + reread.size > 0 };
}

async function findHeld(
  trx: Transaction<Tables>,
  batch: readonly Item[],
): Promise<Map<string, { seq: number; hash: string }>> {
  const ids = batch.map((item) => item.report.id);
  const rows = await trx.selectFrom('report').select(['id', 'seq', 'body']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, seq, body }) => [id, { seq, hash: (JSON.parse(body) as Report).hash }]));
}

/** Keeps a reading; false when the store has it. */
async function keepReading(trx: Transaction<Tables>, report: number, reading: Reading): Promise<boolean> {
  const result = await trx
    .insertInto('reading')
    .values({ id: reading.id, report, body: pack(reading) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
