import { dayRange, type Span } from '../../model/index.ts';
import { containing, dayNumber, lastDay, type Period } from './calendar.ts';
import { readTime } from './grammar.ts';
import { type Reading, type Scene, within } from './reading.ts';
import { isRange, joinRange, type Time, toTime } from './time.ts';
import { tokenize } from './tokens.ts';
import { writtenDates } from './written-dates.ts';

/** Longest stretch that is read at once: keeps memory bounded on a text without line breaks. */
const STRETCH = 20_000;
/** How far back a time may be that "the next day" counts from, and how far a quarter is remembered, in UTF-16 units. */
const MEMORY = 1_500;

/**
 * Every time expression of a text, resolved against its date, in text order and without overlap.
 * Spans are in UTF-16 units and leave out the preposition. Weekdays and names of months look back
 * unless tense or the words around look forward. Uses neither clock, locale nor time zone; its time
 * grows with the length of the text alone.
 * @param published the report's date, EDTF: a day, a month or a year; null when unknown
 * @param sentences spans of the sentences; without them, stops are taken for their ends
 */
export function findTimes(text: string, published: string | null, sentences?: readonly Span[]): Time[] {
  const ends = sentences ? new Set(sentences.map((sentence) => sentence.end)) : null;
  const now = published === null ? null : knownDate(published);
  const written = writtenDates(text, writesDayFirst(text));
  const times: Time[] = [];
  const scene: Scene = { now, written, read: readTime, tokens: [], previous: null, quarter: null, depth: 0 };
  let previousAt = 0;
  let quarterAt = 0;
  for (const stretch of stretches(text)) {
    scene.tokens = tokenize(text, stretch, ends);
    let last: { reading: Reading; time: Time } | null = null;
    for (let at = 0; at < scene.tokens.length; ) {
      const place = scene.tokens[at]?.start ?? 0;
      if (place - previousAt > MEMORY) scene.previous = null;
      if (place - quarterAt > MEMORY) scene.quarter = null;
      const reading = readTime(scene, at);
      if (!reading) {
        at += 1;
        continue;
      }
      const time = toTime(scene, reading);
      times.push(time);
      if (last && isRange(scene, last.reading, reading)) joinRange(last.time, time);
      last = { reading, time };
      const anchor = reading.extent?.from;
      if (anchor && reading.type !== 'DURATION') {
        scene.previous = anchor;
        previousAt = time.end;
      }
      if (anchor?.unit === 'quarter' && isReported(now, anchor) && !isYearAgo(text, time)) {
        scene.quarter = anchor;
        quarterAt = time.end;
      }
      at = reading.to;
    }
  }
  return times;
}

/** Whether a quarter is one that a report may be about: within the year before it, and over. */
function isReported(now: Period | null, quarter: Period): boolean {
  const present = within('quarter', now);
  return present !== null && quarter.index < present.index && present.index - quarter.index < 4;
}

/** What is compared with ("a year ago") is not what is spoken of. */
function isYearAgo(text: string, time: Time): boolean {
  return /ago|earlier/iu.test(text.slice(time.start, time.end));
}

function knownDate(published: string): Period | null {
  const range = dayRange(published);
  if (!range?.first || !range.last) return null;
  const [first, last] = [range.first, range.last].map((day) => {
    const [year, month, date] = day.split('-').map(Number);
    return dayNumber(year ?? 0, (month ?? 1) - 1, date ?? 1);
  }) as [number, number];
  for (const unit of ['day', 'month', 'year'] as const) {
    const period = containing(unit, first);
    if (lastDay(period) >= last) return period;
  }
  return null;
}

/** Parts of a text in order, cut at a line's or sentence's end or at white space, none longer than STRETCH. */
function* stretches(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const piece = text.slice(start, start + STRETCH);
    const cut = start + STRETCH < text.length ? cutOf(piece) : piece.length;
    yield { start, end: start + cut };
    start += cut;
  }
}

function cutOf(piece: string): number {
  const half = piece.length / 2;
  const cuts = [piece.lastIndexOf('\n\n'), piece.lastIndexOf('. ') + 1, piece.lastIndexOf(' ')];
  return cuts.find((cut) => cut > half) ?? piece.length;
}

/** Whether the report writes days before months in figures: one number above 12 tells. */
function writesDayFirst(text: string): boolean {
  for (const { 1: first, 2: second } of text.matchAll(
    /(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?!\d)/gu,
  )) {
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  return false;
}
