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

/** The day that it is here, `YYYY-MM-DD`. */
export function todayHere(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
