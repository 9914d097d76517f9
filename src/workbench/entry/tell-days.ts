const DAY = 86_400_000;

/** Days from one day to another, both `YYYY-MM-DD`; negative where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** A number of days as people tell it: "1 day", "5 weeks", "3 months", "2 years". */
export function tellDays(days: number): string {
  const [value, noun] =
    days < 21
      ? [days, 'day']
      : days < 91
        ? [Math.floor(days / 7), 'week']
        : days < 730
          ? [Math.floor(days / 30.44), 'month']
          : [Math.floor(days / 365.25), 'year'];
  return `${value} ${noun}${value === 1 ? '' : 's'}`;
}

/** The last day that an EDTF date or interval of plain dates may mean, `YYYY-MM-DD`; null where it has none. */
export function lastDay(edtf: string): string | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf.split('/').at(-1) ?? '');
  if (!match) return null;
  const [whole, year, month, day] = match;
  if (day) return whole;
  if (!month) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** The day that it is here, `YYYY-MM-DD`. */
export function todayHere(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
