import type { TimelineDate, TimelineItem } from '../api/types.ts';
import { setLevels } from './set-levels.ts';
import { dayNumber, type TimeRange } from './time-range.ts';

/** A date on the timeline, drawn as what it is. */
export interface Mark {
  what: 'said' | 'due';
  /** px from the left edge; of a day, its middle */
  start: number;
  end: number;
  /** whether it is a single day, which is drawn as a point */
  isDay: boolean;
  /** whether it has no beginning or no end, or one outside what is shown */
  opensBefore: boolean;
  opensAfter: boolean;
  /** whether the date itself is told as uncertain or approximate */
  isDoubtful: boolean;
}

/** A statement or an entry on the timeline. */
export interface LaidItem {
  item: TimelineItem;
  marks: Mark[];
  /** where its marks begin and end, px */
  start: number;
  end: number;
  level: number;
}

/** The items of one lane. */
export interface LaidLane {
  lane: string;
  items: LaidItem[];
  /** lines that they take */
  levels: number;
}

/** Half the width of a point, and the least width of a bar, px. */
const POINT = 6;
/** Air between two on one line, px. */
const GAP = 6;
/** How far an open end is drawn beyond the end that is known, where nothing else bounds it, px. */
const OPEN = 56;

/**
 * Lays items out by lanes, so that none lies over another.
 * @param width of the drawing, px
 */
export function layTimeline(
  items: readonly TimelineItem[],
  lanes: readonly string[],
  range: TimeRange,
  width: number,
): LaidLane[] {
  const laid = items.flatMap((item) => layItem(item, range, width) ?? []);
  return lanes.map((lane) => {
    const own = laid.filter(({ item }) => item.lane === lane);
    return { lane, items: own, levels: setLevels(own, GAP) };
  });
}

function layItem(item: TimelineItem, range: TimeRange, width: number): LaidItem | null {
  const marks = (['said', 'due'] as const).flatMap((what) => {
    const date = item[what];
    return date ? (layDate(what, date, range, width) ?? []) : [];
  });
  if (marks.length === 0) return null;
  const start = Math.min(...marks.map((mark) => mark.start));
  const end = Math.max(...marks.map((mark) => mark.end));
  return { item, marks, start, end, level: 0 };
}

function layDate(what: Mark['what'], date: TimelineDate, range: TimeRange, width: number): Mark | null {
  const scale = width / (range.end - range.start);
  const x = (day: number) => (day - range.start) * scale;
  const { first, last } = date;
  const isDay = first !== null && first === last;
  const left = first === null ? x(dayNumber(last ?? '')) - OPEN : x(dayNumber(first));
  const right = last === null ? x(dayNumber(first ?? '')) + OPEN : x(dayNumber(last) + 1);
  if (right < 0 || left > width) return null;
  const shared = { what, isDay, isDoubtful: /[?~%X]/.test(date.edtf) };
  if (isDay) {
    const middle = (left + right) / 2;
    return { ...shared, start: middle - POINT, end: middle + POINT, opensBefore: false, opensAfter: false };
  }
  const start = Math.max(left, 0);
  return {
    ...shared,
    start,
    end: Math.max(Math.min(right, width), start + POINT),
    opensBefore: first === null || left < 0,
    opensAfter: last === null || right > width,
  };
}
