import type { Term } from '../../../ledger/index.ts';
import { type FoundPart, type GrowingPart, NONE } from './found-part.ts';
import { type Numbers, placeOf } from './numbers.ts';

/** A part as the store keeps it: it is read whole, and nothing need be put in lists again. */
export interface StoredSegment {
  /** the days of its reports and the actors whom they name, as JSON */
  names: string;
  /** lists of whole numbers of 32 bits, each after how many it has */
  body: Uint8Array;
}

/** What is in the names of a segment. */
interface Names {
  days: string[];
  actors: string[];
}

/** Packs a part to which no reports are added any more. */
export function packSegment(part: GrowingPart): StoredSegment {
  const { reports, days, starts, reportOf, within, roles, ties, byTerm, byActor } = part;
  const terms = [...byTerm.keys()].sort((a, b) => a - b);
  const actors = [...byActor.keys()];
  const lists = [
    ...[reports, starts, reportOf, within, roles, ties].map(valuesOf),
    Int32Array.from(terms),
    ...chained(terms.map((term) => byTerm.get(term) ?? NONE)),
    ...chained(actors.map((actor) => byActor.get(actor) ?? NONE)),
  ];
  const body = new Int32Array(lists.reduce((all, { length }) => all + 1 + length, 0));
  let at = 0;
  for (const list of lists) {
    body[at] = list.length;
    body.set(list, at + 1);
    at += 1 + list.length;
  }
  return { names: JSON.stringify({ days, actors } satisfies Names), body: new Uint8Array(body.buffer) };
}

/** Unpacks what {@link packSegment} packed; nothing is copied. */
export function unpackSegment({ names, body }: { names: string; body: ArrayBuffer }): FoundPart {
  const { days, actors } = JSON.parse(names) as Names;
  const numbers = new Int32Array(body);
  let at = 0;
  const next = (): Int32Array => {
    const from = at + 1;
    at = from + (numbers[at] as number);
    return numbers.subarray(from, at);
  };
  const [reports, starts, reportOf, within, roles, ties] = [next(), next(), next(), next(), next(), next()];
  const [terms, termEnds, passages, actorEnds, named] = [next(), next(), next(), next(), next()];
  const words = listed(terms);
  const placeOfActor = new Map(actors.map((actor, place) => [actor, place]));
  return {
    reports: listed(reports),
    days,
    starts: listed(starts),
    reportOf: listed(reportOf),
    within: listed(within),
    roles: listed(roles),
    ties: listed(ties),
    having: (term) => linkOf(passages, termEnds, placeIn(words, term)),
    naming: (actor) => linkOf(named, actorEnds, placeOfActor.get(actor) ?? -1),
  };
}

function valuesOf({ values, length }: Readonly<Numbers>): Int32Array {
  return values.subarray(0, length);
}

function listed(values: Int32Array): Numbers {
  return { values, length: values.length };
}

/** Lists one after the other: where each ends, and all of them. */
function chained(lists: readonly Readonly<Numbers>[]): [ends: Int32Array, all: Int32Array] {
  const ends = new Int32Array(lists.length);
  let end = 0;
  for (const [place, { length }] of lists.entries()) {
    end += length;
    ends[place] = end;
  }
  const all = new Int32Array(end);
  for (const [place, list] of lists.entries()) all.set(valuesOf(list), (ends[place] as number) - list.length);
  return [ends, all];
}

/** One of some lists that follow each other; none where its place is below 0. */
function linkOf(all: Int32Array, ends: Int32Array, place: number): Readonly<Numbers> {
  if (place < 0) return NONE;
  return listed(all.subarray(place === 0 ? 0 : ends[place - 1], ends[place]));
}

/** The place of a word among some in order; -1 where it is not among them. */
function placeIn(terms: Numbers, term: Term): number {
  const place = placeOf(terms, term);
  return terms.values[place] === term ? place : -1;
}
