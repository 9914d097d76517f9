import { LEAST_CLOSENESS, type Lead, loadWords, prefixFor, type Role } from '../../../../ledger/index.ts';
import { packRole, unpackRole } from './found-terms.ts';
import type { Leading } from './leading.ts';
import { listed, valuesOf } from './lists.ts';
import type { Names } from './names.ts';
import { type ListOf, listIn, type Numbers, noNumbers, push } from './numbers.ts';
import { type Growing, growingPart, type Part, packPart, type StoredSegment, unpackPart } from './part.ts';

/** A linked statement that leads to others. */
export interface LeadingStatement extends Leading {
  /** its place in the report */
  place: number;
  /** the last of what it leads to, where that is as many as it can be: what comes in must be closer */
  last: Lead | null;
}

/** Some reports with what their linked statements lead by: words, and whom each concerns. */
export interface LeadingPart extends Part {
  /** by the place of a statement, where its words end; the words one after the other, the heaviest of each first */
  ends: Numbers;
  terms: Numbers;
  /**
   * By the place of a statement {@link LAST} numbers, of the last that it leads to: how close it is, the days between
   * them, the tie; see Lead of the ledger. The store keeps them as they were when the segment was made, so they may tell
   * of one that is less close than the last is now; never of one that is closer. A statement is found by the words without
   * which none is as close.
   */
  lasts: ListOf<Float64Array>;
}

/** Numbers that tell of the last that a statement leads to. */
export const LAST = 3;

/** A part to which reports are added. */
export type GrowingLeadingPart = LeadingPart & Growing;

/** No reports yet. */
export function growingLeadingPart(): GrowingLeadingPart {
  const lasts = { values: new Float64Array(0), length: 0 };
  return { ...growingPart(), ends: noNumbers(), terms: noNumbers(), lasts };
}

/**
 * Adds a report to a part.
 * @param report seq
 * @returns its place
 */
export function addLeading(
  part: GrowingLeadingPart,
  report: number,
  statements: readonly LeadingStatement[],
): number {
  const words = loadWords();
  const place = part.reports.length;
  push(part.reports, report);
  part.days.push(statements[0]?.role.day ?? '');
  push(part.starts, part.reportOf.length);
  for (const { place: within, role, terms, actors, last } of statements) {
    const statement = part.reportOf.length;
    push(part.reportOf, place);
    push(part.within, within);
    push(part.roles, packLeadingRole(role));
    for (const term of terms) push(part.terms, term);
    push(part.ends, part.terms.length);
    for (const number of numbersOf(last)) push(part.lasts, number);
    for (const term of prefixFor(words, terms, last?.closeness ?? LEAST_CLOSENESS))
      push(listIn(part.byTerm, term), statement);
    for (const actor of actors) push(listIn(part.byActor, actor), statement);
  }
  return place;
}

/** The role of a statement of a part. */
export function roleIn(part: LeadingPart, statement: number): Role {
  const packed = part.roles.values[statement] as number;
  const day = part.days[part.reportOf.values[statement] as number] as string;
  const { kept, disputable } = unpackRole(packed >> 1, day);
  return { kept, disputable, day, seeks: (packed & SEEKS) !== 0 };
}

/** Notes the last that a statement of a part leads to. */
export function setLast({ lasts }: LeadingPart, statement: number, last: Lead | null): void {
  lasts.values.set(numbersOf(last), LAST * statement);
}

/** Of a leading role: whether it seeks dispute; the rest is what else can come of it. */
const SEEKS = 1;

function packLeadingRole(role: Role): number {
  return 2 * packRole(role) + (role.seeks ? SEEKS : 0);
}

/** Whatever comes in is closer than what is not there, where it is as close as it must be. */
const NO_LAST: Lead = { closeness: LEAST_CLOSENESS, days: Number.POSITIVE_INFINITY, tie: 0 };

function numbersOf(last: Lead | null): number[] {
  const { closeness, days, tie } = last ?? NO_LAST;
  return [closeness, days, tie];
}

/** Packs a part to which no reports are added any more. */
export function packLeading(part: GrowingLeadingPart): StoredSegment {
  const { ends, terms, lasts } = part;
  return packPart(part, [valuesOf(ends), valuesOf(terms), new Int32Array(valuesOf(lasts).slice().buffer)]);
}

/**
 * Unpacks what {@link packLeading} packed. What is led to last is copied, as it changes.
 * @param names takes in whom its statements concern
 */
export function unpackLeading(stored: { names: string; body: ArrayBuffer }, names: Names): LeadingPart {
  return unpackPart(stored, names, (next) => ({
    ends: listed(next()),
    terms: listed(next()),
    lasts: listed(new Float64Array(next().slice().buffer)),
  }));
}
