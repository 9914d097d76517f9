/** A statement among others: what orders them. */
export interface Voicing {
  id: string;
  /** first day of its report's date, `YYYY-MM-DD`; empty when unknown: then it comes last */
  day: string;
  report: string;
  /** where it begins in its report, and where its last fragment ends */
  start: number;
  last: number;
}

/**
 * Orders statements: by day, those without one last; by report and by where they end within a day, so that what stands
 * inside of another comes before that one, which tells it.
 */
export function byTime(a: Voicing, b: Voicing): number {
  return (
    compare(dayOf(a), dayOf(b)) ||
    compare(a.report, b.report) ||
    a.last - b.last ||
    b.start - a.start ||
    compare(a.id, b.id)
  );
}

/** More UTF-16 units than any report has. */
const LONGEST = 999_999_999;

/** A text that orders statements as {@link byTime} does, for a store to sort by. */
export function timeKey(voicing: Voicing): string {
  const place = [voicing.last, LONGEST - voicing.start].map((units) => String(units).padStart(9, '0'));
  return [dayOf(voicing), voicing.report, ...place, voicing.id].join(' ');
}

function dayOf({ day }: Voicing): string {
  return day === '' ? '9999-99-99' : day;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
