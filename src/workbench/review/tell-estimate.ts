import type { ErrorEstimate } from '../api/types.ts';

/** What can be wrong, in the words of the screen. */
export const TARGET_LABELS: Record<ErrorEstimate['target'], string> = {
  statement: 'No statement',
  speaker: 'Wrong speaker',
  kind: 'Wrong kind',
};

/** A number of statements that is only estimated: whole, and with two digits that tell something where it is large. */
export function roundly(value: number): string {
  const size = value < 100 ? 1 : 10 ** (Math.floor(Math.log10(value)) - 1);
  return (Math.round(value / size) * size).toLocaleString('en');
}

/** How many of those open are wrong, with the interval: "about 410 (350–470)". */
export function tellExpected({ expected, low, high }: ErrorEstimate): string {
  return `about ${roundly(expected)} (${roundly(low)}–${roundly(high)})`;
}

/** Why an estimate is not to be believed yet. */
export function tellUnchecked({ open, unchecked, claimed }: ErrorEstimate): string {
  const where =
    unchecked >= open
      ? 'Too few were reviewed to tell'
      : `Too few were reviewed to tell of ${unchecked.toLocaleString('en')} of these`;
  return `${where}; the engine itself expects ${roundly(claimed)}`;
}
