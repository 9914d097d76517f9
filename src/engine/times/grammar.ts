import { firstDay, type Period, shift, toTimex, type Unit } from './calendar.ts';
import { readClock } from './clock.ts';
import { signOf } from './direction.ts';
import { readLength } from './lengths.ts';
import {
  CARDINALS,
  DAY_PARTS,
  DECADES,
  FEAST_STARTS,
  FEASTS,
  MONTHS,
  ORDINALS,
  SEASONS,
  SETS,
  UNIT_WORDS,
  UNKNOWN_FEASTS,
  UNSURE_NAMES,
  VAGUE,
  WEEKDAYS,
  words,
} from './lexicon.ts';
import { feast, ofYear, type Pointer, portion, weekday } from './named.ts';
import { readYearWords } from './numbers.ts';
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
import { readYear } from './years.ts';

const PARTS: ReadonlyMap<string, 'start' | 'middle' | 'end'> = new Map([
  ['early', 'start'],
  ['earlier', 'start'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['mid', 'middle'],
  ['middle', 'middle'],
  ['late', 'end'],
  ['later', 'end'],
  ['end', 'end'],
  ['close', 'end'],
]);

const ADVERBS = words('early earlier mid late later');

const POINTERS: ReadonlyMap<string, Exclude<Pointer, null>> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['this', 'this'],
  ['current', 'this'],
  ['present', 'this'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['following', 'following'],
]);

const FILLERS = words('fiscal calendar financial full whole entire trading business school academic');

/**
 * The time expression that begins at a token; null when none does. Reads a bounded number of
 * tokens, whatever they are.
 */
export function readTime(scene: Scene, at: number): Reading | null {
  if (scene.depth >= DEEPEST) return null;
  scene.depth += 1;
  const reading = readFirst(scene, at);
  scene.depth -= 1;
  return reading;
}

/** How far expressions nest: "the day before the end of last week". Bounds the work on "the end of the end of". */
const DEEPEST = 3;

function readFirst(scene: Scene, at: number): Reading | null {
  const word = lower(scene, at);
  const token = scene.tokens[at];
  if (!token) return null;
  if (token.kind === 'number')
    return readClock(scene, at) ?? readYear(scene, at) ?? readDate(scene, at) ?? readLength(scene, at);
  if (token.kind === 'mark') return word === "'" ? readYear(scene, at) : null;
  if (!STARTS.has(word)) return null;
  if (LEADS.has(word)) {
    const next = scene.tokens[at + 1];
    if (next?.kind === 'word' && !STARTS.has(next.lower) && !AFTER_A_LEAD.has(next.lower)) return null;
  }
  return (
    readPart(scene, at) ??
    readDate(scene, at) ??
    readDayWord(scene, at) ??
    readClock(scene, at) ??
    readQuarter(scene, at) ??
    readYear(scene, at) ??
    readYearSpoken(scene, at) ??
    readPointed(scene, at) ??
    readLength(scene, at) ??
    readFeast(scene, at) ??
    readWord(scene, at)
  );
}

/** "early Tuesday", "later this month", "the end of 1990", "mid-April", "the rest of the year". */
function readPart(scene: Scene, at: number): Reading | null {
  let to = lower(scene, at) === 'the' ? at + 1 : at;
  const word = lower(scene, to);
  if (word === 'rest' || word === 'remainder') {
    const inner = lower(scene, to + 1) === 'of' ? readTime(scene, to + 2) : null;
    const now = current(scene, 'day') ?? scene.now;
    if (!inner?.extent || !now) return null;
    return { ...inner, from: at, extent: { from: now, to: inner.extent.to } };
  }
  const part = PARTS.get(word);
  if (!part) return null;
  to += 1;
  const joint = lower(scene, to);
  // "early in May" and "late on Friday", but "the end of May": "should end on Friday" is a verb.
  const adverb = ADVERBS.has(word);
  if (joint === '-' || joint === 'of' || (adverb && (joint === 'in' || joint === 'on'))) to += 1;
  else if (!adverb) return null;
  if (PARTS.has(lower(scene, to)) || (lower(scene, to) === 'that' && word === 'end')) return null;
  const code = DAY_PARTS.get(lower(scene, to));
  if (code && (word === 'mid' || word === 'early' || word === 'late'))
    return readPartOfDay(scene, at, to, code);
  const inner = readTime(scene, to);
  if (!inner || inner.kind === 'duration' || inner.kind === 'unknown' || inner.from !== to) return null;
  if (inner.kind === 'set') return null;
  const first = lower(scene, to);
  // "earlier Monday" and "earlier this month" are one expression, "earlier in May" is not.
  if ((word === 'earlier' || word === 'later') && lower(scene, to - 1) === 'in' && first !== 'the') {
    return null;
  }
  return { ...inner, from: at, part };
}

/** "mid-afternoon", "early morning", "late evening yesterday". */
function readPartOfDay(scene: Scene, from: number, at: number, code: string): Reading {
  const after = readDayWord(scene, at + 1) ?? readDate(scene, at + 1);
  const own = after?.extent?.from?.unit === 'day' ? after : null;
  const day = own?.extent?.from ?? within('day', scene.previous) ?? current(scene, 'day');
  const timex = `${day ? toTimex(day) : 'XXXX-XX-XX'}T${code}`;
  return {
    ...dateReading(from, own?.to ?? at + 1, day, own !== null),
    kind: 'time',
    type: 'TIME',
    timex,
    part: 'middle',
  };
}

/** A month, a day of a month or a weekday, with or without year and part of the day. */
function readDate(scene: Scene, at: number): Reading | null {
  const word = lower(scene, at);
  const day = WEEKDAYS.get(word);
  if (day !== undefined) return readWeekday(scene, at, day, null);
  const isMonth = MONTHS.has(word);
  const skip =
    word === 'the' && (scene.tokens[at + 1]?.kind === 'number' || ORDINALS.has(lower(scene, at + 1))) ? 1 : 0;
  if (!isMonth && skip === 0 && scene.tokens[at]?.kind !== 'number' && !ORDINALS.has(word)) return null;
  if (isMonth) return readMonth(scene, at, at, null);
  // Only a month or another part of a date makes a number one.
  const mark = lower(scene, at + skip + 1);
  const next = lower(scene, at + skip + (mark === 'of' ? 2 : 1));
  if (!MONTHS.has(next) && !(mark === '/' || mark === '-' || mark === '.')) return null;
  return readMonth(scene, at, at + skip, null);
}

function readMonth(scene: Scene, from: number, at: number, pointer: Pointer): Reading | null {
  const written = scene.written(scene.tokens, at);
  if (!written) return null;
  const { year, month, day, lastDay } = written;
  const { to } = written;
  if (day === null && year === null && !isMonthName(scene, at)) return null;
  let pick = pointer;
  // "November this year", "May of last year"
  const after = lower(scene, to) === 'of' ? to + 1 : to;
  if (year === null && UNIT_WORDS.get(lower(scene, after + 1))?.unit === 'year') {
    const which = POINTERS.get(lower(scene, after));
    const years = current(scene, 'year');
    if (which && years) {
      const fixed = shift(years, which === 'last' ? -1 : which === 'next' ? 1 : 0).index;
      return fixedDate(from, after + 2, fixed, month, day, lastDay);
    }
  }
  if (year !== null) return dayPart(scene, fixedDate(from, to, year, month, day, lastDay));
  if (lower(scene, from - 1) === 'this') pick ??= 'this';
  const direction = directionAround(scene, from, to);
  const inYear = (each: number): Period | null =>
    day === null ? { unit: 'month', index: each * 12 + month } : fixedDay(each, month, day);
  const { period, stated } = ofYear(scene, inYear, pick, direction);
  const ahead =
    pick === null && period && stated !== true ? ofYear(scene, inYear, null, 'future').period : null;
  const reading: Reading = { ...dateReading(from, to, period, stated), ahead };
  if (!period)
    reading.timex = `XXXX-${String(month + 1).padStart(2, '0')}${day === null ? '' : `-${String(day).padStart(2, '0')}`}`;
  if (period && lastDay !== null) reading.extent = { from: period, to: shift(period, lastDay - (day ?? 0)) };
  return dayPart(scene, reading);
}

/** Whether a lone word stands for a month and not for a verb or a person. */
function isMonthName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token?.capital) return false;
  const next = scene.tokens[at + 1];
  // "April Jones" is somebody.
  if (GIVEN_NAMES.has(token.lower) && next?.capital && !AT_A_MONTH.has(lower(scene, at - 1))) return false;
  if (!UNSURE_NAMES.has(token.lower)) return token.lower.length > 3;
  if (token.lower !== 'may' && token.lower !== 'march') return false;
  if (next?.capital) return false;
  const before = lower(scene, at - 1);
  return (
    AT_A_MONTH.has(before) ||
    (AS_ADJECTIVE.has(before) && next?.kind === 'word' && !AT_A_MARCH.has(next.lower))
  );
}

/** "a May interview", "the March accession", but "the March for Life". */
const AS_ADJECTIVE = words('a the its his her their our this that s');
const AT_A_MARCH = words('for on of to in against is was has had will and');

const GIVEN_NAMES = words('april june august');

const AT_A_MONTH = words(
  'in into since by until till from of last next this early late mid through during before after to between and - for',
);

function fixedDay(year: number, month: number, day: number): Period | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getUTCMonth() === month ? { unit: 'day', index: date.getTime() / 86_400_000 } : null;
}

function fixedDate(
  from: number,
  to: number,
  year: number,
  month: number,
  day: number | null,
  lastDay: number | null,
): Reading {
  const period: Period | null =
    day === null ? { unit: 'month', index: year * 12 + month } : fixedDay(year, month, day);
  const reading = dateReading(from, to, period);
  if (period && lastDay !== null) reading.extent = { from: period, to: shift(period, lastDay - (day ?? 0)) };
  return reading;
}

/** "Friday", "Friday morning", "Friday, Oct. 13", "Friday night". */
function readWeekday(scene: Scene, from: number, name: number, pointer: Pointer): Reading | null {
  let at = pointer === null ? from : from + 1;
  while (!WEEKDAYS.has(lower(scene, at)) && at < from + 4) at += 1;
  const word = lower(scene, at);
  const token = scene.tokens[at];
  if (!token?.capital) return null;
  let to = at + 1;
  if (lower(scene, to) === '.' && word.length < 6) to += 1;
  const next = lower(scene, to) === ',' ? to + 1 : to;
  const written =
    MONTHS.has(lower(scene, next)) ||
    (scene.tokens[next]?.kind === 'number' && MONTHS.has(lower(scene, next + 1)));
  if (written) {
    const date = readMonth(scene, next, next, null);
    if (date?.extent?.from?.unit === 'day') return { ...date, from };
  }
  // "Sun" and "Sat" stand for days with a date alone.
  if (UNSURE_NAMES.has(word)) return null;
  if (lower(scene, to) === 's' && word.length > 5) return null;
  const { period, stated } = weekday(scene, name, pointer, directionAround(scene, from, to));
  const ahead = pointer === null ? weekday(scene, name, null, 'future').period : null;
  return dayPart(scene, { ...dateReading(from, to, period, stated), ahead });
}

/** Adds the part of the day that follows a date: "Friday morning", "May 5 in the evening". */
function dayPart(scene: Scene, reading: Reading): Reading {
  const code = DAY_PARTS.get(lower(scene, reading.to));
  if (!code || reading.extent?.from?.unit !== 'day') return reading;
  return { ...reading, to: reading.to + 1, kind: 'time', type: 'TIME', timex: `${reading.timex}T${code}` };
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** "yesterday", "tomorrow night", "the day before yesterday", "last night", "this morning", "overnight". */
function readDayWord(scene: Scene, at: number): Reading | null {
  const word = lower(scene, at);
  const today = current(scene, 'day');
  const offset = DAY_WORDS.get(word);
  if (offset !== undefined) {
    // "Russia Today" is an outlet.
    if (scene.tokens[at]?.capital && scene.tokens[at - 1]?.capital && !scene.tokens[at - 1]?.stop)
      return null;
    const reading = dateReading(at, at + 1, today && shift(today, offset));
    if (word !== 'tonight') return dayPart(scene, reading);
    return { ...reading, kind: 'time', type: 'TIME', timex: `${reading.timex}TNI` };
  }
  if (word === 'overnight') {
    const direction = signOf(scene.tokens, at, at + 1)?.direction;
    const day = today && shift(today, direction === 'future' ? 0 : -1);
    const timex = `${day ? toTimex(day) : 'XXXX-XX-XX'}TNI`;
    return { ...dateReading(at, at + 1, day, false), kind: 'time', type: 'TIME', timex };
  }
  if (
    word === 'the' ||
    word === 'this' ||
    word === 'last' ||
    word === 'that' ||
    word === 'every' ||
    word === 'each'
  ) {
    let to = at + 1;
    const mod = lower(scene, to);
    if (
      mod === 'early' ||
      mod === 'late' ||
      mod === 'mid' ||
      mod === 'next' ||
      mod === 'following' ||
      mod === 'previous'
    )
      to += 1;
    if (lower(scene, to) === '-') to += 1;
    const code = DAY_PARTS.get(lower(scene, to));
    if (code) return readDayPart(scene, at, to, word, mod, code);
    if (
      word === 'the' &&
      lower(scene, to) === 'day' &&
      (lower(scene, to + 1) === 'before' || lower(scene, to + 1) === 'after')
    ) {
      return readNextDay(scene, at, to);
    }
  }
  return null;
}

function readDayPart(
  scene: Scene,
  at: number,
  to: number,
  word: string,
  mod: string,
  code: string,
): Reading | null {
  if (word === 'every' || word === 'each') {
    return {
      from: at,
      to: to + 1,
      kind: 'set',
      extent: null,
      type: 'SET',
      timex: `XXXX-XX-XXT${code}`,
      stated: true,
    };
  }
  const anchored = word === 'the' || word === 'that';
  const before = lower(scene, at - 1);
  // "the night" alone may be any; "in the night", "during the night" is one told of before.
  if (word === 'the' && to === at + 1 && !AT_A_DAY_PART.has(before)) return null;
  const base = anchored ? (within('day', scene.previous) ?? current(scene, 'day')) : current(scene, 'day');
  const step = word === 'last' || mod === 'previous' ? -1 : mod === 'next' || mod === 'following' ? 1 : 0;
  const day = base && shift(base, step);
  const timex = `${day ? toTimex(day) : 'XXXX-XX-XX'}T${code}`;
  return { ...dateReading(at, to + 1, day, !anchored), kind: 'time', type: 'TIME', timex };
}

const AT_A_DAY_PART = words('in during by of early late throughout');

/** "the day before", "the day after tomorrow", "the day before the summit" (unknown). */
function readNextDay(scene: Scene, at: number, to: number): Reading | null {
  const step = lower(scene, to + 1) === 'before' ? -1 : 1;
  const inner = readTime(scene, to + 2);
  if (inner?.extent?.from?.unit === 'day') return dateReading(at, inner.to, shift(inner.extent.from, step));
  const stops = scene.tokens[to + 2];
  const anaphoric = !stops || stops.kind === 'mark';
  const base = anaphoric ? within('day', scene.previous) : null;
  return base ? dateReading(at, to + 2, shift(base, step), false) : null;
}

const QUARTER_ADJECTIVES = words('fiscal first second third fourth 1st 2nd 3rd 4th final last');

/** "the third quarter", "third-quarter", "the second half of 2020", "the 1988 third quarter", "Q3 2020". */
function readQuarter(scene: Scene, from: number): Reading | null {
  let at = from;
  let year: number | null = null;
  let pointer: Pointer = null;
  if (lower(scene, at) === 'the') at += 1;
  const point = POINTERS.get(lower(scene, at));
  const spoken = scene.tokens[at];
  if (spoken?.kind === 'number' && /^(?:19|20)\d\d$/u.test(spoken.lower)) {
    year = Number(spoken.lower);
    at += 1;
  } else if (point && UNIT_WORDS.get(lower(scene, at + 1))?.unit === 'year' && lower(scene, at + 2) === "'") {
    const now = current(scene, 'year');
    if (now) year = shift(now, point === 'last' ? -1 : point === 'next' ? 1 : 0).index;
    at += 4;
  } else if (point && ORDINALS.has(lower(scene, at + 1))) {
    pointer = point === 'last' || point === 'next' || point === 'this' ? point : null;
    at += 1;
  }
  if (year !== null && (lower(scene, at) === 'quarter' || lower(scene, at) === 'period')) {
    const same = scene.quarter && {
      unit: 'quarter' as const,
      index: year * 4 + (((scene.quarter.index % 4) + 4) % 4),
    };
    return dateReading(from, at + 1, same ?? { unit: 'year', index: year }, false);
  }
  if (lower(scene, at) === 'fiscal') at += 1;
  if (!QUARTER_ADJECTIVES.has(lower(scene, at)) && !isQuarterSign(lower(scene, at))) return null;
  const sign = isQuarterSign(lower(scene, at));
  const ordinal = sign ? Number(lower(scene, at).slice(1)) : ordinalOf(lower(scene, at));
  let to = at + 1;
  if (!sign) {
    if (lower(scene, to) === '-') to += 1;
    if (FILLERS.has(lower(scene, to))) to += 1;
  }
  const unit =
    sign || lower(scene, to) === 'quarter' ? 'quarter' : lower(scene, to) === 'half' ? 'half' : null;
  if (!unit || ordinal === null) return null;
  const number = ordinal === 0 ? (unit === 'quarter' ? 4 : 2) : ordinal;
  if (number > (unit === 'quarter' ? 4 : 2)) return null;
  if (!sign) to += 1;
  const of = year === null ? yearAfter(scene, to) : null;
  if (of) {
    year = of.year;
    to = of.to;
  }
  // A half of anything else ("the second half of the match") is none of a year.
  if (unit === 'half' && (year === null || ordinal === 0) && lower(scene, to) === 'of' && !of) return null;
  if (ordinal === 0 && year === null) return null;
  if (year !== null) {
    const period: Period = { unit, index: year * (unit === 'quarter' ? 4 : 2) + number - 1 };
    return dateReading(from, to, period);
  }
  const { period, stated } = portion(scene, unit, number, pointer, directionAround(scene, from, to));
  return dateReading(from, to, period, stated);
}

function isQuarterSign(word: string): boolean {
  return word.length === 2 && word >= 'q1' && word <= 'q4';
}

/** 1 to 20; 0 for "last" and "final". */
function ordinalOf(word: string): number | null {
  return word === 'final' || word === 'last' ? 0 : (ORDINALS.get(word) ?? null);
}

/** The year that follows: "of 1990", "of this year", "1990", "of the year". */
function yearAfter(scene: Scene, at: number): { year: number; to: number } | null {
  const start = lower(scene, at) === 'of' || lower(scene, at) === 'in' ? at + 1 : at;
  const token = scene.tokens[start];
  if (token?.kind === 'number') {
    return /^(?:1[89]|20)\d\d$/u.test(token.lower) ? { year: Number(token.lower), to: start + 1 } : null;
  }
  const now = current(scene, 'year');
  const which = lower(scene, start) === 'the' ? 'this' : POINTERS.get(lower(scene, start));
  const unit = start + (FILLERS.has(lower(scene, start + 1)) ? 2 : 1);
  if (!which || !now || lower(scene, unit) !== 'year') return null;
  return { year: shift(now, which === 'last' ? -1 : which === 'next' ? 1 : 0).index, to: unit + 1 };
}

function readYearSpoken(scene: Scene, at: number): Reading | null {
  const start = lower(scene, at) === 'the' && lower(scene, at + 1) === 'year' ? at + 2 : at;
  if (!CARDINALS.has(lower(scene, start))) return null;
  const year = readYearWords(scene.tokens, start);
  return year && dateReading(at, year.to, { unit: 'year', index: year.value });
}

/** What a pointer points to: "last week", "this summer", "the following month", "the year", "that day". */
function readPointed(scene: Scene, from: number): Reading | null {
  let at = from;
  const the = lower(scene, at) === 'the';
  if (the) at += 1;
  const word = lower(scene, at);
  const pointer = POINTERS.get(word) ?? null;
  const anaphor = word === 'that' || word === 'same' || word === 'latest';
  if (pointer || anaphor) at += 1;
  else if (!the) return null;
  if (lower(scene, at) === 'coming' || lower(scene, at) === 'past' || lower(scene, at) === 'same') at += 1;
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
function readSeason(
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
    const inner = next === 'of' ? readTime(scene, at + 2) : null;
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

/** The quarter that ended last. */
function lastQuarter(scene: Scene): Period | null {
  const now = current(scene, 'quarter');
  return now && shift(now, -1);
}

function lengthReading(from: number, to: number, timex: string): Reading {
  return { from, to, kind: 'duration', extent: null, type: 'DURATION', timex, stated: true };
}

function isWeekend(scene: Scene): boolean {
  const day = current(scene, 'day');
  return day !== null && (((day.index + 3) % 7) + 7) % 7 >= 5;
}

const AT_A_UNIT = words('of in for during later earlier throughout over this end out before until');

/** Feasts, with or without a year: "Christmas", "Easter 2020", "since Ramadan" (unknown). */
function readFeast(scene: Scene, at: number): Reading | null {
  if (!scene.tokens[at]?.capital || !FEAST_STARTS.has(lower(scene, at))) {
    if (lower(scene, at) !== 'the' || lower(scene, at + 1) !== 'new' || lower(scene, at + 2) !== 'year')
      return null;
    if (!AT_A_MONTH.has(lower(scene, at - 1))) return null;
    return namedFeast(scene, at, at + 3, 'new year');
  }
  for (let length = 5; length >= 1; length -= 1) {
    const parts: string[] = [];
    let to = at;
    while (to < scene.tokens.length && parts.length < length) {
      const token = scene.tokens[to];
      if (token?.kind === 'word') parts.push(token.lower);
      else if (token?.lower !== "'" && token?.lower !== '-') break;
      to += 1;
    }
    if (parts.length < length) continue;
    const name = parts.join(' ');
    if (FEASTS.has(name)) return namedFeast(scene, at, to, name);
    if (UNKNOWN_FEASTS.has(name)) return vagueReading(at, to, 'XXXX-XX-XX');
  }
  return null;
}

function namedFeast(scene: Scene, from: number, to: number, name: string): Reading | null {
  const year = yearAfter(scene, to);
  if (year) return dateReading(from, year.to, feast(name, year.year));
  const { period, stated } = ofYear(
    scene,
    (each) => feast(name, each),
    null,
    directionAround(scene, from, to),
  );
  return dateReading(from, to, period, stated);
}

/** Sets and vague words of one word or a fixed few. */
function readWord(scene: Scene, at: number): Reading | null {
  const word = lower(scene, at);
  const set = SETS.get(word);
  // "the daily Granma" is a newspaper.
  if (set && scene.tokens[at + 1]?.capital) return null;
  if (set) return { from: at, to: at + 1, kind: 'set', extent: null, type: 'SET', timex: set, stated: true };
  const vague = VAGUE.get(word);
  if (vague) {
    const after = lower(scene, at + 1);
    if (word === 'now' && after === '-') return null;
    if (word === 'soon' && (after === 'as' || lower(scene, at - 1) === 'as')) return null;
    if ((word === 'soon' || word === 'shortly') && (after === 'after' || after === 'before')) return null;
    return vagueReading(at, at + 1, vague);
  }
  if (word === 'recent') return vagueReading(at, at + 1, 'PAST_REF');
  if (word === 'current') return vagueReading(at, at + 1, 'PRESENT_REF');
  if (
    word === 'then' &&
    (lower(scene, at - 1) === 'until' || lower(scene, at - 1) === 'since' || lower(scene, at - 1) === 'by')
  ) {
    return dateReading(at, at + 1, scene.previous, false);
  }
  const next = lower(scene, at + 1);
  if (word === 'right' && next === 'now') return vagueReading(at, at + 2, 'PRESENT_REF');
  if (word === 'these' && next === 'days') return vagueReading(at, at + 2, 'PRESENT_REF');
  if (word === 'more' && next === 'recently') return vagueReading(at, at + 2, 'PAST_REF');
  if (word === 'the' || word === 'a') {
    const noun = lower(scene, at + 2);
    if ((next === 'near' || next === 'foreseeable') && (noun === 'future' || noun === 'term'))
      return vagueReading(at, at + 3, 'FUTURE_REF');
    if ((next === 'short' || next === 'long') && noun === 'term')
      return vagueReading(at, at + 3, 'FUTURE_REF');
  }
  const season = SEASONS.get(word);
  if (season !== undefined) return readSeason(scene, at, at, season, null);
  if ((word === 'year' || word === 'month') && lower(scene, at + 1) === '-' && lower(scene, at + 2) === 'end')
    return yearEnd(scene, at, at + 3);
  if (word === 'year' && next === 'end') return yearEnd(scene, at, at + 2);
  return null;
}

/** "year-end": the last day of the year that the tense points to. */
function yearEnd(scene: Scene, from: number, to: number): Reading {
  const unit = lower(scene, from) as 'year' | 'month';
  const now = current(scene, unit);
  const past = lower(scene, from - 1) === 'since' || directionAround(scene, from, to) === 'past';
  const whole = now && shift(now, past && lower(scene, from - 1) !== 'by' ? -1 : 0);
  const next = whole && shift(whole, 1);
  const day = next && within('day', { unit: 'day', index: firstDay(next) - 1 });
  return dateReading(from, to, day, false);
}

/** Any word that a time can begin with; all others cost one look-up. */
const STARTS: ReadonlySet<string> = new Set([
  ...PARTS.keys(),
  ...POINTERS.keys(),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...CARDINALS.keys(),
  ...DECADES.keys(),
  ...DAY_WORDS.keys(),
  ...DAY_PARTS.keys(),
  ...UNIT_WORDS.keys(),
  ...SETS.keys(),
  ...VAGUE.keys(),
  ...FEAST_STARTS,
  ...words(
    'the a an this that these those each every another same rest remainder overnight noon midnight midday several',
  ),
  ...words(
    'some many few half dozens decades fiscal q1 q2 q3 q4 then right more recent future final latest post pre year',
  ),
  ...words(
    'at least about nearly almost around up less over roughly once twice in couple numerous countless earlier',
  ),
]);

/** Common words that begin a time only before another of its words: looked at twice to keep the rest cheap. */
const LEADS: ReadonlySet<string> = words(
  'the a an this that these those at up more less in right some many few first last',
);
const AFTER_A_LEAD: ReadonlySet<string> = words(
  'new near foreseeable short long calendar financial full whole entire trading business school academic comparable than now couple few hundred dozen opening recently',
);
