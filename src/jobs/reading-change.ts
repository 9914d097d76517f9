import {
  type ActsKept,
  actsKept,
  compareReadings,
  loadWords,
  type ReadingChanges,
  shownReading,
} from '../ledger/index.ts';
import { type Act, type Reading, type ReadingMark, toReadingMark } from '../model/index.ts';
import type { HistoryOfReport } from '../store/index.ts';

/** What becomes of a report when another reading of it is shown. */
export interface ReadingChange {
  report: { id: string; title: string | null };
  /** the reading that was shown; null when there was none */
  before: ReadingMark | null;
  /** the other one */
  after: ReadingMark;
  /** whether it is new in the store */
  isNew: boolean;
  /** whether it is shown then: not where a person chose another */
  isShown: boolean;
  changes: ReadingChanges;
  /** people's acts when it is shown */
  acts: ActsKept;
}

/**
 * What another reading makes of a report.
 * @param history with people's corrections of the report's details laid over it
 * @param after the reading
 * @param acts on actors and on the ledger, oldest first
 */
export function readingChange(
  { report, readings, acts: onReport }: HistoryOfReport,
  after: Reading,
  acts: readonly Act[],
): ReadingChange {
  const isNew = readings.every(({ id }) => id !== after.id);
  const all = isNew ? [...readings, after] : readings;
  const before = shownReading(readings, onReport);
  return {
    report: { id: report.id, title: report.title },
    before: before && toReadingMark(before),
    after: toReadingMark(after),
    isNew,
    isShown: shownReading(all, onReport)?.id === after.id,
    changes: compareReadings(before ?? { statements: [] }, after),
    acts: actsKept(report, after, all, [...onReport, ...acts], loadWords()),
  };
}
