const DAY = 86_400_000;

/**
 * The day so many days later, or earlier where that is less than none.
 * @param day `YYYY-MM-DD`
 */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
}
