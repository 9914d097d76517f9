/** A date to choose, with what it is to the report. */
export interface DateOffer {
  label: string;
  /** EDTF */
  date: string;
}

const DAY = 86_400_000;

/**
 * Dates that a field often has, by the day on which the report was published: when words were said, that
 * day and those before; when they are due, the time ahead.
 * @param published EDTF
 * @returns none where the report tells no day
 */
export function dateOffers(field: 'said' | 'due', published: string | null): DateOffer[] {
  const day = published && /^\d{4}-\d\d-\d\d$/.test(published) ? Date.parse(`${published}T00:00:00Z`) : NaN;
  if (Number.isNaN(day)) return [];
  const on = new Date(day);
  const monday = day - ((on.getUTCDay() + 6) % 7) * DAY;
  const year = on.getUTCFullYear();
  const monthEnd = Date.UTC(year, on.getUTCMonth() + 1, 0);
  return field === 'said'
    ? [
        { label: 'the day of the report', date: toDay(day) },
        { label: 'the day before', date: toDay(day - DAY) },
        { label: 'the week before', date: `${toDay(monday - 7 * DAY)}/${toDay(monday - DAY)}` },
      ]
    : [
        { label: 'by the end of the month', date: `../${toDay(monthEnd)}` },
        { label: 'by the end of the year', date: `../${year}-12-31` },
        { label: 'from then on', date: `${toDay(day)}/..` },
      ];
}

/**
 * The day before or after one.
 * @param date EDTF
 * @returns null when it is no single day
 */
export function stepDay(date: string, by: 1 | -1): string | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  return Number.isNaN(day) ? null : toDay(day + by * DAY);
}

function toDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
