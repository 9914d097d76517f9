import { dayRange } from '../model/index.ts';

/** The days of a date as they are compared; all null when there is no date. */
export interface DayKeys {
  /** the day it is sorted by */
  day: string | null;
  /** first day it may mean */
  first: string | null;
  /** last day it may mean */
  last: string | null;
}

/** Stands for an open beginning; no day is earlier. */
export const EARLIEST = '0000-01-01';
/** Stands for an open end; no day is later. */
export const LATEST = '9999-12-31';

/**
 * The days by which a date in EDTF is sorted and filtered. A date that covers several days is
 * sorted by its first one, and found by a filter that any of them fits.
 */
export function dayKeys(edtf: string | null): DayKeys {
  const range = edtf === null ? null : dayRange(edtf);
  if (!range) return { day: null, first: null, last: null };
  return {
    day: range.first ?? range.last,
    first: range.first ?? EARLIEST,
    last: range.last ?? LATEST,
  };
}

/** How a name or title is compared when sorting: without marks, case and leading signs; null if empty. */
export function sortKey(text: string | null): string | null {
  if (text === null) return null;
  const key = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return key === '' ? null : key;
}

/** Words in a text: what stands between white space and holds a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
