import { endsOf } from '../passages/ends-of.ts';
import type { Passage } from '../passages/passage.ts';
import { type Term, termOfDay, type Words } from '../words/words.ts';

/**
 * By what a statement leads to passages of other reports: whom its paragraph names, words of its own and of its
 * condition, where these are few some of its paragraph, and the days when it is due.
 */
export interface Traits {
  /** ids of actors, those nearest to what it says first */
  actors: string[];
  /** words and days, the most telling first */
  terms: Term[];
}

/** Words that are in fewer than one in six texts; others find too much. */
const TELLING = 1.75;
/** Of each so many at most, so that what is kept of a statement stays small. */
const MOST = 8;
/** So many words a statement leads by, if need be with those around it: "they would be home by Friday" has hardly any. */
const ENOUGH = 6;
/** First and last days of when it is due. */
const DAYS = 2;
/**
 * Least {@link closeness} of what a statement leads to: that of one telling word. With more asked (3, so two words or
 * a rare one) much of what bears on an entry is not looked at at all (training/README.md has the figures).
 */
export const LEAST_CLOSENESS = TELLING;
/** What sums of weights may be off by, being added up in another order. */
const ROUNDING = 1e-6;

/** The words of a passage that tell what it is about. */
export function tellingTerms(words: Words, { terms }: Pick<Passage, 'terms'>): Term[] {
  return terms.filter((term) => words.weight(term) >= TELLING);
}

/** The words and days of a passage by which it is found. */
export function foundTerms(words: Words, passage: Pick<Passage, 'terms' | 'times'>): Term[] {
  return [...tellingTerms(words, passage), ...endsOf(passage.times).map(termOfDay)];
}

/** By what a statement leads to others. */
export function traitsOf(words: Words, statement: Passage): Traits {
  const { holder, speaker, addressee, named, concerned, around, times } = statement;
  const near = [holder, speaker].filter((actor) => actor !== null);
  const heaviestFirst = (a: Term, b: Term) => words.weight(b) - words.weight(a) || a - b;
  const all = [...new Set([...statement.terms, ...statement.condition])];
  const own = tellingTerms(words, { terms: all }).sort(heaviestFirst).slice(0, MOST);
  const has = new Set(all);
  const others = tellingTerms(words, { terms: around.filter((term) => !has.has(term)) });
  const filling = others.sort(heaviestFirst).slice(0, Math.max(0, ENOUGH - own.length));
  const days = endsOf(times).slice(0, DAYS).map(termOfDay);
  return {
    actors: [...new Set([...near, ...addressee, ...named, ...concerned])].slice(0, MOST),
    terms: [...own, ...filling, ...days].sort(heaviestFirst),
  };
}

/** How close a passage is to a statement by its words: the weight of the statement's words that it has. */
export function closeness(
  words: Words,
  terms: readonly Term[],
  has: (term: Term) => boolean = () => true,
): number {
  let sum = 0;
  for (const term of terms) if (has(term)) sum += words.weight(term);
  return sum;
}

/**
 * Of a statement's words the heaviest, so many that whatever is as close to it as `least` has one of them (prefix
 * filtering, Chaudhuri, Ganti & Kaushik 2006).
 * @param terms the heaviest first
 */
export function prefixFor(words: Words, terms: readonly Term[], least: number): Term[] {
  let left = closeness(words, terms);
  const length = terms.findIndex((term) => {
    if (left < least - ROUNDING) return true;
    left -= words.weight(term);
    return false;
  });
  return terms.slice(0, length === -1 ? terms.length : length);
}
