import { CARDINALS } from '../times/index.ts';
import { currencyBefore } from './currencies.ts';
import type { Piece } from './pieces.ts';

/** A number as it stands in the words. */
export interface Numeral {
  value: number;
  /** what the last scale word multiplies by ("million"); 1 if none */
  scale: number;
  /** index of the piece after it */
  to: number;
  /** whether it is written in figures */
  figures: boolean;
}

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
]);
/** Their short forms, as they follow figures. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Before these, "m" is metres. */
const TALL = new Set(['tall', 'high', 'long', 'wide', 'deep', 'away']);

/** Figures with thousands parted by commas, in threes or as in India ("1,00,000"), and decimals. */
const FIGURES = /^(?:\d{1,15}|\d{1,3}(?:,\d{2,3}){1,5})(?:\.\d{1,6})?$/u;
const PART_FIGURES: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** How many words a number has at most: bounds the work on "one hundred hundred hundred…". */
const MOST_WORDS = 14;

/**
 * The number that begins at a piece: "3,000", "2.5 million", "5bn", "twenty-five", "two hundred and
 * fifty thousand", "a dozen", "half a million", "two and a half million"; null when none does. Without a
 * sign.
 */
export function readNumeral(pieces: readonly Piece[], at: number): Numeral | null {
  const piece = pieces[at];
  if (!piece?.isWord) return null;
  return readFigures(pieces, at) ?? readHalf(pieces, at) ?? readSpelled(pieces, at);
}

function readFigures(pieces: readonly Piece[], at: number): Numeral | null {
  const { lower = '' } = pieces[at] ?? {};
  const part = PART_FIGURES.get(lower.at(-1) ?? '');
  const whole = part === undefined ? lower : lower.slice(0, -1);
  if (part === undefined ? !FIGURES.test(whole) : !/^\d{0,6}$/u.test(whole)) return null;
  // "1.000" is a thousand where points part thousands, and nobody counts one so exactly.
  const plain = whole.replaceAll(',', '').replace(/^(\d{1,3})\.(?=000$)/u, '$1');
  const spaced = /^\d{1,3}$/u.test(plain) && currencyBefore(pieces, at) ? thousandsFrom(pieces, at + 1) : '';
  const value = Number(plain + spaced) + (part ?? 0);
  const { scale, to } = scalesFrom(pieces, at + 1 + spaced.length / 3, true);
  return { value: round(value * scale), scale, to, figures: true };
}

/** Thousands parted by spaces, which are told from two numbers only behind a currency: "Rs 13 500". */
function thousandsFrom(pieces: readonly Piece[], at: number): string {
  let figures = '';
  for (let to = at; to < at + 4; to += 1) {
    const { lower = '', joined } = pieces[to] ?? {};
    if (joined !== 'apart' || !/^\d{3}$/u.test(lower)) break;
    figures += lower;
  }
  return figures;
}

/** The scale words from a piece on, multiplied: "million", "thousand crore". */
function scalesFrom(pieces: readonly Piece[], at: number, figures: boolean): { scale: number; to: number } {
  let scale = 1;
  let to = at;
  for (let steps = 0; steps < 2; steps += 1) {
    const { lower = '', joined } = pieces[to] ?? {};
    const short = figures && (joined === 'close' || lower === 'bn' || lower === 'mn' || lower === 'tn');
    const metres = lower === 'm' && TALL.has(pieces[to + 1]?.lower ?? '');
    const next = SCALES.get(lower) ?? (short && to === at && !metres ? SHORT_SCALES.get(lower) : undefined);
    if (next === undefined) break;
    scale *= next;
    to += 1;
  }
  return { scale, to };
}

/** "half a million", "a half million", "half-million", "half a dozen". */
function readHalf(pieces: readonly Piece[], at: number): Numeral | null {
  const lower = (place: number) => pieces[place]?.lower ?? '';
  const start = lower(at) === 'a' ? at + 1 : at;
  if (lower(start) !== 'half' && lower(start) !== 'quarter') return null;
  let to = start + 1;
  if (lower(to) === 'of') to += 1;
  if (lower(to) === 'a') to += 1;
  const scale = SCALES.get(lower(to));
  if (scale === undefined) return null;
  return { value: (lower(start) === 'half' ? 0.5 : 0.25) * scale, scale, to: to + 1, figures: false };
}

function readSpelled(pieces: readonly Piece[], at: number): Numeral | null {
  const lower = (place: number) => pieces[place]?.lower ?? '';
  let to = at;
  let total = 0;
  let current: number | null = null;
  let scale = 1;
  if ((lower(at) === 'a' || lower(at) === 'an') && SCALES.has(lower(at + 1))) {
    current = 1;
    to += 1;
  }
  for (const end = at + MOST_WORDS; to < end; to += 1) {
    const word = lower(to);
    const cardinal = word === 'dozen' ? undefined : CARDINALS.get(word);
    if (cardinal !== undefined) {
      if (current !== null && !mayFollow(current, cardinal)) break;
      current = (current ?? 0) + cardinal;
      continue;
    }
    const next = SCALES.get(word);
    if (next !== undefined) {
      if (current === null) break;
      if (next === 100 || next === 12) current *= next;
      else {
        // "two lakh crore"
        total =
          pieces[to - 1] && SCALES.has(lower(to - 1)) && current === 0
            ? total * next
            : total + current * next;
        current = 0;
      }
      scale = next;
      continue;
    }
    if (current === null) break;
    if (isHalf(pieces, to)) {
      current += 0.5;
      to += 2;
      continue;
    }
    const joins = word === 'and' && SCALES.has(lower(to - 1)) && isSmall(lower(to + 1));
    if (!joins) break;
  }
  if (current === null) return null;
  const value = round(total + current);
  return { value, scale, to, figures: false };
}

/** "and a half" */
function isHalf(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.lower === 'and' && pieces[at + 1]?.lower === 'a' && pieces[at + 2]?.lower === 'half';
}

/** Whether a cardinal goes on from what was said of the number: "twenty" "five", "hundred" "forty". */
function mayFollow(current: number, next: number): boolean {
  if (next === 0) return false;
  if (current === 0) return true;
  if (current % 100 === 0) return next < 100;
  return current % 10 === 0 && current % 100 >= 20 && next < 10;
}

function isSmall(word: string): boolean {
  return word !== 'dozen' && (CARDINALS.get(word) ?? 0) > 0;
}

/** Without the noise of binary fractions: 2.3 million is 2300000. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** A number that the words leave open: at least `low`. */
export interface VagueNumeral {
  low: number;
  to: number;
}

const PLURALS: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);
const SEVERAL = new Set(['several', 'few', 'many', 'multiple']);

/**
 * "dozens", "tens of thousands", "several hundred", "a few thousand": at least what one of them is. ACLED
 * codes "tens" as 10, "dozens" as 12 and "hundreds" as 100 (How does ACLED code fatalities?, 2023).
 */
export function readVague(pieces: readonly Piece[], at: number): VagueNumeral | null {
  const lower = (place: number) => pieces[place]?.lower ?? '';
  const word = lower(at);
  const many = word === 'tens' ? 10 : PLURALS.get(word);
  if (many !== undefined) {
    const more = lower(at + 1) === 'of' ? PLURALS.get(lower(at + 2)) : undefined;
    if (more !== undefined && more >= 1000) return { low: many * more, to: at + 3 };
    // "scores" of tests and matches, and tens of nothing
    if (word === 'tens' || (word === 'scores' && lower(at + 1) !== 'of')) return null;
    return { low: many, to: at + 1 };
  }
  const start = word === 'a' && lower(at + 1) === 'few' ? at + 1 : at;
  const scale = SEVERAL.has(lower(start)) ? SCALES.get(lower(start + 1)) : undefined;
  if (scale === undefined) return null;
  const second = SCALES.get(lower(start + 2)) ?? 1;
  return { low: scale * second, to: start + (second > 1 ? 3 : 2) };
}

/** A share of a whole, in percent. */
export interface ShareNumeral {
  percent: number;
  to: number;
  /** whether the words say it of a number ("one in three") rather than of a whole ("a third of") */
  outOf: boolean;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);
/** "the second half", "the northern half": one of two parts, and not how much. */
const WHICH_HALF = new Set(
  'first second other latter former last final top bottom upper lower northern southern eastern western better'.split(
    ' ',
  ),
);
/** What a whole begins with after "half": "half the", "half its". */
const WHOLES = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'all']);

/**
 * "two-thirds of", "a quarter of", "half the", "one in three", "nine out of ten"; null where no share
 * begins. "third" and "quarter" without "of" are ordinals and times.
 */
export function readShare(pieces: readonly Piece[], at: number): ShareNumeral | null {
  return readOutOf(pieces, at) ?? readFraction(pieces, at);
}

function readOutOf(pieces: readonly Piece[], at: number): ShareNumeral | null {
  const some = smallNumber(pieces, at);
  if (some === null) return null;
  const lower = (place: number) => pieces[place]?.lower ?? '';
  let to = at + 1;
  if (lower(to) === 'out' && lower(to + 1) === 'of') to += 2;
  else if (lower(to) === 'in') to += lower(to + 1) === 'every' ? 2 : 1;
  else return null;
  const all = smallNumber(pieces, to);
  if (all === null || all <= some) return null;
  // "one in two million" and "five in 2019" are others
  if (SCALES.has(lower(to + 1)) || (all > 100 && all !== 1000)) return null;
  return { percent: toPercent(some / all), to: to + 1, outOf: true };
}

function readFraction(pieces: readonly Piece[], at: number): ShareNumeral | null {
  const lower = (place: number) => pieces[place]?.lower ?? '';
  const isArticle = lower(at) === 'a' || lower(at) === 'an';
  const some = isArticle ? 1 : smallNumber(pieces, at);
  const half = lower(at) === 'half';
  const place = half ? at : at + 1;
  if (!half && some === null) return null;
  const part = PARTS.get(lower(place));
  if (part === undefined) return null;
  const to = place + 1;
  const plural = lower(place).endsWith('s');
  if (!half && plural !== (some as number) > 1) return null;
  const count = half ? 1 : (some as number);
  if (count >= part || WHICH_HALF.has(lower(at - 1))) return null;
  const share = { percent: toPercent(count / part), to, outOf: false };
  if (lower(to) === 'of' && !SCALES.has(lower(to + 1)) && lower(to + 1) !== 'a' && lower(to + 1) !== 'an')
    return share;
  if (half && WHOLES.has(lower(to))) return share;
  return plural && part > 2 && lower(to) === 'majority' ? share : null;
}

function smallNumber(pieces: readonly Piece[], at: number): number | null {
  const { lower = '' } = pieces[at] ?? {};
  if (/^\d{1,4}$/u.test(lower)) return Number(lower);
  return lower === 'dozen' ? null : (CARDINALS.get(lower) ?? null);
}

function toPercent(share: number): number {
  return Math.round(share * 1e6) / 1e4;
}
