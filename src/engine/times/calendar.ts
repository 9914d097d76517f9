/** A stretch of the calendar that has a name of its own. */
export type Unit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/**
 * One such stretch: the units of a kind are numbered, so that the next one is `index + 1`. Days
 * count from 1970-01-01; weeks and weekends are numbered by weeks from Monday (ISO 8601); all others
 * from the year 0. Seasons run from spring (March) to winter, which bears the year of its December.
 */
export interface Period {
  unit: Unit;
  index: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Units to a year, for those whose number follows from the year's. */
const TO_A_YEAR: Partial<Record<Unit, number>> = { month: 12, quarter: 4, season: 4, half: 2, year: 1 };
/** Years to a unit. */
const YEARS: Partial<Record<Unit, number>> = { decade: 10, century: 100 };

/** The number of a day; months count from 0 and may run over, as may days. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime() / MILLISECONDS_A_DAY;
}

/** The day of the week, Monday 0 to Sunday 6. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** A day with this number in its month; null where the month has none such (30 February). */
export function dayOf(year: number, month: number, day: number): Period | null {
  const index = dayNumber(year, month, day);
  return day >= 1 && new Date(index * MILLISECONDS_A_DAY).getUTCMonth() === month
    ? { unit: 'day', index }
    : null;
}

/** The unit after (or, with a negative count, before) another. */
export function shift(period: Period, count: number): Period {
  return { unit: period.unit, index: period.index + count };
}

/** The number of the first day of a period. */
export function firstDay({ unit, index }: Period): number {
  if (unit === 'day') return index;
  if (unit === 'week') return index * 7 - 3;
  if (unit === 'weekend') return index * 7 + 2;
  if (unit === 'season') return dayNumber(Math.floor(index / 4), (((index % 4) + 4) % 4) * 3 + 2, 1);
  const parts = TO_A_YEAR[unit];
  if (parts === undefined) return dayNumber(index * (YEARS[unit] ?? 1), 0, 1);
  return dayNumber(Math.floor(index / parts), (((index % parts) + parts) % parts) * (12 / parts), 1);
}

/** The number of the last day of a period. */
export function lastDay(period: Period): number {
  if (period.unit === 'weekend') return firstDay(period) + 1;
  return firstDay(shift(period, 1)) - 1;
}

/** The period of a unit that a day lies in; for a weekend, that of its week. */
export function containing(unit: Unit, day: number): Period {
  if (unit === 'day') return { unit, index: day };
  if (unit === 'week' || unit === 'weekend') return { unit, index: Math.floor((day + 3) / 7) };
  const date = new Date(day * MILLISECONDS_A_DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  // The seasons of a year begin with March, so that January belongs to the one before.
  if (unit === 'season') return { unit, index: Math.floor((year * 12 + month - 2) / 3) };
  const parts = TO_A_YEAR[unit];
  if (parts === undefined) return { unit, index: Math.floor(year / (YEARS[unit] ?? 1)) };
  return { unit, index: year * parts + Math.floor((month * parts) / 12) };
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** A day as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

/** Whether EDTF can name the period with four digits of year. */
export function isNamable(period: Period): boolean {
  const { unit, index } = period;
  const years = YEARS[unit] ?? 1 / (TO_A_YEAR[unit] ?? 365.2425);
  const year = index * years + (unit === 'day' || unit === 'week' || unit === 'weekend' ? 1970 : 0);
  return year > 0 && year < 9999;
}

/** A period in EDTF; weeks, quarters and halves, which EDTF does not name, as intervals. */
export function toEdtf(period: Period): string {
  const { unit, index } = period;
  if (unit === 'day') return dayText(index);
  if (unit === 'month') return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
  if (unit === 'season') return `${pad(Math.floor(index / 4), 4)}-2${(index % 4) + 1}`;
  if (unit === 'year') return pad(index, 4);
  if (unit === 'decade') return `${pad(index, 3)}X`;
  if (unit === 'century') return `${pad(index, 2)}XX`;
  if (unit === 'week' || unit === 'weekend')
    return `${dayText(firstDay(period))}/${dayText(lastDay(period))}`;
  return `${toEdtf(firstMonth(period))}/${toEdtf(lastMonth(period))}`;
}

function firstMonth(period: Period): Period {
  return containing('month', firstDay(period));
}

function lastMonth(period: Period): Period {
  return containing('month', lastDay(period));
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** A period as a TIMEX3 value (TimeML 1.2.1). */
export function toTimex(period: Period): string {
  const { unit, index } = period;
  if (unit === 'week' || unit === 'weekend') {
    // A week belongs to the year of its Thursday.
    const thursday = index * 7;
    const year = new Date(thursday * MILLISECONDS_A_DAY).getUTCFullYear();
    const week = Math.floor((thursday - dayNumber(year, 0, 1)) / 7) + 1;
    return `${pad(year, 4)}-W${pad(week, 2)}${unit === 'weekend' ? '-WE' : ''}`;
  }
  if (unit === 'quarter') return `${pad(Math.floor(index / 4), 4)}-Q${(index % 4) + 1}`;
  if (unit === 'half') return `${pad(Math.floor(index / 2), 4)}-H${(index % 2) + 1}`;
  if (unit === 'season') return `${pad(Math.floor(index / 4), 4)}-${SEASONS[index % 4]}`;
  if (unit === 'decade') return pad(index, 3);
  if (unit === 'century') return pad(index, 2);
  return toEdtf(period);
}

/** Easter Sunday of a year (anonymous Gregorian computus; Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * (c >> 2) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}
