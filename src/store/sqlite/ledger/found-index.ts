import { randomInt } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { insertRows } from '../insert-rows.ts';
import type { Tables } from '../tables.ts';
import {
  addReport,
  ELSEWHERE,
  type FoundPart,
  type FoundReport,
  type GrowingPart,
  growingPart,
} from './found-part.ts';
import { foundSearch, type Leading, type LeadTo } from './found-search.ts';
import { packSegment, unpackSegment } from './found-segment.ts';

/**
 * By what the linked passages of a store are found, in memory: by their telling words and days, and by whom their
 * reports name. A statement goes through all passages that have a word of it, which no index on the disk does as quickly
 * where thousands of reports name whom it concerns. The store keeps it in segments of
 * {@link SEGMENT} reports, which are read whole, as other indexes of words are kept (Lucene's, for one), and the rest
 * report by report. What came last holds: a report may be in several.
 */
export interface FoundIndex {
  /**
   * Sees to it that it holds what the store holds, within a transaction: before anything is put or asked. After another
   * process wrote, what is in no segment is read anew, and the segments that were made since.
   */
  ready(trx: Kysely<Tables>): Promise<void>;
  /**
   * Makes that the passages of a report are found, and no others of it.
   * @param report seq; its row of `found_terms` must be written, or deleted where nothing of it is found
   */
  put(trx: Transaction<Tables>, report: number, found: FoundReport): Promise<void>;
  /**
   * The passages of other reports to which a statement leads, the closest first; see leadTo of the ledger.
   * @param report seq of the statement's own
   */
  closest(report: number, leading: Leading): LeadTo[];
  /** Must be called when a transaction failed, or derived tables were emptied: what it holds is not what they hold. */
  forget(): void;
}

/** Reports of a segment: as many, at most, are read one by one. */
export const SEGMENT = 2048;

/**
 * Nothing is read yet.
 * @param most reports of a segment
 */
export function foundIndex(most = SEGMENT): FoundIndex {
  let held = empty();
  /** of the database when it was read, see https://sqlite.org/pragma.html#pragma_data_version; null: it was not */
  let version: number | null = null;
  const search = foundSearch();
  return {
    forget() {
      held = empty();
      version = null;
    },
    async ready(trx) {
      const now = await versionOf(trx);
      if (now === version) return;
      held = await read(trx, held);
      version = now;
    },
    async put(trx, report, found) {
      await insertRows(trx, 'found_loose', [{ report }], 'keep');
      hold(held, held.loose, addReport(held.loose, report, found));
      if (held.loose.reports.length < most) return;
      if (isMostlyGone(held, most)) {
        await packAll(trx, most);
        held = await read(trx, held);
      } else {
        addSegment(held, await packLoose(trx));
      }
    },
    closest: (report, leading) => search.closest(held.parts, report, leading),
  };
}

/** What is read. */
interface Held {
  /** seqs of the segments, in their order */
  segments: number[];
  /** what no segment holds yet */
  loose: GrowingPart;
  /** the segments, and that */
  parts: FoundPart[];
  /** by the seq of a report, where it was put last */
  placeOf: Map<number, { part: FoundPart; place: number }>;
}

function empty(): Held {
  const loose = growingPart();
  return { segments: [], parts: [loose], loose, placeOf: new Map() };
}

/** Notes where a report is now. */
function hold({ placeOf }: Held, part: FoundPart, place: number): void {
  const report = part.reports.values[place] as number;
  const before = placeOf.get(report);
  if (before) before.part.reports.values[before.place] = ELSEWHERE;
  placeOf.set(report, { part, place });
}

/** A segment that was read, by its seq. */
interface Segment {
  seq: number;
  part: FoundPart;
}

/** Adds the segment that was made last: with it, nothing is in none. */
function addSegment(held: Held, { seq, part }: Segment): void {
  for (let place = 0; place < part.reports.length; place += 1) hold(held, part, place);
  held.segments.push(seq);
  held.loose = growingPart();
  held.parts = [...held.parts.slice(0, -1), part, held.loose];
}

/** Whether of fewer than half of the reports what is held is as it is now: all were read anew, for one. */
function isMostlyGone({ parts, placeOf }: Held, most: number): boolean {
  return parts.reduce((all, { reports }) => all + reports.length, 0) > 2 * placeOf.size + most;
}

async function versionOf(trx: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(trx);
  return rows[0]?.data_version ?? 0;
}

/** What the store holds. Segments that were read before stay: they do not change, and no seq is used twice. */
async function read(trx: Kysely<Tables>, before: Held): Promise<Held> {
  const rows = await trx.selectFrom('found_segment').select('seq').orderBy('seq').execute();
  const seqs = rows.map(({ seq }) => seq);
  const goesOn = before.segments.every((seq, place) => seq === seqs[place]);
  const held = goesOn ? before : empty();
  // Reports that were in no segment are in a new one now, or are read again.
  held.loose = growingPart();
  held.parts = [...held.parts.slice(0, -1), held.loose];
  for (const seq of seqs.slice(held.segments.length)) {
    // One by one: all of them together may be more than what is in them takes.
    const row = await trx
      .selectFrom('found_segment')
      .select(['names', 'body'])
      .where('seq', '=', seq)
      .executeTakeFirstOrThrow();
    addSegment(held, { seq, part: unpackSegment(row) });
  }
  for (const { report, found } of await looseReports(trx))
    hold(held, held.loose, addReport(held.loose, report, found));
  return held;
}

/** The reports that no segment holds as they are now. */
async function looseReports(trx: Kysely<Tables>): Promise<{ report: number; found: FoundReport }[]> {
  const rows = await trx
    .selectFrom('found_loose')
    .leftJoin('found_terms', 'found_terms.report', 'found_loose.report')
    .select(['found_loose.report', 'day', 'named', 'body'])
    .orderBy('found_loose.report')
    .execute();
  return rows.map(({ report, day, named, body }) => ({ report, found: foundReport({ day, named, body }) }));
}

/** Of a row of `found_terms`; where there is none, nothing. */
function foundReport(row: {
  day: string | null;
  named: string | null;
  body: ArrayBuffer | null;
}): FoundReport {
  return {
    day: row.day ?? '',
    named: JSON.parse(row.named ?? '[]') as string[],
    packed: new Int32Array(row.body ?? new ArrayBuffer(0)),
  };
}

/** Makes a segment of what is in none. */
async function packLoose(trx: Transaction<Tables>): Promise<Segment> {
  const seq = await nextSeq(trx);
  const part = growingPart();
  for (const { report, found } of await looseReports(trx)) addReport(part, report, found);
  await trx.deleteFrom('found_loose').execute();
  return writeSegment(trx, seq, part);
}

/** Makes all segments anew. */
async function packAll(trx: Transaction<Tables>, most: number): Promise<void> {
  let seq = await nextSeq(trx);
  await trx.deleteFrom('found_segment').execute();
  await trx.deleteFrom('found_loose').execute();
  for (let after = -1; ; seq += 1) {
    const rows = await trx
      .selectFrom('found_terms')
      .selectAll()
      .where('report', '>', after)
      .orderBy('report')
      .limit(most)
      .execute();
    const part = growingPart();
    for (const row of rows) addReport(part, row.report, foundReport(row));
    const last = rows.at(-1);
    if (!last) return;
    await writeSegment(trx, seq, part);
    after = last.report;
  }
}

async function writeSegment(trx: Transaction<Tables>, seq: number, part: GrowingPart): Promise<Segment> {
  const packed = packSegment(part);
  await insertRows(trx, 'found_segment', [{ seq, ...packed }]);
  return {
    seq,
    part: unpackSegment({ names: packed.names, body: packed.body.buffer as ArrayBuffer }),
  };
}

/** Seqs of first segments, drawn by chance: another process may hold those of tables that were made anew since. */
const FIRST_SEQS = 2 ** 40;

/** The seq of the next segment: none is used twice, so that by it another process knows what it holds. */
async function nextSeq(trx: Transaction<Tables>): Promise<number> {
  const last = await trx
    .selectFrom('found_segment')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ? last.seq + 1 : randomInt(FIRST_SEQS);
}
