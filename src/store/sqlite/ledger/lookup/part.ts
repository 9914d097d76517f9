import type { Term } from '../../../../ledger/index.ts';
import { chained, keyed, listed, named, packKeyed, packLists, unpackLists, valuesOf } from './lists.ts';
import type { Names } from './names.ts';
import { type Numbers, noNumbers, type Run, runOf } from './numbers.ts';

/**
 * Some reports with passages of theirs, the other way round: from a word to the passages that have it (an inverted
 * index, Zobel & Moffat 2006). Reports and passages have places, in the order in which they came.
 */
export interface Part {
  /** by the place of a report: its seq, or {@link ELSEWHERE}; its day */
  reports: Numbers;
  days: string[];
  /** by the place of a report, that of its first passage; the others follow */
  starts: Numbers;
  /** by the place of a passage: the place of its report, its place in that, what can come of it */
  reportOf: Numbers;
  within: Numbers;
  roles: Numbers;
  /** The passages that are found by a word, by their places, in order. */
  having(term: Term): Readonly<Run>;
  /** The reports or passages that concern an actor, whichever an index holds, by their places, in order. */
  concerning(actor: string): Readonly<Run>;
}

/** Stands for the seq of a report that was put anew at another place. */
export const ELSEWHERE = -1;

/** What makes that reports can be added to a part. */
export interface Growing {
  byTerm: Map<Term, Numbers>;
  byActor: Map<string, Numbers>;
}

/** A part without reports. */
export function growingPart(): Part & Growing {
  const byTerm = new Map<Term, Numbers>();
  const byActor = new Map<string, Numbers>();
  return {
    reports: noNumbers(),
    days: [],
    starts: noNumbers(),
    reportOf: noNumbers(),
    within: noNumbers(),
    roles: noNumbers(),
    byTerm,
    byActor,
    having: (term) => runOf(byTerm.get(term)),
    concerning: (actor) => runOf(byActor.get(actor)),
  };
}

/** A part as the store keeps it: it is read whole, and nothing need be put in lists again. */
export interface StoredSegment {
  /** its days and actors, as JSON */
  names: string;
  /** see packLists */
  body: Uint8Array;
}

/** The texts of a segment. */
interface Texts {
  days: string[];
  actors: string[];
}

/**
 * Packs a part to which no reports are added any more.
 * @param more what else an index holds of it
 */
export function packPart(part: Part & Growing, more: readonly Int32Array[]): StoredSegment {
  const { reports, days, starts, reportOf, within, roles, byTerm, byActor } = part;
  return {
    names: JSON.stringify({ days, actors: [...byActor.keys()] } satisfies Texts),
    body: packLists([
      ...[reports, starts, reportOf, within, roles].map(valuesOf),
      ...more,
      ...packKeyed(byTerm),
      ...chained([...byActor.values()]),
    ]),
  };
}

/**
 * Unpacks what {@link packPart} packed; no list is copied.
 * @param names takes in the actors
 * @param takeMore takes one after the other what else an index holds of it
 */
export function unpackPart<M extends object>(
  { names: texts, body }: { names: string; body: ArrayBuffer },
  names: Names,
  takeMore: (next: () => Int32Array) => M,
): Part & M {
  const { days, actors } = JSON.parse(texts) as Texts;
  const next = unpackLists(body);
  return {
    days,
    reports: listed(next()),
    starts: listed(next()),
    reportOf: listed(next()),
    within: listed(next()),
    roles: listed(next()),
    ...takeMore(next),
    having: keyed(next(), next(), next()),
    concerning: named(actors, next(), next(), names),
  };
}
