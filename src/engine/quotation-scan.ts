import type { Span } from '../model/index.ts';
import { ANY_MARK, DIRECTED_CLOSE, ONLY_CLOSE, ONLY_OPEN, OPENERS } from './quotation-marks.ts';

/** A marked stretch of one paragraph. */
export interface Marked extends Span {
  /** the mark that opened it; in a continuing paragraph, the mark that opened the first one */
  mark: string;
  /** length of the opening mark; 0 where a later paragraph did not open anew */
  opened: number;
  /** length of the closing mark; 0 when there is none */
  closed: number;
}

/** Quotations nest two deep at most in print; what opens more is not read as quoting. */
const DEEPEST = 6;

interface Open {
  mark: string;
  start: number;
  length: number;
}

/** What stands around a mark. */
interface Place {
  mark: string;
  start: number;
  end: number;
  before: 'start' | 'space' | 'word' | 'other';
  after: 'end' | 'space' | 'word' | 'other';
  atStart: boolean;
}

/**
 * Pairs the quotation marks of one paragraph.
 * @param running the opening mark of a quotation that the paragraph before left open; null if none
 * @returns in the order in which they close
 */
export function markParagraph(text: string, paragraph: Span, running: string | null): Marked[] {
  const places = findPlaces(text, paragraph);
  const lastSingleClose = places.findLast(canCloseSingle)?.start ?? -1;
  const found: Marked[] = [];
  const open: Open[] = [];
  for (const place of places) {
    const { mark, start, end } = place;
    if (isApostrophe(text, place)) continue;
    if (running === '«' && mark === '»' && place.atStart) {
      // Spanish and French print sets the closing mark at the head of each paragraph carried on.
      open.push({ mark: '«', start, length: end - start });
      continue;
    }
    const match = findOpen(text, place, open, lastSingleClose);
    if (match >= 0) {
      const { mark: opener, start: from, length } = open[match] as Open;
      found.push({ start: from, end, mark: opener, opened: length, closed: end - start });
      open.length = match;
    } else if (canOpen(text, place, open, lastSingleClose)) {
      if (open.length < DEEPEST) open.push({ mark, start, length: end - start });
    } else if (running && found.length === 0 && open.length === 0 && closes(place, running)) {
      found.push({ start: paragraph.start, end, mark: running, opened: 0, closed: end - start });
    }
  }
  const left = open.find(({ mark, start }) => !OPENERS[mark]?.single || start === paragraph.start);
  if (left) found.push(...leftOpen(text, paragraph, left, found));
  return found;
}

function findPlaces(text: string, paragraph: Span): Place[] {
  const piece = text.slice(paragraph.start, paragraph.end);
  return Array.from(piece.matchAll(ANY_MARK), ({ 0: mark, index }) => ({
    mark,
    start: paragraph.start + index,
    end: paragraph.start + index + mark.length,
    before: index === 0 ? 'start' : beside(piece.slice(Math.max(0, index - 2), index), -1),
    after:
      index + mark.length === piece.length
        ? 'end'
        : beside(piece.slice(index + mark.length, index + mark.length + 2), 1),
    atStart: index === 0,
  }));
}

/** What a stretch of up to two units has at its right (-1) or left (1) end. */
function beside(units: string, side: -1 | 1): 'space' | 'word' | 'other' {
  if (side < 0 ? /\s$/u.test(units) : /^\s/u.test(units)) return 'space';
  const word = side < 0 ? /[\p{L}\p{M}\p{N}]$/u : /^[\p{L}\p{M}\p{N}]/u;
  return word.test(units) ? 'word' : 'other';
}

/** Words that begin with an apostrophe. */
const ELISION = /^(?:\d\d(?:s|\b)|(?:em|tis|twas|til|cause|bout|cos|n|round|neath)\b)/iu;

function isApostrophe(text: string, { mark, end, before, after }: Place): boolean {
  if (!"'’‘‛".includes(mark)) return false;
  if (before === 'word' && after === 'word') return true;
  return before !== 'word' && after === 'word' && ELISION.test(text.slice(end, end + 8));
}

function canCloseSingle({ mark, before, after }: Place): boolean {
  return "'’‘`".includes(mark) && (before === 'word' || before === 'other') && after !== 'word';
}

/** Which of the open quotations a mark closes; -1 if none. */
function findOpen(text: string, place: Place, open: readonly Open[], lastSingleClose: number): number {
  return open.findLastIndex((candidate) => {
    const style = OPENERS[candidate.mark];
    if (!style?.closers.includes(place.mark)) return false;
    if (candidate.start + candidate.length >= place.start && !style.single) return true;
    if (style.single) return canCloseSingle(place) && !isPlural(text, place, lastSingleClose);
    if (
      ONLY_CLOSE.includes(place.mark) ||
      place.mark in DIRECTED_CLOSE ||
      ONLY_OPEN.includes(candidate.mark)
    ) {
      return true;
    }
    // A reversed »…« closes with a mark that elsewhere opens.
    if (place.mark === '«' || place.mark === '‹') return true;
    if (place.mark === '“') return place.before !== 'space' && place.after !== 'word';
    return !looksOpening(place);
  });
}

/** "the workers’ demands": an apostrophe after s before a lower-case word, if a later mark can close. */
function isPlural(text: string, { start, end }: Place, lastSingleClose: number): boolean {
  return (
    /[sS]/.test(text[start - 1] ?? '') &&
    /^\s\p{Ll}/u.test(text.slice(end, end + 3)) &&
    lastSingleClose > start
  );
}

function looksOpening({ before, after }: Place): boolean {
  return (before === 'start' || before === 'space') && (after === 'word' || after === 'other');
}

function canOpen(text: string, place: Place, open: readonly Open[], lastSingleClose: number): boolean {
  const { mark, start, before, after, atStart } = place;
  if (after === 'end' || ONLY_CLOSE.includes(mark)) return false;
  if (ONLY_OPEN.includes(mark) || mark === '«') return true;
  if (OPENERS[mark]?.single) {
    if (after === 'space' || before === 'word') return false;
    if (before === 'other' && !opensAfter(text, start)) return false;
    return lastSingleClose > start || (atStart && mark === '‘');
  }
  if (mark in DIRECTED_CLOSE) {
    // ”…” and »…« as pairs: only where nothing in the usual direction is open.
    const usual = DIRECTED_CLOSE[mark] ?? '';
    return looksOpening(place) && after === 'word' && !open.some((other) => other.mark === usual);
  }
  if (mark === '“' || mark === '‹' || mark === '``') return after !== 'space' || before !== 'word';
  if (atStart) return true;
  return before !== 'word' && after !== 'space' && (before !== 'other' || opensAfter(text, start));
}

/** Whether what stands before a mark lets it open: brackets, dashes, other opening marks, a colon or comma. */
function opensAfter(text: string, start: number): boolean {
  return /[([{“"„«‹「『‘‚'`—–\-:,;/>…¿¡]/.test(text[start - 1] ?? '');
}

function closes({ mark }: Place, running: string): boolean {
  return (
    OPENERS[running]?.closers.includes(mark) === true && (mark in DIRECTED_CLOSE || ONLY_CLOSE.includes(mark))
  );
}

/**
 * What to make of a quotation that nothing closed: it goes to the end of its paragraph. When another
 * of the same mark opens later, the closing mark was forgotten before that one: the quotation then
 * ends there if it opened the paragraph, and is not read as one if it did not.
 */
function leftOpen(text: string, paragraph: Span, left: Open, found: readonly Marked[]): Marked[] {
  let next = Number.POSITIVE_INFINITY;
  for (const other of found) {
    if (other.mark === left.mark && other.start > left.start) next = Math.min(next, other.start);
  }
  const { mark, start, length } = left;
  if (next === Number.POSITIVE_INFINITY)
    return [{ start, end: paragraph.end, mark, opened: length, closed: 0 }];
  if (start !== paragraph.start) return [];
  const end = start + text.slice(start, next).trimEnd().length;
  return [{ start, end, mark, opened: length, closed: 0 }];
}
