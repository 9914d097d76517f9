import { dayRange } from '../../model/index.ts';

/** First and last days of some dates (EDTF), as far as they have any, each once; `YYYY-MM-DD`. */
export function endsOf(times: readonly string[]): string[] {
  const ends = times.flatMap((time) => {
    const range = dayRange(time);
    return [range?.first ?? null, range?.last ?? null];
  });
  return [...new Set(ends.filter((day) => day !== null))];
}

/** Whether some dates (EDTF) and others have a first or last day in common. */
export function shareAnEnd(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return false;
  const ends = endsOf(others);
  return endsOf(some).some((day) => ends.includes(day));
}
