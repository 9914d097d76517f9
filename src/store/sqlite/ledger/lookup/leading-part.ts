import {
  LEAST_CLOSENESS,
  type Lead,
  loadWords,
  prefixFor,
  type Role,
  type Term,
} from '../../../../ledger/index.ts';
import { packRole, unpackRole } from './found-terms.ts';
import type { Leading } from './leading.ts';
import { type ListOf, listIn, type Numbers, noNumbers, push, type Run, runOf } from './numbers.ts';
import type { Part } from './segmented.ts';

/** A linked statement that leads to others. */
export interface LeadingStatement extends Leading {
  /** its place in the report */
  place: number;
  /** the last of what it leads to, where that is as many as it can be: what comes in must be closer */
  last: Lead | null;
}

/**
 * Some reports with what their linked statements lead by, the other way round: from words and from whom they concern to
 * the statements. Reports and statements have places, in the order in which they came.
 */
export interface LeadingPart extends Part {
  /** by the place of a report, its day */
  days: string[];
  /** by the place of a report, that of its first statement; the others follow */
  starts: Numbers;
  /** by the place of a statement: the place of its report, its place in that, what can come of it */
  reportOf: Numbers;
  within: Numbers;
  roles: Numbers;
  /** by the place of a statement, where its words end; the words one after the other, the heaviest of each first */
  ends: Numbers;
  terms: Numbers;
  /**
   * By the place of a statement {@link LAST} numbers, of the last that it leads to: how close it is, the days between
   * them, the tie; see Lead of the ledger. The store keeps them as they were when the segment was made, so they may tell
   * of one that is less close than the last is now; never of one that is closer.
   */
  lasts: ListOf<Float64Array>;
  /** The statements that have a word without which none is as close as their last, by their places, in order. */
  having(term: Term): Readonly<Run>;
  /** The statements that concern an actor, by their places, in order. */
  concerning(actor: string): Readonly<Run>;
}

/** Numbers that tell of the last that a statement leads to. */
export const LAST = 3;

/** A part to which reports are added. */
export interface GrowingLeadingPart extends LeadingPart {
  byTerm: Map<Term, Numbers>;
  byActor: Map<string, Numbers>;
}

/** No reports yet. */
export function growingLeadingPart(): GrowingLeadingPart {
  const byTerm = new Map<Term, Numbers>();
  const byActor = new Map<string, Numbers>();
  return {
    reports: noNumbers(),
    days: [],
    starts: noNumbers(),
    reportOf: noNumbers(),
    within: noNumbers(),
    roles: noNumbers(),
    ends: noNumbers(),
    terms: noNumbers(),
    lasts: { values: new Float64Array(0), length: 0 },
    byTerm,
    byActor,
    having: (term) => runOf(byTerm.get(term)),
    concerning: (actor) => runOf(byActor.get(actor)),
  };
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
  return { ...unpackRole(packed >> 1), seeks: (packed & SEEKS) !== 0, day };
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
