/** Days within which statements of one holder are compared whatever their words. */
const YEAR = 366;
/**
 * With how many of its kind and holder a statement is compared whatever their words: so many before it in the order
 * of time, and so many after, so that who is quoted daily costs no more than others.
 */
export const NEAREST = 12;

/** Whether two are near enough in time to be compared whatever their words; any where a day is unknown. */
export function isWithinYear(one: string, other: string): boolean {
  return one === '' || other === '' || Math.abs(Date.parse(one) - Date.parse(other)) <= YEAR * 86_400_000;
}
