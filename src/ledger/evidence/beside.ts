import type { Passage } from '../passages/passage.ts';

/** UTF-16 units between a statement and a passage of its report up to which the two are compared: some four sentences. */
const NEAR = 545;

/** UTF-16 units between two passages of one report; 0 where one stands inside the other. */
export function unitsBetween(one: Passage, other: Passage): number {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return Math.max(0, second.start - first.last);
}

/**
 * Whether a report tells something in its own voice so near a statement, and outside of it, that it may be what came of
 * it: the sentence that tells the statement itself hardly ever is. What others say there is none of it, see answers.ts.
 */
export function isBeside(statement: Passage, passage: Passage): boolean {
  if (passage.kind !== 'narrated' || statement.report !== passage.report) return false;
  const isInside = statement.start < passage.last && passage.start < statement.last;
  return !isInside && unitsBetween(statement, passage) <= NEAR;
}
