import { dayOf, type Period, shift } from './calendar.ts';
import {
  AT_A_MONTH,
  DAY_PARTS,
  MONTHS,
  ORDINALS,
  POINTERS,
  UNIT_WORDS,
  UNSURE_NAMES,
  WEEKDAYS,
  words,
} from './lexicon.ts';
import { ofYear, type Pointer, weekday } from './named.ts';
import { current, dateReading, directionAround, lower, type Reading, type Scene } from './reading.ts';

/** A month, a day of a month or a weekday, with or without year and part of the day. */
export function readDate(scene: Scene, at: number): Reading | null {
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

/**
 * "May 5", "5 May 2020", "July 18-21", "November this year".
 * @param from where the expression begins, "the" and pointer included
 * @param at where the written date begins
 */
export function readMonth(scene: Scene, from: number, at: number, pointer: Pointer): Reading | null {
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
    day === null ? { unit: 'month', index: each * 12 + month } : dayOf(each, month, day);
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

/** "a May interview", "the March budget", but "the March of the Millers". */
const AS_ADJECTIVE = words('a the its his her their our this that s');
const AT_A_MARCH = words('for on of to in against is was has had will and');

const GIVEN_NAMES = words('april june august');

function fixedDate(
  from: number,
  to: number,
  year: number,
  month: number,
  day: number | null,
  lastDay: number | null,
): Reading {
  const period: Period | null =
    day === null ? { unit: 'month', index: year * 12 + month } : dayOf(year, month, day);
  const reading = dateReading(from, to, period);
  if (period && lastDay !== null) reading.extent = { from: period, to: shift(period, lastDay - (day ?? 0)) };
  return reading;
}

/** "Friday", "Friday morning", "Friday, May 6", "Friday night". */
export function readWeekday(scene: Scene, from: number, name: number, pointer: Pointer): Reading | null {
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
export function dayPart(scene: Scene, reading: Reading): Reading {
  const code = DAY_PARTS.get(lower(scene, reading.to));
  if (!code || reading.extent?.from?.unit !== 'day') return reading;
  return { ...reading, to: reading.to + 1, kind: 'time', type: 'TIME', timex: `${reading.timex}T${code}` };
}
