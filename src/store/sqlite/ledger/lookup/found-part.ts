import type { Term } from '../../../../ledger/index.ts';
import { HEAD } from './found-terms.ts';
import { listIn, type Numbers, noNumbers, push, type Run, runOf } from './numbers.ts';
import type { Part } from './segmented.ts';

/** What is found of a report. */
export interface FoundReport {
  /** first day of its date, `YYYY-MM-DD`; empty when unknown */
  day: string;
  /** ids of the actors whom it names */
  named: readonly string[];
  /** its linked passages, see packTerms; of a report that is gone none */
  packed: Int32Array;
}

/**
 * Some reports with what their linked passages are found by, the other way round: from a word to the passages that
 * have it (an inverted index, Zobel & Moffat 2006). Reports and passages have places, in the order in which they came.
 */
export interface FoundPart extends Part {
  /** by the place of a report, its day */
  days: string[];
  /** by the place of a report, that of its first passage; the others follow */
  starts: Numbers;
  /** by the place of a passage: the place of its report, its place in that, what can come of it, the tie */
  reportOf: Numbers;
  within: Numbers;
  roles: Numbers;
  ties: Numbers;
  /** The passages that have a word, by their places, in order. */
  having(term: Term): Readonly<Run>;
  /** The reports that name an actor, by their places, in order. */
  naming(actor: string): Readonly<Run>;
}

/** A part to which reports are added. */
export interface GrowingPart extends FoundPart {
  byTerm: Map<Term, Numbers>;
  byActor: Map<string, Numbers>;
}

/** No reports yet. */
export function growingPart(): GrowingPart {
  const byTerm = new Map<Term, Numbers>();
  const byActor = new Map<string, Numbers>();
  return {
    reports: noNumbers(),
    days: [],
    starts: noNumbers(),
    reportOf: noNumbers(),
    within: noNumbers(),
    roles: noNumbers(),
    ties: noNumbers(),
    byTerm,
    byActor,
    having: (term) => runOf(byTerm.get(term)),
    naming: (actor) => runOf(byActor.get(actor)),
  };
}

/**
 * Adds a report to a part.
 * @param report seq
 * @returns its place
 */
export function addReport(part: GrowingPart, report: number, { day, named, packed }: FoundReport): number {
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
