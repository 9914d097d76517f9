import type { DueRow } from '../api/types.ts';
import { daysBetween, tellDays } from '../entry/tell-days.ts';
import { tellDate, tellDateBriefly } from '../words/tell-date.ts';

/** When something is due, in words. */
export interface DueTold {
  /** where today stands: "overdue for 5 weeks", "in 3 days", "any day" */
  when: string;
  /** the date as it was told */
  told: string;
  /** which bound of it is known, where it is told less exactly than by the day; else null */
  bound: string | null;
}

/**
 * Tells when an entry is due, as exactly as it was told and no more.
 * @param today `YYYY-MM-DD`
 */
export function tellDue(
  { due, earliest, latest }: Pick<DueRow, 'due' | 'earliest' | 'latest'>,
  today: string,
): DueTold {
  return { when: whenOf(earliest, latest, today), told: toldOf(due), bound: boundOf(due, earliest, latest) };
}

function whenOf(earliest: string | null, latest: string | null, today: string): string {
  if (earliest === null && latest === null) return 'no due date';
  if (latest !== null && latest < today) return `overdue for ${tellDays(daysBetween(latest, today))}`;
  if (latest === today) return earliest === null || earliest === latest ? 'today' : 'today at the latest';
  const start = earliest ?? latest ?? today;
  if (start > today)
    return daysBetween(today, start) === 1 ? 'tomorrow' : `in ${tellDays(daysBetween(today, start))}`;
  return 'any day';
}

/** The date without its open end, which the bound tells. */
function toldOf(due: string | null): string {
  return due === null ? '' : tellDateBriefly(due.replace(/^(?:\.\.)?\/|\/(?:\.\.)?$/, ''));
}

function boundOf(due: string | null, earliest: string | null, latest: string | null): string | null {
  if (due === null || earliest === latest) return null;
  if (earliest === null) return 'at the latest';
  if (latest === null) return 'at the earliest, no end told';
  return due.includes('/') ? null : `${tellDate(latest)} at the latest`;
}
