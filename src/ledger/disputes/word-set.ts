import type { Term, Words } from '../words/words.ts';

/** A test whether a term is one of some words, which are looked up once for each list of words. */
export function wordSet(text: string): (words: Words, term: Term) => boolean {
  const known = new WeakMap<Words, ReadonlySet<Term>>();
  return (words, term) => {
    const terms = known.get(words) ?? new Set(words.terms(text));
    known.set(words, terms);
    return terms.has(term);
  };
}
