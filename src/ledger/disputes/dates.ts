import { dayRange } from '../../model/index.ts';
import { daysBetween } from '../joining/features.ts';
import type { Passage } from '../passages/passage.ts';
import { align } from '../words/alignment.ts';
import type { Words } from '../words/words.ts';

/** Kinds by which a speaker says when something is to come. */
const TELLS: ReadonlySet<string> = new Set(['commitment', 'intent', 'prediction']);
/** Days that two dates must be apart: dates read out of "within ten days" are off by some. */
const APART = 14;
/** Share of words that both, and that one must have in common with the other, and their least weight. */
const BOTH = 0.3;
const ONE = 0.5;
const TELLING = 4;

/**
 * Whether a speaker's later word moves what it said would come: the same, at a later time.
 * @param earlier said on an earlier day by the same speaker
 */
export function movesTheDate(words: Words, earlier: Passage, later: Passage): boolean {
  if (!TELLS.has(earlier.kind) || earlier.kind !== later.kind) return false;
  const due = dayRange(earlier.times[0] ?? '')?.last ?? null;
  const now = dayRange(later.times[0] ?? '');
  const then = now?.first ?? now?.last ?? null;
  if (due === null || then === null || then <= due || daysBetween(due, then) < APART) return false;
  // Other numbers tell of other things: "the first 400 million", "a further 350 million".
  const isOther = earlier.numbers.length > 0 && later.numbers.length > 0;
  if (isOther && !earlier.numbers.some((number) => later.numbers.includes(number))) return false;
  const { forth, back, weight } = align(words, earlier.terms, later.terms);
  return Math.min(forth, back) >= BOTH && Math.max(forth, back) >= ONE && weight >= TELLING;
}
