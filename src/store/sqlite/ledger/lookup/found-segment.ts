import type { FoundPart, GrowingPart } from './found-part.ts';
import { chained, keyed, listed, named, packKeyed, packLists, unpackLists, valuesOf } from './lists.ts';
import type { Names } from './names.ts';
import type { StoredSegment } from './segmented.ts';

/** The texts of a segment. */
interface Texts {
  /** of its reports */
  days: string[];
  /** whom they name */
  actors: string[];
}

/** Packs a part to which no reports are added any more. */
export function packSegment(part: GrowingPart): StoredSegment {
  const { reports, days, starts, reportOf, within, roles, ties, byTerm, byActor } = part;
  return {
    names: JSON.stringify({ days, actors: [...byActor.keys()] } satisfies Texts),
    body: packLists([
      ...[reports, starts, reportOf, within, roles, ties].map(valuesOf),
      ...packKeyed(byTerm),
      ...chained([...byActor.values()]),
    ]),
  };
}

/**
 * Unpacks what {@link packSegment} packed; no list is copied.
 * @param names takes in whom its reports name
 */
export function unpackSegment(
  { names: texts, body }: { names: string; body: ArrayBuffer },
  names: Names,
): FoundPart {
  const { days, actors } = JSON.parse(texts) as Texts;
  const next = unpackLists(body);
  return {
    reports: listed(next()),
    days,
    starts: listed(next()),
    reportOf: listed(next()),
    within: listed(next()),
    roles: listed(next()),
    ties: listed(next()),
    having: keyed(next(), next(), next()),
    naming: named(actors, next(), next(), names),
  };
}
