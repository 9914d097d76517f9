import type { Name } from '../document.ts';
import { isFamilyFirst, personWords } from './person-words.ts';
import { isTitle } from './vocabulary.ts';

/** A person whom a report names, by all the names that are known to be one's. */
export interface Bearer {
  /** the longest of its names */
  full: string;
  /** the longest as {@link personWords} */
  words: readonly string[];
  /** "jr", "iii"; null where no name has one */
  suffix: string | null;
  gender: Name['gender'];
  /** the registry's actor; null when it knows none */
  actor: Name['actor'];
  /** words that tell of it beside any of its full names */
  described: ReadonlySet<string>;
  /** where its full names begin, in text order */
  places: readonly number[];
}

/** The persons of a report. */
export interface Bearers {
  /** Who is meant by a name where it stands; null when nobody, or when it cannot be told who of several. */
  find(name: Name): Bearer | null;
}

/** How many persons who share a word are told apart; reports with more are lists. */
const MOST_ALIKE = 40;

/** How a word stands in a full name: lower is likelier to be what its bearer is called by alone. */
function rankOf(word: string, { words }: Bearer): number {
  const isFirstFamily = words.length > 1 && words.length < 4 && isFamilyFirst(words[0] ?? '');
  if (word === (isFirstFamily ? words[0] : words.at(-1))) return 0;
  return word === words[0] || word === words.at(-1) ? 1 : 2;
}

/**
 * Whether a shorter name may be another's: its words stand in the other in the same order, initials for
 * any word that begins so, and at least one is a word.
 */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  let isWord = false;
  for (const word of part) {
    while (at < whole.length && !alike(word, whole[at] as string)) at += 1;
    if (at === whole.length) return false;
    isWord ||= word.length > 1 && (whole[at] as string).length > 1;
    at += 1;
  }
  return isWord;
}

function alike(one: string, other: string): boolean {
  return one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0]);
}

/** Finds the persons of a report by those of their names that have several words. */
export function findBearers(names: readonly Name[]): Bearers {
  const bearers: (Bearer & { described: Set<string>; places: number[] })[] = [];
  const byWord = new Map<string, typeof bearers>();
  const alikeTo = (words: readonly string[]) => [...new Set(words.flatMap((word) => byWord.get(word) ?? []))];
  const whole = names
    .map((name) => ({ name, ...personWords(name.text) }))
    .filter(({ words }) => words.length > 1)
    // The longest first, so that each shorter one finds those whose it may be.
    .sort((a, b) => b.words.length - a.words.length || b.name.text.length - a.name.text.length);
  for (const { name, words, suffix } of whole) {
    const fitting = alikeTo(words).filter(
      (one) => isSuffixSame(suffix, one.suffix) && isPartOf(words, one.words) && sharesFamily(words, one),
    );
    let [held] = fitting;
    if (!held || fitting.length > 1) {
      held = fitting.find((one) => one.full === name.text);
      if (!held) {
        held = {
          full: name.text,
          words,
          suffix,
          gender: null,
          actor: null,
          described: new Set(),
          places: [],
        };
        bearers.push(held);
        for (const word of new Set(words)) {
          const list = byWord.get(word) ?? [];
          if (list.length < MOST_ALIKE) list.push(held);
          byWord.set(word, list);
        }
      }
    }
    held.gender ??= name.gender;
    held.actor ??= name.actor;
    held.suffix ??= suffix;
    for (const word of name.described.split(' ')) if (word !== '') held.described.add(word);
    held.places.push(name.start);
  }
  for (const { places } of bearers) places.sort((a, b) => a - b);
  return {
    find(name) {
      const { words, suffix } = personWords(name.text);
      const fitting = alikeTo(words).filter(
        (one) => isSuffixSame(suffix, one.suffix) && isPartOf(words, one.words),
      );
      const own = fitting.find(({ full }) => full === name.text);
      if (own) return own;
      // "J. Orme" is rather "John Orme" than "John F. Orme".
      const rank = (one: Bearer) =>
        words.length === 1 ? rankOf(words[0] as string, one) : one.words.length - words.length;
      const best = Math.min(...fitting.map(rank));
      return onlyMeant(
        name,
        fitting.filter((one) => rank(one) === best),
      );
    },
  };
}

function isSuffixSame(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** "Bo Dane" may be "Bo Erik Dane", but "Erik Bo" may not. */
function sharesFamily(words: readonly string[], { words: whole }: Bearer): boolean {
  return words.at(-1) === whole.at(-1) || isFamilyFirst(whole[0] ?? '');
}

/** How far before a short name, in units, its full form decides among several bearers: a paragraph or two. */
const NEAR = 600;

/** Who of several that bear a name is meant: by pronoun, by title, by being named just before; else nobody. */
function onlyMeant(name: Name, bearers: readonly Bearer[]): Bearer | null {
  if (bearers.length < 2) return bearers[0] ?? null;
  const left = bearers.filter(({ gender }) => !gender || !name.gender || gender === name.gender);
  if (left.length < 2) return left[0] ?? null;
  // "Orme, the wife of Minister Bo Orme" is no minister.
  const told = (name.described.split(' of ')[0] ?? '').split(' ').filter(isTitle);
  const titled = left.filter(({ described }) => told.some((word) => described.has(word)));
  if (titled.length === 1) return titled[0] ?? null;
  const before = left.filter(({ places }) => (places[0] as number) < name.start);
  if (before.length === 1) return before[0] ?? null;
  const near = before.filter(({ places }) => name.start - lastBefore(places, name.start) < NEAR);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The last of ascending places before another, which is behind the first. */
function lastBefore(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < place) low = middle;
    else high = middle;
  }
  return places[low] as number;
}
