import { stemmer } from 'stemmer';
import { hashOf } from './hash.ts';

/**
 * A word as it is compared: the same number for all forms of one word ("withdraw", "withdrawal" by their
 * stems). Words of the list have their place in it, others a negative number made of their stem.
 */
export type Term = number;

/** The words that statements are compared by, see `training/troth_training/words.py`. */
export interface Words {
  /** The words of a text that say something, each once, in their order; forms of one word are one term. */
  terms(text: string): Term[];
  /** How much a word tells: the logarithm of the share of texts without it (Spärck Jones 1972). */
  weight(term: Term): number;
  /** How alike two words are in meaning, 0 to 1; 1 for the same, 0 for names that differ. */
  alike(a: Term, b: Term): number;
}

/** Numbers of a word's vector. */
const WIDTH = 64;
/** Length of a vector. */
const LENGTH = 127;
/** Words that are in more than this share of texts say nothing of what is said. */
const TOO_COMMON = 0.4;
/** A word. Numbers are compared as what they count, see quantities. */
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;

/** Pairs of words whose likeness is remembered, a power of two (4 MB); and more than there are words. */
const REMEMBERED = 2 ** 18;
const PAIRS = 2 ** 24;

/**
 * @param list words.txt: the number of texts, then `word<tab>texts` a line, `*` after those without vector
 * @param vectors words.bin: a row of {@link WIDTH} signed bytes for each word that has one
 */
export function createWords(list: string, vectors: Int8Array): Words {
  const lines = list.trimEnd().split('\n');
  const total = Number(lines.shift());
  const byStem = new Map<string, Term>();
  const texts: number[] = [];
  const row: number[] = [];
  const places = new Map<string, Term>();
  let rows = 0;
  for (const [place, line] of lines.entries()) {
    const [word = '', count = ''] = line.split('\t');
    const isName = count.endsWith('*');
    texts.push(Number.parseInt(count, 10));
    row.push(isName ? -1 : rows);
    if (!isName) rows += 1;
    const stem = stemmer(word);
    // The list begins with the most frequent: of one stem's forms that one stands for all.
    if (!byStem.has(stem)) byStem.set(stem, place);
    places.set(word, byStem.get(stem) ?? place);
  }
  /** what was asked last, two by two: the pair, and how alike it is */
  const asked = new Float64Array(2 * REMEMBERED).fill(-1);
  const weights = texts.map((count) => Math.log((total + 1) / (count + 0.5)));
  const unknownWeight = Math.log((total + 1) / 0.5);
  const leastWeight = Math.log(1 / TOO_COMMON);

  const termOf = (word: string): Term => {
    const known = places.get(word);
    if (known !== undefined) return known;
    const stem = stemmer(word);
    const term = byStem.get(stem) ?? hashed(stem);
    // Text that repeats its words repeats its questions; numbers and the like are not kept.
    if (places.size < 200_000) places.set(word, term);
    return term;
  };
  const weight = (term: Term) => (term < 0 ? unknownWeight : (weights[term] ?? unknownWeight));

  return {
    terms(text) {
      const found = new Set<Term>();
      for (const [match] of text.toLowerCase().matchAll(WORD)) {
        const term = termOf(match.replace(/['’]s?$/u, '').replace('’', "'"));
        if (weight(term) > leastWeight) found.add(term);
      }
      return [...found];
    },
    weight,
    alike(a, b) {
      if (a === b) return 1;
      if (a < 0 || b < 0) return 0;
      const first = row[a] ?? -1;
      const second = row[b] ?? -1;
      if (first < 0 || second < 0) return 0;
      // The same words meet again and again: what two came to last is found faster than made anew.
      const pair = a < b ? a * PAIRS + b : b * PAIRS + a;
      const slot = 2 * ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x9e3779b1)) & (REMEMBERED - 1));
      if (asked[slot] === pair) return asked[slot + 1] as number;
      let sum = 0;
      const from = first * WIDTH;
      const to = second * WIDTH;
      for (let at = 0; at < WIDTH; at += 1) sum += (vectors[from + at] ?? 0) * (vectors[to + at] ?? 0);
      const alike = Math.max(0, sum / (LENGTH * LENGTH));
      asked[slot] = pair;
      asked[slot + 1] = alike;
      return alike;
    },
  };
}

/** A day, `YYYY-MM-DD`, as a term: whatever is found by words can be found by days as well. */
export function termOfDay(day: string): Term {
  return hashed(`day ${day}`);
}

/** A negative number made of a text (FNV-1a, 31 bits). */
function hashed(text: string): Term {
  return -((hashOf(text) >>> 1) + 1);
}
