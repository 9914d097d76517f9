import type { GrowingLeadingPart, LeadingPart } from './leading-part.ts';
import { chained, keyed, listed, named, packKeyed, packLists, unpackLists, valuesOf } from './lists.ts';
import type { Names } from './names.ts';
import type { StoredSegment } from './segmented.ts';

/** The texts of a segment. */
interface Texts {
  /** of its reports */
  days: string[];
  /** whom its statements concern */
  actors: string[];
}

/** Packs a part to which no reports are added any more. */
export function packLeadingSegment(part: GrowingLeadingPart): StoredSegment {
  const { reports, days, starts, reportOf, within, roles, ends, terms, lasts, byTerm, byActor } = part;
  return {
    names: JSON.stringify({ days, actors: [...byActor.keys()] } satisfies Texts),
    body: packLists([
      ...[reports, starts, reportOf, within, roles, ends, terms].map(valuesOf),
      new Int32Array(valuesOf(lasts).slice().buffer),
      ...packKeyed(byTerm),
      ...chained([...byActor.values()]),
    ]),
  };
}

/**
 * Unpacks what {@link packLeadingSegment} packed; only what it leads to last is copied, which changes.
 * @param names takes in whom its statements concern
 */
export function unpackLeadingSegment(
  { names: texts, body }: { names: string; body: ArrayBuffer },
  names: Names,
): LeadingPart {
  const { days, actors } = JSON.parse(texts) as Texts;
  const next = unpackLists(body);
  return {
    reports: listed(next()),
    days,
    starts: listed(next()),
    reportOf: listed(next()),
    within: listed(next()),
    roles: listed(next()),
    ends: listed(next()),
    terms: listed(next()),
    lasts: listed(new Float64Array(next().slice().buffer)),
    having: keyed(next(), next(), next()),
    concerning: named(actors, next(), next(), names),
  };
}
