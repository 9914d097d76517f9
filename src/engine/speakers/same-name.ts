import type { SpeakerCandidate } from './candidates.ts';

/** Somebody who may be meant, by name. */
export interface NamedChoice {
  /** null: nobody who is named */
  value: string | null;
  probability: number;
  /** what it is; null where that is not told */
  type: SpeakerCandidate['type'] | null;
  /** whether these are the very words whose meaning is asked */
  isOwn: boolean;
}

/** Words behind which another name begins: "Friends of the Salt Union", "Ann Orme and Bo Dane". */
const JOINT = /^(?:and|or|of|in|at|on|for|from|to|by|with|against|who|which|that)$/;
/** How many are compared with each other; those that come later are hardly likely. */
const MOST_COMPARED = 24;

/** A choice with the words of its name, in lower case. */
interface Worded extends NamedChoice {
  words: string[];
}

/**
 * Sums those who are one under two names into the fuller name: "Orme" into "Ann Orme", "Union" into "Salt
 * Union". A name that may be short for two of them stays by itself.
 * @returns likeliest first
 */
export function sumNames(choices: readonly NamedChoice[]): NamedChoice[] {
  const ranked = choices.toSorted(byProbability);
  const compared = sumEqual(ranked.slice(0, MOST_COMPARED));
  const summed = new Set<Worded>();
  // Shortest first, so that what a middling name was given goes on to the fullest.
  for (const one of compared.toSorted((a, b) => a.words.length - b.words.length)) {
    const fuller = compared.filter((other) => isShortFor(one, other));
    const [into, another] = fuller.filter((other) => !fuller.some((still) => isShortFor(other, still)));
    if (!into || another) continue;
    add(into, one);
    summed.add(one);
  }
  const left = compared.filter((one) => !summed.has(one)).map(({ words: _words, ...choice }) => choice);
  return [...left, ...ranked.slice(MOST_COMPARED)].sort(byProbability);
}

function add(to: NamedChoice, { probability, isOwn }: NamedChoice): void {
  to.probability += probability;
  to.isOwn ||= isOwn;
}

const byProbability = (a: NamedChoice, b: NamedChoice) => b.probability - a.probability;

/** Sums names of the same words into the first of them. */
function sumEqual(choices: readonly NamedChoice[]): Worded[] {
  const found = new Map<string, Worded>();
  for (const choice of choices) {
    const words = wordsOf(choice);
    const key = choice.value === null ? '' : words.join(' ') || choice.value;
    const held = found.get(key);
    if (held) add(held, choice);
    else found.set(key, { ...choice, words });
  }
  return [...found.values()];
}

/** Whether one name is the end of another, of the same person or body: "Orme" of "Ann Orme". */
function isShortFor(short: Worded, long: Worded): boolean {
  const isSameSort = short.type === long.type || (short.type === null && long.type === 'person');
  if (!isSameSort || (long.type !== 'person' && long.type !== 'body')) return false;
  const before = long.words.length - short.words.length;
  return (
    short.words.length > 0 &&
    before > 0 &&
    short.words.every((word, at) => word === long.words[before + at]) &&
    !long.words.slice(0, before).some((word) => JOINT.test(word))
  );
}

/** The words of a name in lower case; a person's name is also cut at hyphens, as in "al-Abadi". */
function wordsOf({ value, type }: NamedChoice): string[] {
  const words = (value ?? '')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)|,/gu, ' of')
    .split(/\s+/u);
  // Behind a possessive or a comma another name begins, as behind "of".
  return words.flatMap((word) => (type === 'person' ? word.split('-') : word)).filter((word) => word !== '');
}
