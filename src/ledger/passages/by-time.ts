/** A statement among others: what orders them. */
export interface Voicing {
  id: string;
  /** first day of its report's date, `YYYY-MM-DD`; empty when unknown: then it comes last */
  day: string;
  report: string;
  /** where it begins in its report */
  start: number;
}

/** Orders statements: by day, those without one last; by report and place within a day. */
export function byTime(a: Voicing, b: Voicing): number {
  return (
    compare(dayOf(a), dayOf(b)) || compare(a.report, b.report) || a.start - b.start || compare(a.id, b.id)
  );
}

/** A text that orders statements as {@link byTime} does, for a store to sort by. */
export function timeKey(voicing: Voicing): string {
  return [dayOf(voicing), voicing.report, String(voicing.start).padStart(9, '0'), voicing.id].join(' ');
}

function dayOf({ day }: Voicing): string {
  return day === '' ? '9999-99-99' : day;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
