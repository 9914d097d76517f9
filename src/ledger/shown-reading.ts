import type { Act, Reading, Statement } from '../model/index.ts';
import { actsInForce } from './acts-in-force.ts';

/**
 * The reading of a report that is shown: the one that a person chose last, or else the newest. A choice of a
 * reading that is not there does not count.
 * @param readings oldest first
 * @param acts those on this report, oldest first
 * @returns null when it was never read
 */
export function shownReading(readings: readonly Reading[], acts: readonly Act[]): Reading | null {
  return readingsByRank(readings, acts).at(-1) ?? null;
}

/**
 * The reading that was shown before the one that is shown came; null when that is the first.
 * @param readings oldest first
 * @param acts those on this report, oldest first
 */
export function readingBefore(readings: readonly Reading[], acts: readonly Act[]): Reading | null {
  const shown = shownReading(readings, acts);
  return shown && shownReading(readings.slice(0, readings.indexOf(shown)), acts);
}

/**
 * The readings of a report in the order in which they count, the one that is shown last. Those that came after a
 * choice count least, the newest of them least of all: so a reading that comes later changes nothing that is
 * shown as long as the choice holds.
 * @param readings oldest first
 * @param acts those on this report, oldest first
 */
export function readingsByRank(readings: readonly Reading[], acts: readonly Act[]): Reading[] {
  const chosen = actsInForce(acts)
    .toReversed()
    .flatMap((act) => (act.type === 'show-reading' ? [act.reading] : []))
    .map((id) => readings.findIndex((reading) => reading.id === id))
    .find((place) => place >= 0);
  const until = chosen === undefined ? readings.length : chosen + 1;
  return [...readings.slice(until).reverse(), ...readings.slice(0, until)];
}

/**
 * What machines found in a report, by the ids of statements: each as that reading gives it which counts most of
 * those that have it.
 * @param ranked as {@link readingsByRank} gives them
 */
export function machineStatements(ranked: readonly Reading[]): Map<string, Statement> {
  return new Map(
    ranked.flatMap(({ statements }) => statements.map((statement) => [statement.id, statement])),
  );
}
