import type { Passage } from '../passages/passage.ts';
import type { Words } from '../words/words.ts';
import { unitsBetween } from './beside.ts';
import { EVIDENCE_FEATURES, evidenceFeatures } from './features.ts';

/** What is looked at when what a report tells may bear on what a statement in it promises, in this order. */
export const BESIDE_FEATURES = [...EVIDENCE_FEATURES, 'how near', 'stands behind', 'same paragraph'] as const;

/** Logarithm of the UTF-16 units between two passages of one report from which more say no more: some 8,000. */
const FAR = 9;

/**
 * Compares what was promised with a passage of its own report: as {@link evidenceFeatures} does, and where the two
 * stand; of these each is between 0 and 1.
 */
export function besideFeatures(words: Words, promise: Passage, passage: Passage): number[] {
  const bool = (value: boolean) => (value ? 1 : 0);
  return [
    ...evidenceFeatures(words, promise, passage),
    1 - Math.min(1, Math.log1p(unitsBetween(promise, passage)) / FAR),
    bool(passage.start > promise.start),
    bool(passage.paragraph === promise.paragraph),
  ];
}
