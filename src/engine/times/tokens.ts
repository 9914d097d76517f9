import type { Span } from '../../model/index.ts';

/** A word, a number, or a mark; white space is none. */
export interface Token extends Span {
  /** in lower case, apostrophes straightened */
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** whether it is written with a capital */
  capital: boolean;
  /** whether a sentence ends with it */
  stop: boolean;
}

/** Words, digits with an ordinal or plural ending, other marks one by one. No part can match in two ways. */
const TOKEN = /\d{1,12}(?:st|nd|rd|th|s)?(?![\p{L}\d])|\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;

/** Longer words and numbers are never part of a time; keeping them whole costs memory for nothing. */
const LONGEST_WORD = 24;

/** Short forms whose stop ends no sentence. */
const SHORT =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun|mr|mrs|ms|dr|gen|gov|sen|rep|lt|col|sgt|st|no|vs|[a-z])$/;

/**
 * The words and marks of a stretch of text, in order.
 * @param ends where sentences end, as a set of places; when null they are guessed from stops
 */
export function tokenize(text: string, span: Span, ends: ReadonlySet<number> | null): Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(span.start, span.end);
  let before: Token | undefined;
  let last = 0;
  for (const { 0: found, index } of piece.matchAll(TOKEN)) {
    // An empty line ends a sentence whatever stands before it.
    if (before && index > last && isParting(piece, last, index)) before.stop = true;
    last = index + found.length;
    const first = found.charCodeAt(0);
    const isDigit = first >= 48 && first <= 57;
    const kept = found.length > LONGEST_WORD ? '' : found;
    const lower = kept === '’' || kept === '‘' ? "'" : kept.toLowerCase();
    const kind = isDigit ? 'number' : /^[\p{L}\p{M}]/u.test(found) ? 'word' : 'mark';
    const start = span.start + index;
    const end = start + found.length;
    const token: Token = { start, end, lower, kind, capital: kind === 'word' && kept !== lower, stop: false };
    if (ends) token.stop = ends.has(end);
    else if (lower === '?' || lower === '!' || lower === ';') token.stop = true;
    else if (lower === '.')
      token.stop = !(before?.kind === 'word' && before.end === start && SHORT.test(before.lower));
    tokens.push(token);
    before = token;
  }
  return tokens;
}

/** Whether an empty line lies in a gap. */
function isParting(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) lines += 1;
  return lines > 1;
}
