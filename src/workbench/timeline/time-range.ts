/** A stretch of time, in days since 1970: from the beginning of one day to the end of another. */
export interface TimeRange {
  start: number;
  end: number;
}

const DAY = 86_400_000;
/** The shortest stretch that is shown, and the longest: a thousand years. */
const FEWEST_DAYS = 4;
const MOST_DAYS = 365_250;
/** The days that an address can name. */
const FIRST = dayNumber('0001-01-01');
const LAST = dayNumber('9998-12-31');

/** The number of a day, `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(day) / DAY;
}

/** The day of a number, `YYYY-MM-DD`. */
export function dayOf(number: number): string {
  return new Date(Math.floor(number) * DAY).toISOString().slice(0, 10);
}

/** The stretch from the beginning of one day to the end of another. */
export function rangeOf(from: string, to: string): TimeRange {
  return bounded({ start: dayNumber(from), end: dayNumber(to) + 1 });
}

/** The first and the last day of a stretch, whole days. */
export function daysOf({ start, end }: TimeRange): { from: string; to: string } {
  return { from: dayOf(start), to: dayOf(Math.max(start, end - 0.001)) };
}

/**
 * The stretch seen nearer or from farther off.
 * @param factor below 1 is nearer
 * @param at what stays where it is, as a share of the width
 */
export function zoomed({ start, end }: TimeRange, factor: number, at = 0.5): TimeRange {
  const length = Math.min(MOST_DAYS, Math.max(FEWEST_DAYS, (end - start) * factor));
  const fixed = start + (end - start) * at;
  return bounded({ start: fixed - length * at, end: fixed + length * (1 - at) });
}

/** The stretch moved by a share of its width; later times come in with a positive one. */
export function panned({ start, end }: TimeRange, share: number): TimeRange {
  const by = (end - start) * share;
  return bounded({ start: start + by, end: end + by });
}

/** A stretch that holds some days with air on both sides. */
export function around(first: string, last: string): TimeRange {
  const { start, end } = rangeOf(first, last);
  return zoomed({ start, end }, 1.06);
}

function bounded({ start, end }: TimeRange): TimeRange {
  const length = Math.min(Math.max(end - start, FEWEST_DAYS), MOST_DAYS);
  const from = Math.min(Math.max(start, FIRST), LAST - length);
  return { start: from, end: from + length };
}

/** A line of the calendar. */
export interface Tick {
  /** first day of what it begins */
  day: string;
  /** EDTF of what it begins: a day, month or year */
  name: string;
}

/** Steps from one line to the next: a number of days, months or years, and how many days that is at least. */
const STEPS = [
  { unit: 'day', by: 1, days: 1 },
  { unit: 'day', by: 7, days: 7 },
  { unit: 'month', by: 1, days: 28 },
  { unit: 'month', by: 3, days: 90 },
  { unit: 'year', by: 1, days: 365 },
  { unit: 'year', by: 5, days: 1826 },
  { unit: 'year', by: 10, days: 3652 },
  { unit: 'year', by: 50, days: 18_262 },
  { unit: 'year', by: 100, days: 36_524 },
] as const;

/**
 * The lines of the calendar within a stretch.
 * @param most of them
 */
export function ticksOf(range: TimeRange, most: number): Tick[] {
  const length = range.end - range.start;
  const step = STEPS.find(({ days }) => length / days <= most) ?? { unit: 'year', by: 500 };
  const ticks: Tick[] = [];
  for (const date = firstTick(range.start, step); date.getTime() / DAY < range.end; advance(date, step)) {
    const day = date.toISOString().slice(0, 10);
    if (date.getTime() / DAY >= range.start) ticks.push({ day, name: nameOf(day, step.unit) });
  }
  return ticks;
}

type Step = { unit: 'day' | 'month' | 'year'; by: number };

function firstTick(start: number, { unit, by }: Step): Date {
  const date = new Date(Math.floor(start) * DAY);
  if (unit === 'day') {
    // Weeks begin on Monday.
    if (by === 7) date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
    return date;
  }
  date.setUTCDate(1);
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() - (date.getUTCMonth() % by));
  else date.setUTCFullYear(date.getUTCFullYear() - (date.getUTCFullYear() % by), 0);
  return date;
}

function advance(date: Date, { unit, by }: Step): void {
  if (unit === 'day') date.setUTCDate(date.getUTCDate() + by);
  else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + by);
  else date.setUTCFullYear(date.getUTCFullYear() + by);
}

function nameOf(day: string, unit: Step['unit']): string {
  return unit === 'day' ? day : day.slice(0, unit === 'month' ? 7 : 4);
}
