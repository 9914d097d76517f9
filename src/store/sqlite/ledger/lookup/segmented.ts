import { randomInt } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { insertRows } from '../../insert-rows.ts';
import type { Tables } from '../../tables.ts';
import { ELSEWHERE, type Part, type StoredSegment } from './part.ts';

/** What an index holds of reports, and how it is kept. */
export interface Sort<P extends Part, G extends P, R> {
  /** tables of its segments, and of the reports that are in none */
  segments: 'found_segment' | 'leading_segment';
  loose: 'found_loose' | 'leading_loose';
  /** A part without reports. */
  growing(): G;
  /** Adds a report to a part, by its seq; returns its place. */
  add(part: G, report: number, what: R): number;
  pack(part: G): StoredSegment;
  unpack(stored: { names: string; body: ArrayBuffer }): P;
  /** What the store keeps of the reports of `loose`, in their order. */
  readLoose(trx: Kysely<Tables>): Promise<{ report: number; what: R }[]>;
}

/**
 * What is held in memory of the reports of a store. The store keeps it in segments of {@link SEGMENT} reports, which
 * are read whole, as indexes of words are kept (Lucene's, for one), and the rest report by report. What came last
 * holds: a report may be in several.
 */
export interface Segmented<P extends Part, R> {
  /**
   * Sees to it that it holds what the store holds, within a transaction: before anything is put or asked. After another
   * process wrote, what is in no segment is read anew, and the segments that were made since.
   */
  ready(trx: Kysely<Tables>): Promise<void>;
  /**
   * Makes that this is held of a report and nothing else.
   * @param report seq; what is read of it must be written already
   */
  put(trx: Transaction<Tables>, report: number, what: R): Promise<void>;
  /** All parts, those that came first at the beginning. */
  parts(): readonly P[];
  /** Where a report is; null where nothing is held of it. */
  placeOf(report: number): { part: P; place: number } | null;
  /** Must be called when a transaction failed, or derived tables were emptied: what it holds is not what they hold. */
  forget(): void;
}

/** Reports of a segment: as many, at most, are read one by one. */
export const SEGMENT = 2048;

/**
 * Nothing is read yet.
 * @param most reports of a segment
 */
export function segmented<P extends Part, G extends P, R>(
  sort: Sort<P, G, R>,
  most = SEGMENT,
): Segmented<P, R> {
  let held = empty(sort);
  /** of the database when it was read, see https://sqlite.org/pragma.html#pragma_data_version; null: it was not */
  let version: number | null = null;
  return {
    forget() {
      held = empty(sort);
      version = null;
    },
    async ready(trx) {
      const now = await versionOf(trx);
      if (now === version) return;
      held = await read(trx, sort, held);
      version = now;
    },
    async put(trx, report, what) {
      await insertRows(trx, sort.loose, [{ report }], 'keep');
      addLoose(sort, held, report, what);
      if (held.loose.reports.length < most) return;
      if (isMostlyGone(held, most)) {
        await packAll(trx, sort, most);
        held = await read(trx, sort, held);
      } else {
        addSegment(sort, held, await packLoose(trx, sort));
      }
    },
    parts: () => held.parts,
    placeOf: (report) => found(held, report),
  };
}

/** What is read. */
interface Held<P extends Part, G extends P> {
  /** seqs of the segments, in their order */
  segments: number[];
  /** what no segment holds yet */
  loose: G;
  /** the segments, and that */
  parts: P[];
  /** by the seq of a report, where it was put last: {@link PLACES} times the number of the part, and its place there */
  placeOf: Map<number, number>;
}

/** More than the reports of a part. */
const PLACES = 2 ** 20;

function empty<P extends Part, G extends P, R>(sort: Sort<P, G, R>): Held<P, G> {
  const loose = sort.growing();
  return { segments: [], parts: [loose], loose, placeOf: new Map() };
}

/** Where a report is. */
function found<P extends Part>(
  { parts, placeOf }: { parts: readonly P[]; placeOf: ReadonlyMap<number, number> },
  report: number,
): { part: P; place: number } | null {
  const at = placeOf.get(report);
  const part = at === undefined ? undefined : parts[Math.floor(at / PLACES)];
  return at === undefined || part === undefined ? null : { part, place: at % PLACES };
}

/** Notes where a report is now. */
function hold<P extends Part, G extends P>(held: Held<P, G>, number: number, place: number): void {
  const part = held.parts[number] as P;
  const report = part.reports.values[place] as number;
  const before = found(held, report);
  if (before) before.part.reports.values[before.place] = ELSEWHERE;
  held.placeOf.set(report, PLACES * number + place);
}

function addLoose<P extends Part, G extends P, R>(
  sort: Sort<P, G, R>,
  held: Held<P, G>,
  report: number,
  what: R,
): void {
  hold(held, held.parts.length - 1, sort.add(held.loose, report, what));
}

/** A segment that was read, by its seq. */
interface Segment<P> {
  seq: number;
  part: P;
}

/** Takes away what is in no segment. */
function emptyLoose<P extends Part, G extends P, R>(sort: Sort<P, G, R>, held: Held<P, G>): void {
  const { values, length } = held.loose.reports;
  for (const report of values.subarray(0, length)) held.placeOf.delete(report);
  held.loose = sort.growing();
  held.parts = [...held.parts.slice(0, -1), held.loose];
}

/** Adds the segment that was made last: with it, nothing is in none. */
function addSegment<P extends Part, G extends P, R>(
  sort: Sort<P, G, R>,
  held: Held<P, G>,
  { seq, part }: Segment<P>,
): void {
  emptyLoose(sort, held);
  const number = held.segments.push(seq) - 1;
  held.parts = [...held.parts.slice(0, -1), part, held.loose];
  for (let place = 0; place < part.reports.length; place += 1) hold(held, number, place);
}

/** Whether of fewer than half of the reports what is held is as it is now: all were read anew, for one. */
function isMostlyGone<P extends Part, G extends P>({ parts, placeOf }: Held<P, G>, most: number): boolean {
  return parts.reduce((all, { reports }) => all + reports.length, 0) > 2 * placeOf.size + most;
}

async function versionOf(trx: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(trx);
  return rows[0]?.data_version ?? 0;
}

/** What the store holds. Segments that were read before stay: they do not change, and no seq is used twice. */
async function read<P extends Part, G extends P, R>(
  trx: Kysely<Tables>,
  sort: Sort<P, G, R>,
  before: Held<P, G>,
): Promise<Held<P, G>> {
  const rows = await trx.selectFrom(sort.segments).select('seq').orderBy('seq').execute();
  const seqs = rows.map(({ seq }) => seq);
  const goesOn = before.segments.every((seq, place) => seq === seqs[place]);
  const held = goesOn ? before : empty(sort);
  // Reports that were in no segment are in a new one now, or are read again.
  emptyLoose(sort, held);
  for (const seq of seqs.slice(held.segments.length)) {
    // One by one: all of them together may be more than what is in them takes.
    const row = await trx
      .selectFrom(sort.segments)
      .select(['names', 'body'])
      .where('seq', '=', seq)
      .executeTakeFirstOrThrow();
    addSegment(sort, held, { seq, part: sort.unpack(row) });
  }
  for (const { report, what } of await sort.readLoose(trx)) addLoose(sort, held, report, what);
  return held;
}

/** Makes a segment of what is in none. */
async function packLoose<P extends Part, G extends P, R>(
  trx: Transaction<Tables>,
  sort: Sort<P, G, R>,
): Promise<Segment<P>> {
  const seq = await nextSeq(trx, sort.segments);
  const part = sort.growing();
  for (const { report, what } of await sort.readLoose(trx)) sort.add(part, report, what);
  await trx.deleteFrom(sort.loose).execute();
  const packed = sort.pack(part);
  await insertRows(trx, sort.segments, [{ seq, ...packed }]);
  return { seq, part: sort.unpack({ ...packed, body: packed.body.buffer as ArrayBuffer }) };
}

/** Makes all segments anew, of the reports that have linked passages. */
async function packAll<P extends Part, G extends P, R>(
  trx: Transaction<Tables>,
  sort: Sort<P, G, R>,
  most: number,
): Promise<void> {
  const before = await trx.selectFrom(sort.segments).select('seq').execute();
  await trx.deleteFrom(sort.loose).execute();
  for (let after = -1; ; ) {
    const rows = await trx
      .selectFrom('found_terms')
      .select('report')
      .where('report', '>', after)
      .orderBy('report')
      .limit(most)
      .execute();
    const last = rows.at(-1);
    if (!last) break;
    await insertRows(trx, sort.loose, rows);
    await packLoose(trx, sort);
    after = last.report;
  }
  for (const { seq } of before) await trx.deleteFrom(sort.segments).where('seq', '=', seq).execute();
}

/** Seqs of first segments, drawn by chance: another process may hold those of tables that were made anew since. */
const FIRST_SEQS = 2 ** 40;

/** The seq of the next segment: none is used twice, so that by it another process knows what it holds. */
async function nextSeq(
  trx: Transaction<Tables>,
  segments: Sort<Part, Part, unknown>['segments'],
): Promise<number> {
  const last = await trx
    .selectFrom(segments)
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ? last.seq + 1 : randomInt(FIRST_SEQS);
}
