import type { Passage } from '../passages/passage.ts';

/** UTF-16 units between a statement and a passage of its report up to which the two are compared: some four sentences. */
const NEAR = 545;
/** UTF-16 units behind a demand within which a refusal by whom it is directed at answers it. */
const AT_ONCE = 200;

/** UTF-16 units between two passages of one report; 0 where one stands inside the other. */
export function unitsBetween(one: Passage, other: Passage): number {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return Math.max(0, second.start - first.last);
}

/**
 * Whether a report tells something in its own voice so near a statement, and outside of it, that it may be what came of
 * it: the sentence that tells the statement itself hardly ever is. Of what others say there only {@link isRefusedBy} is
 * told: of their denials and accusations too few are of what stands beside them.
 */
export function isBeside(statement: Passage, passage: Passage): boolean {
  if (passage.kind !== 'narrated' || statement.report !== passage.report) return false;
  const isInside = statement.start < passage.last && passage.start < statement.last;
  return !isInside && unitsBetween(statement, passage) <= NEAR;
}

/**
 * Whether a passage of the same report refuses what a statement demands or offers: a refusal that tells it ("rejected
 * a demand that …"), or one close behind a demand between the same two.
 */
export function isRefusedBy(statement: Passage, passage: Passage): boolean {
  if (passage.kind !== 'refusal' || passage.report !== statement.report) return false;
  const { kind, parent, addressee, speaker } = statement;
  if (parent === passage.id) return kind === 'demand' || kind === 'commitment';
  if (kind !== 'demand' || passage.start < statement.start) return false;
  const isAsked = [passage.speaker, passage.holder].some((who) => who !== null && addressee.includes(who));
  const isToAsker = speaker !== null && passage.addressee.includes(speaker);
  return (isAsked || isToAsker) && unitsBetween(statement, passage) <= AT_ONCE;
}
