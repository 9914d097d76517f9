import { HEAD } from './found-terms.ts';
import { listed, valuesOf } from './lists.ts';
import type { Names } from './names.ts';
import { listIn, type Numbers, noNumbers, push } from './numbers.ts';
import { type Growing, growingPart, type Part, packPart, type StoredSegment, unpackPart } from './part.ts';

/** What is found of a report. */
export interface FoundReport {
  /** first day of its date, `YYYY-MM-DD`; empty when unknown */
  day: string;
  /** ids of the actors whom it names */
  named: readonly string[];
  /** its linked passages, see packTerms; of a report that is gone none */
  packed: Int32Array;
}

/** Some reports with what their linked passages are found by: their words, and whom the reports name. */
export interface FoundPart extends Part {
  /** by the place of a passage, its tie */
  ties: Numbers;
}

/** A part to which reports are added. */
export type GrowingFoundPart = FoundPart & Growing;

/** No reports yet. */
export function growingFoundPart(): GrowingFoundPart {
  return { ...growingPart(), ties: noNumbers() };
}

/**
 * Adds a report to a part.
 * @param report seq
 * @returns its place
 */
export function addFound(
  part: GrowingFoundPart,
  report: number,
  { day, named, packed }: FoundReport,
): number {
  const place = part.reports.length;
  push(part.reports, report);
  part.days.push(day);
  push(part.starts, part.reportOf.length);
  for (const actor of named) push(listIn(part.byActor, actor), place);
  for (let at = 0; at < packed.length; ) {
    const passage = part.reportOf.length;
    push(part.reportOf, place);
    push(part.within, packed[at] as number);
    push(part.roles, packed[at + 1] as number);
    push(part.ties, packed[at + 2] as number);
    const end = at + HEAD + (packed[at + 3] as number);
    for (at += HEAD; at < end; at += 1) push(listIn(part.byTerm, packed[at] as number), passage);
  }
  return place;
}

/** Packs a part to which no reports are added any more. */
export function packFound(part: GrowingFoundPart): StoredSegment {
  return packPart(part, [valuesOf(part.ties)]);
}

/**
 * Unpacks what {@link packFound} packed.
 * @param names takes in whom its reports name
 */
export function unpackFound(stored: { names: string; body: ArrayBuffer }, names: Names): FoundPart {
  return unpackPart(stored, names, (next) => ({ ties: listed(next()) }));
}
