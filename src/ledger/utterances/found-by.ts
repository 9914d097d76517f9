import { shiftDay } from '../../model/index.ts';
import { tellingTerms } from '../compared/traits.ts';
import { OCCASION } from '../joining/join.ts';
import type { Passage } from '../passages/passage.ts';
import type { Term, Words } from '../words/words.ts';

/** Share of the weight of the telling words of each that two statements of one utterance have in common, but for copies. */
export const SHARE = 0.5;
/** What sums of weights may be off by, being added up in another order. */
const ROUNDING = 1e-6;

/** By what a store finds the statements that may be one utterance with one. */
export interface FoundBy {
  /** they have one of these words, or the same wording */
  terms: Term[];
  /** and stand from the one to before the other in the order of time, see timeKey */
  from: string;
  before: string;
}

/**
 * By what the statements are found that may be one utterance with this one. Of its telling words the heaviest, so
 * many that whatever has {@link SHARE} of their weight has one of these (prefix filtering, Chaudhuri, Ganti &
 * Kaushik 2006); within {@link OCCASION} days, or in its report where its day is unknown.
 */
export function foundBy(words: Words, passage: Passage): FoundBy {
  const telling = tellingTerms(words, passage).sort((a, b) => words.weight(b) - words.weight(a) || a - b);
  const terms: Term[] = [];
  let left = weightOf(words, telling);
  const least = SHARE * left - ROUNDING;
  for (const term of telling) {
    if (left < least) break;
    terms.push(term);
    left -= words.weight(term);
  }
  const { day, report } = passage;
  // As timeKey has it: the day, then the report; "!" comes right behind the space between.
  if (day === '') return { terms, from: `9999-99-99 ${report} `, before: `9999-99-99 ${report}!` };
  return { terms, from: shiftDay(day, -OCCASION), before: shiftDay(day, OCCASION + 1) };
}

/** What some words weigh together. */
export function weightOf(words: Words, terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + words.weight(term), 0);
}
