import parseEdtf from 'edtf';
import { z } from 'zod';

/** The days that an EDTF value covers; `null` for an open end. */
export interface DayRange {
  /** first day, `YYYY-MM-DD`, or null when open */
  first: string | null;
  /** last day, `YYYY-MM-DD`, or null when open */
  last: string | null;
}

/** Longer values are never dates; refusing them early keeps the grammar from being stressed. */
const LONGEST_EDTF = 64;

/** Whether a text is a date of the Extended Date/Time Format, levels 0-2 (ISO 8601-2:2019). */
export function isEdtf(value: string): boolean {
  return dayRange(value) !== null;
}

/**
 * The first and last day that an EDTF value covers, for sorting and filtering by date.
 * `2021-07` is 2021-07-01 to 2021-07-31; `../2021-08-31` has no first day.
 * @returns null when the value is not EDTF.
 */
export function dayRange(value: string): DayRange | null {
  if (value.length > LONGEST_EDTF) return null;
  const known = ranges.get(value);
  if (known !== undefined) return known;
  // What is compared repeats its dates; a map that is full begins anew.
  if (ranges.size >= REMEMBERED) ranges.clear();
  const range = rangeOf(value);
  ranges.set(value, range);
  return range;
}

/** The ranges of values that were asked for. */
const ranges = new Map<string, Readonly<DayRange> | null>();
const REMEMBERED = 10_000;

function rangeOf(value: string): DayRange | null {
  const sides = value.split('/');
  if (sides.length > 2 || sides.every(isOpen)) return null;
  // The library knows no interval between seasons, so each side is parsed by itself.
  const [from, to = from] = sides.map((side) => (isOpen(side) ? OPEN : parse(side)));
  if (!from || !to || from.min > to.max) return null;
  return { first: toDay(from.min), last: toDay(to.max) };
}

const OPEN = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

function isOpen(side: string): boolean {
  return side === '..' || side === '';
}

/** A date or interval in EDTF, the words of which are kept elsewhere. */
export const Edtf = z
  .string()
  .max(LONGEST_EDTF)
  .refine(isEdtf, 'not a date in EDTF, such as 2021-07-14, 2021-07 or ../2021-08-31')
  .meta({
    id: 'Edtf',
    description: 'A date or interval in the Extended Date/Time Format (ISO 8601-2:2019).',
  });

function parse(value: string): { min: number; max: number } | null {
  // Nearly all dates are plain days, months or years; the grammar takes a hundred times as long for them.
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return parseDay(value);
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value)) return parseMonthOrYear(value);
  try {
    return parseEdtf(value);
  } catch {
    return null;
  }
}

/** A day of the calendar; null for one that there is not, such as 2021-02-30. */
function parseDay(value: string): { min: number; max: number } | null {
  const day = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(day) || toDay(day) !== value) return null;
  return { min: day, max: day };
}

/** A month of the calendar, or a year: up to the day before the next. */
function parseMonthOrYear(value: string): { min: number; max: number } {
  const start = new Date(`${value}${value.length === 4 ? '-01' : ''}-01T00:00:00Z`);
  const next = new Date(start);
  if (value.length === 4) next.setUTCFullYear(start.getUTCFullYear() + 1);
  else next.setUTCMonth(start.getUTCMonth() + 1);
  return { min: start.getTime(), max: next.getTime() - 1 };
}

/** The day of a time in milliseconds; null outside the years that `YYYY-MM-DD` can name. */
function toDay(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null;
  const day = new Date(milliseconds).toISOString().slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
}
