import type { Word } from '../document.ts';

const NEGATIONS = new Set('not never cannot hardly scarcely neither nor without nobody none'.split(' '));
/** Whole phrases that deny what comes after them; they end right before it or its fillers. */
const PHRASES: readonly (readonly string[])[] = [
  'far from',
  'by no means',
  'no longer',
  'less than',
  'anything but',
  'no one',
].map((phrase) => phrase.split(' '));
/** Who does not want to say: "refused to rule out". */
const UNWILLING = new Set(
  'refuse refuses refused refusing decline declines declined declining unable unwilling'.split(' '),
);

/** Words that may stand between a "not" and its hedge: "does not seem very likely", "not think it is likely". */
const FILLERS = new Set(
  `be been being is are was were very so too at all that it a the seem seems appear look looks think thinks believe
  believes consider find feel yet quite entirely absolutely completely really terribly particularly also to have
  he she they we can could would will ever themselves yet immediately altogether totally`.split(/\s+/u),
);
/** How many fillers there may be. */
const REACH = 5;

/** Index of the first word of the "not" that bears on a hedge; null if there is none. */
export function negationBefore(words: readonly Word[], from: number): number | null {
  for (let at = from - 1; at >= 0 && at >= from - 1 - REACH; at -= 1) {
    const word = words[at]?.lower ?? '';
    for (const phrase of PHRASES) {
      const start = at - phrase.length + 1;
      if (phrase.every((part, place) => words[start + place]?.lower === part)) return start;
    }
    // "is not only likely" says that it is.
    if (NEGATIONS.has(word) || /n't$/u.test(word) || UNWILLING.has(word)) return at;
    if (!FILLERS.has(word)) return null;
  }
  return null;
}
