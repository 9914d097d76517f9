import { containing, firstDay, type Period, toEdtf, toTimex, type Unit } from './calendar.ts';
import { type Direction, signOf } from './direction.ts';
import type { Token } from './tokens.ts';
import type { WrittenDate } from './written-dates.ts';

/** What a time expression is: a date, a time of day, how long, how often, or none that can be told. */
export type TimeKind = 'date' | 'time' | 'duration' | 'set' | 'unknown';

/** From when to when; null for an open end. */
export interface Extent {
  from: Period | null;
  to: Period | null;
}

/** A time expression as the grammar reads it, before the words around it are looked at. */
export interface Reading {
  /** index of its first token */
  from: number;
  /** index of the token after it */
  to: number;
  kind: TimeKind;
  /** null when it has none or none can be told */
  extent: Extent | null;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value */
  timex: string;
  /** false when a missing part was decided without a sign in the words */
  stated: boolean;
  /** what it would be if the words were known to look forward, where that is another date */
  ahead?: Period | null;
  /** which part of the extent is meant */
  part?: 'start' | 'middle' | 'end';
  /** a number of units that "in" or "within" count from the report's date */
  span?: { unit: Unit; count: number };
}

/** What is known where a time expression is read: the first two never change on the way. */
export interface Scene {
  /** the report's date: a day, a month or a year; null when unknown */
  readonly now: Period | null;
  readonly written: (tokens: readonly Token[], at: number) => WrittenDate | null;
  /** the expression that begins at a token: how expressions hold others */
  readonly read: (scene: Scene, at: number) => Reading | null;
  tokens: readonly Token[];
  /** what later words such as "the next day" count from */
  previous: Period | null;
  /** the quarter that was last spoken of */
  quarter: Period | null;
  /** how many readings enclose the one that is tried */
  depth: number;
}

/** The word at a place, in lower case; empty outside the text. */
export function lower(scene: Scene, at: number): string {
  return scene.tokens[at]?.lower ?? '';
}

/** The period of a unit that the report's date lies in; null when that is not known so closely. */
export function current(scene: Scene, unit: Unit): Period | null {
  return within(unit, scene.now);
}

const SIZES: Record<Unit, number> = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  quarter: 3,
  season: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
};

/** The period of a unit that another lies in; null when the other is longer. */
export function within(unit: Unit, period: Period | null): Period | null {
  if (!period || SIZES[unit] < SIZES[period.unit]) return null;
  return containing(unit, firstDay(period));
}

/** Where the words around a reading look. */
export function directionAround(scene: Scene, from: number, to: number): Direction {
  const sign = signOf(scene.tokens, from, to);
  // What must be done "by Friday" lies ahead, whatever verb reports it; what "had" been done does not.
  let at = from - 1;
  while (at > from - 5 && LINKS.has(lower(scene, at))) at -= 1;
  const bound = FORWARD.has(lower(scene, at)) && lower(scene, to) !== "'";
  if (bound && !(sign?.direction === 'past' && HELPING.has(sign.word))) return 'future';
  return sign?.direction ?? null;
}

const FORWARD = new Set(['by', 'until', 'till', 'before']);
/** What stands between such a word and the name of a date: "by the end of June". */
const LINKS = new Set([
  'the',
  'end',
  'of',
  'early',
  'late',
  'mid',
  '-',
  'middle',
  'beginning',
  'start',
  'noon',
  'on',
]);
const HELPING = new Set(['had', 'was', 'were', 'did']);

/** A date of one period. */
export function dateReading(from: number, to: number, period: Period | null, stated = true): Reading {
  return {
    from,
    to,
    kind: 'date',
    extent: period ? { from: period, to: period } : null,
    type: 'DATE',
    timex: period ? toTimex(period) : 'XXXX-XX-XX',
    stated,
  };
}

/** An expression that names no certain time. */
export function vagueReading(from: number, to: number, timex: string): Reading {
  return { from, to, kind: 'unknown', extent: null, type: 'DATE', timex, stated: true };
}

/** An extent in EDTF; null when it is open at both ends. */
export function extentToEdtf({ from, to }: Extent): string | null {
  if (!from && !to) return null;
  if (from && to && from.unit === to.unit && from.index === to.index) return toEdtf(from);
  const first = from ? toEdtf(from).split('/')[0] : '..';
  const last = to ? toEdtf(to).split('/').at(-1) : '..';
  return `${first}/${last}`;
}
