import { type Period, shift, type Unit } from './calendar.ts';
import { readMonth, readWeekday } from './dates.ts';
import {
  AT_A_MONTH,
  CARDINALS,
  FILLERS,
  MONTHS,
  POINTERS,
  SEASONS,
  UNIT_WORDS,
  WEEKDAYS,
  words,
} from './lexicon.ts';
import { ofYear, type Pointer } from './named.ts';
import { lastQuarter } from './quarters.ts';
import {
  current,
  dateReading,
  directionAround,
  lower,
  type Reading,
  type Scene,
  vagueReading,
  within,
} from './reading.ts';
import { yearAfter } from './years.ts';

/** What a pointer points to: "last week", "this summer", "the following month", "the year", "that day". */
export function readPointed(scene: Scene, from: number): Reading | null {
  let at = from;
  const the = lower(scene, at) === 'the';
  if (the) at += 1;
  const word = lower(scene, at);
  let pointer: Pointer = POINTERS.get(word) ?? null;
  const anaphor = word === 'that' || word === 'same' || word === 'latest';
  if (pointer || anaphor) at += 1;
  else if (!the) return null;
  const second = lower(scene, at);
  // "this past week", "this coming Friday", "that same day"
  if (pointer === 'this' && (second === 'past' || second === 'coming'))
    pointer = second === 'past' ? 'last' : 'next';
  if (second === 'coming' || second === 'past' || second === 'same') at += 1;
  // "following Monday's vote" is after it; "the following Monday" is one.
  if (pointer && !the && ANCHORED.has(word)) return null;
  if (word === 'this' && lower(scene, at) === 'day') return null;
  const name = lower(scene, at);
  const day = WEEKDAYS.get(name);
  if (day !== undefined && pointer) return readWeekday(scene, from, day, pointer);
  if (MONTHS.has(name) && pointer && scene.tokens[at]?.capital) return readMonth(scene, from, at, pointer);
  const season = SEASONS.get(name);
  if (season !== undefined) return readSeason(scene, from, at, season, pointer);
  const vague = the ? (VAGUE_AFTER_THE.get(name) ?? null) : null;
  if (the && !pointer && vague && AT_A_MONTH.has(lower(scene, from - 1)))
    return vagueReading(from, at + 1, vague);
  if (
    the &&
    (word === 'past' || word === 'present') &&
    !UNIT_WORDS.has(name) &&
    !CARDINALS.has(name) &&
    atEnd(scene, at)
  ) {
    return vagueReading(from, at, word === 'past' ? 'PAST_REF' : 'PRESENT_REF');
  }
  if (FILLERS.has(name)) at += 1;
  const unitWord = UNIT_WORDS.get(lower(scene, at));
  const isPeriod = lower(scene, at) === 'period' && (word === 'latest' || word === 'current');
  if (isPeriod) return dateReading(from, at + 1, lastQuarter(scene), false);
  // "the next decade" is ten years from now; the next decade of the calendar is hardly ever meant.
  if (unitWord?.letter === 'E' || unitWord?.letter === 'C') return null;
  if (!unitWord?.unit || unitWord.plural || unitWord.letter === 'N') return null;
  return readUnit(scene, from, at, unitWord.unit, { the, pointer, anaphor, word });
}

const ANCHORED = words('past following previous preceding');

const VAGUE_AFTER_THE: ReadonlyMap<string, string> = new Map([['future', 'FUTURE_REF']]);

function atEnd(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return !token || token.kind === 'mark' || AFTER_THE_PAST.has(token.lower);
}

const AFTER_THE_PAST = words('and but or that when where who as is was has have');

/** "this summer", "last fall", "the early summer", "spring", "the summer of 2020". */
export function readSeason(
  scene: Scene,
  from: number,
  at: number,
  season: number,
  pointer: Pointer,
): Reading | null {
  // "fall" and "spring" are verbs too; without a pointer they need "the" or a preposition before.
  const year = yearAfter(scene, at + 1);
  const inYear = (each: number): Period => ({ unit: 'season', index: each * 4 + season });
  if (year) return dateReading(from, year.to, inYear(year.year));
  if (pointer === null && !AT_A_SEASON.has(lower(scene, from - 1))) return null;
  const after = lower(scene, at + 1);
  if (after === 'of' || (pointer === null && after === '-')) return null;
  const { period, stated } = ofYear(scene, inYear, pointer, directionAround(scene, from, at + 1));
  return dateReading(from, at + 1, period, stated);
}

const AT_A_SEASON = words('in by until since during over early late before after through throughout of');

interface Pointed {
  the: boolean;
  pointer: Pointer;
  anaphor: boolean;
  word: string;
}

function readUnit(scene: Scene, from: number, at: number, unit: Unit, how: Pointed): Reading | null {
  const { the, pointer, anaphor, word } = how;
  const to = at + 1;
  const now = current(scene, unit);
  const before = lower(scene, from - 1);
  if (anaphor) {
    if (word === 'latest') return dateReading(from, to, now && shift(now, -1), false);
    const base = unit === 'quarter' && word === 'that' ? scene.quarter : within(unit, scene.previous);
    return base || unit !== 'day' ? dateReading(from, to, base, false) : null;
  }
  if (!pointer) return readTheUnit(scene, from, at, unit);
  if (unit === 'quarter' && pointer === 'this') return dateReading(from, to, now ?? scene.quarter);
  const anchored = pointer === 'previous' || pointer === 'following' || (the && pointer === 'next');
  const base = anchored ? (within(unit, scene.previous) ?? now) : now;
  if (unit === 'weekend' && pointer === 'this' && before !== '' && base) {
    const past = directionAround(scene, from, to) === 'past' && !isWeekend(scene);
    return dateReading(from, to, past ? shift(base, -1) : base);
  }
  const step = pointer === 'last' || pointer === 'previous' ? -1 : pointer === 'this' ? 0 : 1;
  return dateReading(from, to, base && shift(base, step), !anchored);
}

/** "the week", "the year", "the quarter": the present one, where the words around let it be one. */
function readTheUnit(scene: Scene, from: number, at: number, unit: Unit): Reading | null {
  const next = lower(scene, at + 1);
  const before = lower(scene, from - 1);
  const now = current(scene, unit);
  if (unit === 'week' && (next === 'of' || next === 'following' || next === 'before')) {
    const inner = next === 'of' ? scene.read(scene, at + 2) : null;
    const day = inner?.extent?.from;
    if (inner && day?.unit === 'day') return dateReading(from, inner.to, within('week', day));
    return null;
  }
  if (
    next === 'of' ||
    next === 'when' ||
    next === 'that' ||
    next === 'before' ||
    next === 'after' ||
    next === '-'
  )
    return null;
  if (unit === 'quarter') return dateReading(from, at + 1, scene.quarter ?? lastQuarter(scene), false);
  if (unit === 'year' && next === 'ended') return lengthReading(from, at + 1, 'P1Y');
  if (unit === 'weekend') {
    const past = directionAround(scene, from, at + 1) !== 'future';
    const late = (current(scene, 'day')?.index ?? 0) >= 0 && isWeekend(scene);
    return dateReading(from, at + 1, now && (past && !late ? shift(now, -1) : now), false);
  }
  if (!AT_A_UNIT.has(before)) return null;
  if (unit === 'day') return dateReading(from, at + 1, within('day', scene.previous) ?? now, false);
  if (unit === 'decade' || unit === 'century') return null;
  return dateReading(from, at + 1, now, false);
}

function lengthReading(from: number, to: number, timex: string): Reading {
  return { from, to, kind: 'duration', extent: null, type: 'DURATION', timex, stated: true };
}

function isWeekend(scene: Scene): boolean {
  const day = current(scene, 'day');
  return day !== null && (((day.index + 3) % 7) + 7) % 7 >= 5;
}

const AT_A_UNIT = words('of in for during later earlier throughout over this end out before until');
