import { dayRange, type Span } from '../../model/index.ts';
import { containing, dayNumber, firstDay, isNamable, lastDay, type Period, type Unit } from './calendar.ts';
import type { Direction } from './direction.ts';
import { readTime } from './grammar.ts';
import { away } from './lengths.ts';
import { words } from './lexicon.ts';
import {
  directionAround,
  type Extent,
  extentToEdtf,
  lower,
  type Reading,
  type Scene,
  type TimeKind,
  within,
} from './reading.ts';
import { tokenize } from './tokens.ts';
import { writtenDates } from './written-dates.ts';

/** How the words before a time bind what they stand with to it. */
export type TimeRelation =
  | 'on'
  | 'by'
  | 'before'
  | 'until'
  | 'since'
  | 'from'
  | 'after'
  | 'within'
  | 'for'
  | 'during';

/** A time expression of a report. */
export interface Time extends Span {
  kind: TimeKind;
  /** the date that the words name by themselves, EDTF; null when they name none or it cannot be told */
  named: string | null;
  /** the same with what the relation says: `../2030` for "by 2030", `2015/..` for "since 2015" */
  value: string | null;
  /** the value if the words are known to look forward, as those of a promise do; null where that is no other date */
  ahead: string | null;
  relation: TimeRelation;
  /** of "within six weeks": how much time, so that it can be counted from another day */
  length: { unit: Unit; count: number } | null;
  /** how the expression would be marked in TimeML 1.2.1 */
  timex: { type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; value: string };
  /** `stated` when the words tell, `implied` when a missing part was decided by what is usual, `unknown` without value */
  basis: 'stated' | 'implied' | 'unknown';
  /** whether the words around it look to the past or to the future */
  direction: 'past' | 'future' | null;
}

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
  const scene: Scene = { now, written, tokens: [], previous: null, quarter: null, depth: 0 };
  let previousAt = 0;
  let quarterAt = 0;
  for (const stretch of stretches(text)) {
    scene.tokens = tokenize(text, stretch, ends);
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

const RELATIONS: ReadonlyMap<string, TimeRelation> = new Map([
  ['by', 'by'],
  ['before', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['since', 'since'],
  ['from', 'from'],
  ['starting', 'from'],
  ['beginning', 'from'],
  ['after', 'after'],
  ['past', 'after'],
  ['within', 'within'],
  ['inside', 'within'],
  ['for', 'for'],
  ['during', 'during'],
  ['over', 'during'],
  ['throughout', 'during'],
]);

const SKIPPED = words('about around at on the early in least up');

function relationOf(scene: Scene, from: number): TimeRelation {
  let at = from - 1;
  while (at > from - 3 && SKIPPED.has(lower(scene, at))) at -= 1;
  const relation = RELATIONS.get(lower(scene, at));
  if (relation) return relation;
  // "no later than", "not later than", "the end of", "from … to"
  if (lower(scene, from - 1) === 'than' && lower(scene, from - 2) === 'later') return 'by';
  return 'on';
}

function toTime(scene: Scene, reading: Reading): Time {
  const start = scene.tokens[reading.from]?.start ?? 0;
  const end = scene.tokens[reading.to - 1]?.end ?? start;
  let relation = relationOf(scene, reading.from);
  const direction = directionAround(scene, reading.from, reading.to);
  let { kind } = reading;
  let extent = reading.extent && namable(reading.extent);
  let stated = reading.stated;
  if (reading.span && kind === 'duration') {
    const placed = placeLength(scene, reading, relation, direction);
    if (placed) {
      kind = 'date';
      extent = placed.extent;
      relation = placed.relation;
      stated = relation === 'within';
    }
  }
  const named = extent && kind !== 'duration' ? extentToEdtf(extent) : null;
  const bound = extent && kind !== 'duration' ? bind(extent, relation, reading.part) : null;
  const value = bound && extentToEdtf(bound);
  const later =
    reading.ahead && extent ? bind({ from: reading.ahead, to: reading.ahead }, relation, reading.part) : null;
  const ahead = later && kind !== 'duration' ? extentToEdtf(later) : null;
  const length = relation === 'within' && reading.span ? reading.span : null;
  const timex = { type: reading.type, value: reading.timex };
  const basis = value === null ? 'unknown' : stated ? 'stated' : 'implied';
  const looks = direction === 'leaning' ? 'future' : direction;
  return { start, end, kind, named, value, ahead, relation, length, timex, basis, direction: looks };
}

/** "within six weeks", and "in six weeks" or "inside a month" of what lies ahead: up to that day. */
function placeLength(
  scene: Scene,
  reading: Reading,
  relation: TimeRelation,
  direction: Direction,
): { extent: Extent; relation: TimeRelation } | null {
  const { unit, count } = reading.span as { unit: Period['unit']; count: number };
  const now = within('day', scene.now) ?? scene.now;
  const ahead = now && away(now, unit, count);
  if (!ahead) return null;
  if (relation === 'within') return { extent: { from: null, to: ahead }, relation };
  const inward =
    lower(scene, reading.from - 1) === 'in' && (direction === 'future' || direction === 'leaning');
  return inward ? { extent: { from: ahead, to: ahead }, relation: 'on' } : null;
}

/** EDTF has four digits for a year: what lies beyond cannot be told. */
function namable(extent: Extent): Extent | null {
  return [extent.from, extent.to].every((period) => !period || isNamable(period)) ? extent : null;
}

/** An extent with what the relation says of it. */
function bind(extent: Extent, relation: TimeRelation, part: Reading['part']): Extent {
  const { from, to } = extent;
  const day = (index: number): Period => ({ unit: 'day', index });
  if (relation === 'within') return extent;
  if (relation === 'by') {
    if (!to) return { from: null, to };
    if (part === 'end') return { from: null, to: day(lastDay(to)) };
    if (part === 'middle' && to.unit === 'month') return { from: null, to: day(firstDay(to) + 14) };
    return { from: null, to };
  }
  if (relation === 'before') return { from: null, to: from && day(firstDay(from) - 1) };
  if (relation === 'until') return { from: null, to: part === 'end' && to ? day(lastDay(to)) : to };
  if (relation === 'since' || relation === 'from') return { from, to: null };
  if (relation === 'after') return { from: to && day(lastDay(to) + 1), to: null };
  return extent;
}
