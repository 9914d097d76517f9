import type { Span } from '../../model/index.ts';

/** Pronouns within words that describe somebody: "her deputy", "a source close to him". */
const PRONOUN = /\b(?:his|her|its|their|my|our|him|them|it)\b/giu;

/** In longer words no pronoun is told: they are no description. */
const LONGEST = 160;

/**
 * Words that describe somebody with the names of those whom pronouns in them mean: "Ann Orme’s deputy" for "her
 * deputy". Pronouns of which it cannot be told stay.
 * @param text of the report
 * @param span the words, without their article
 * @param whoIs whom a pronoun means; null if it cannot be told
 * @returns the words, white space made one, and the names put into them
 */
export function withPossessors(
  text: string,
  span: Span,
  whoIs: (pronoun: Span) => string | null,
): { words: string; owners: string[] } {
  const told = text.slice(span.start, span.end);
  const owners: string[] = [];
  if (told.length > LONGEST) return { words: told.replace(/\s+/gu, ' ').trim(), owners };
  const words = told.replace(PRONOUN, (pronoun, at: number) => {
    const start = span.start + at;
    const name = whoIs({ start, end: start + pronoun.length });
    if (name === null) return pronoun;
    owners.push(name);
    // "Her" owns what follows it, else it is an object.
    const follows = /^\s\p{L}/u.test(told.slice(at + pronoun.length));
    const owns = /^(?:his|its|their|my|our)$/iu.test(pronoun) || (/^her$/iu.test(pronoun) && follows);
    return owns ? `${name}’s` : name;
  });
  return { words: words.replace(/\s+/gu, ' ').trim(), owners };
}
