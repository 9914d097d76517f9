import type { Word } from '../document.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_STARTS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './clause-words.ts';

/** A run of words, by index, the end exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** Longer runs before a cue are clauses that were not cut, not the names of sources. */
const LONGEST_SOURCE = 30;

/**
 * The source before a cue: the noun phrase that ends at the cue, with its apposition; of a relative
 * clause ("X, who said"), what it is about.
 * @param cueFrom index of the cue's first word
 * @param stop index before which a source without an apposition cannot begin
 * @returns null when there is none
 */
export function sourceBefore(
  list: readonly Word[],
  quoted: readonly boolean[],
  cueFrom: number,
  stop: number,
): Range | null {
  let to = cueFrom;
  while (to > stop && isPassedOver(list[to - 1] as Word)) to -= 1;
  const last = list[to - 1];
  if (to <= stop || !last || quoted[to - 1]) return null;
  if (last.text === ',') {
    const comma = findComma(list, quoted, to - 2, 0);
    if (comma === null) return null;
    const opens = list[comma + 1]?.lower ?? '';
    const head = nounPhrase(list, quoted, comma, 0);
    if (!head) return null;
    return RELATIVES.has(opens) || PREPOSITIONS.has(opens) ? head : { from: head.from, to: to - 1 };
  }
  if (RELATIVES.has(last.lower)) {
    const end = list[to - 2]?.text === ',' ? to - 2 : to - 1;
    return nounPhrase(list, quoted, end, stop);
  }
  return nounPhrase(list, quoted, to, stop);
}

function isPassedOver(word: Word): boolean {
  return AUXILIARIES.has(word.lower) || ADVERBS.has(word.lower) || /^\p{Ll}{3,}ly$/u.test(word.text);
}

function findComma(
  list: readonly Word[],
  quoted: readonly boolean[],
  from: number,
  stop: number,
): number | null {
  for (let at = from; at > stop && from - at < LONGEST_SOURCE; at -= 1) {
    if (quoted[at]) return null;
    if (list[at]?.text === ',') return at;
  }
  return null;
}

/** The noun phrase that ends before `to`. */
function nounPhrase(
  list: readonly Word[],
  quoted: readonly boolean[],
  to: number,
  stop: number,
): Range | null {
  let from = to;
  while (from > stop && to - from < LONGEST_SOURCE) {
    const at = from - 1;
    const word = list[at] as Word;
    if (quoted[at] || (!word.isWord && !/^[-()&.’']$/.test(word.text))) break;
    if (CLAUSE_STARTS.has(word.lower) || (AUXILIARIES.has(word.lower) && from < to)) break;
    if (word.lower === 'and' && !joinsNames(list, at)) break;
    from = at;
    // A pronoun is a subject by itself.
    if (PRONOUNS.has(word.lower) && at === to - 1) return { from, to };
  }
  return trimFront(list, from, to);
}

/** "Ann Orme and Bo Dane", "Orme and others"; in "the war ended and Orme said" the "and" joins clauses. */
function joinsNames(list: readonly Word[], at: number): boolean {
  const before = list[at - 1];
  const after = list[at + 1];
  if (!before || !after || PRONOUNS.has(after.lower)) return false;
  return (
    /^\p{Lu}/u.test(before.text) === /^\p{Lu}/u.test(after.text) ||
    after.lower === 'other' ||
    after.lower === 'others'
  );
}

/** Drops what stands before the phrase proper: adverbs, and "In an interview" up to the next name. */
function trimFront(list: readonly Word[], start: number, to: number): Range | null {
  let from = start;
  while (from < to && (ADVERBS.has(list[from]?.lower ?? '') || !list[from]?.isWord)) from += 1;
  if (from < to && PREPOSITIONS.has(list[from]?.lower ?? '')) {
    // "In an interview with a magazine Ann Orme said": the phrase proper is the last that begins anew.
    let begin = to - 1;
    while (begin > from && /^\p{Lu}/u.test(list[begin - 1]?.text ?? '')) begin -= 1;
    if (!/^\p{Lu}/u.test(list[begin]?.text ?? '') && !PRONOUNS.has(list[begin]?.lower ?? '')) {
      while (begin > from && !DETERMINERS.has(list[begin]?.lower ?? '')) begin -= 1;
    }
    from = begin === from ? to : begin;
  }
  while (to > from && !list[to - 1]?.isWord && list[to - 1]?.text !== ')') to -= 1;
  return from < to ? { from, to } : null;
}

/**
 * The source after an inverted cue ("…," said Ann Orme, a miner): up to the end of the phrase, with an
 * apposition but no relative clause.
 */
export function sourceAfter(list: readonly Word[], quoted: readonly boolean[], from: number): Range | null {
  const first = list[from];
  if (!first || quoted[from]) return null;
  if (!DETERMINERS.has(first.lower) && !/^\p{Lu}/u.test(first.text) && !PRONOUNS.has(first.lower))
    return null;
  if (PRONOUNS.has(first.lower)) return { from, to: from + 1 };
  let to = from;
  let commas = 0;
  for (; to < list.length && to - from < LONGEST_SOURCE; to += 1) {
    const word = list[to] as Word;
    if (quoted[to] || /^[:;—–.!?…]$/.test(word.text)) break;
    if (word.text === ',') {
      const next = list[to + 1];
      const begins = next && (DETERMINERS.has(next.lower) || /^\p{Ll}/u.test(next.text));
      if (commas > 0 || !begins || RELATIVES.has(next.lower) || /(?:ing|ed)$/.test(next.lower)) break;
      if (PREPOSITIONS.has(next.lower) || CLAUSE_STARTS.has(next.lower)) break;
      commas += 1;
    }
    if (to > from && /^(?:in|on|at|during|after|before|when|as|while|who|by|to|and)$/.test(word.lower)) {
      if (word.lower !== 'and' || !joinsNames(list, to)) break;
    }
    if (to > from && (ADVERBS.has(word.lower) || AUXILIARIES.has(word.lower))) break;
  }
  return to > from ? { from, to } : null;
}

/** The source of "according to": up to the next comma, quotation or end; a comma before a title goes on. */
export function sourceOfPhrase(
  list: readonly Word[],
  quoted: readonly boolean[],
  from: number,
): Range | null {
  let to = from;
  for (; to < list.length && to - from < LONGEST_SOURCE; to += 1) {
    const word = list[to] as Word;
    if (quoted[to] || /^[,:;—–.!?…]$/.test(word.text) || RELATIVES.has(word.lower)) break;
  }
  return to > from ? { from, to } : null;
}

/** Verbs in the past that end a subject and do not end in "ed". */
const IRREGULAR_PAST =
  /^(?:made|took|met|left|held|gave|went|came|spoke|won|lost|led|began|sent|put|set|cut|hit|paid|ran|rose|fell|kept|brought|sat|stood|drew|got|saw|hurt|shot|fled|told|said|wrote|thought|stepped|signs?|issues?)$/;
/** Longer beginnings of a sentence are no plain subject. */
const LONGEST_SUBJECT = 12;

/** The subject that a sentence begins with, for ", saying" and "and warned" further on; null when it is not plain. */
export function sentenceSubject(
  list: readonly Word[],
  quoted: readonly boolean[],
  before: number,
): Range | null {
  let from = 0;
  const opens = list[0]?.lower ?? '';
  if (PREPOSITIONS.has(opens) || CLAUSE_STARTS.has(opens) || ADVERBS.has(opens)) {
    const comma = list.slice(0, before).findIndex((word) => word.text === ',');
    if (comma < 0) return null;
    from = comma + 1;
  }
  const first = list[from];
  if (!first?.isWord || quoted[from]) return null;
  if (PRONOUNS.has(first.lower)) return { from, to: from + 1 };
  for (let to = from + 1; to < Math.min(before, from + LONGEST_SUBJECT); to += 1) {
    const word = list[to] as Word;
    if (quoted[to]) return null;
    const isVerb =
      /^\p{Ll}+ed$/u.test(word.text) || IRREGULAR_PAST.test(word.text) || AUXILIARIES.has(word.lower);
    if (isVerb || ADVERBS.has(word.lower) || word.text === ',') return { from, to };
  }
  return null;
}
