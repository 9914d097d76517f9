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
  /** the line between when it was said and when it is due, px; null where both touch, or one is not told */
  line: { start: number; end: number } | null;
  /** where all of it begins and ends, px */
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
  const line = lineOf(item, range, width);
  const places = [...marks, ...(line ? [line] : [])];
  if (places.length === 0) return null;
  const start = Math.min(...places.map((one) => one.start));
  const end = Math.max(...places.map((one) => one.end));
  return { item, marks, line, start, end, level: 0 };
}

/** The line from when something was said to when it is due, as far as it lies within what is shown. */
function lineOf({ said, due }: TimelineItem, range: TimeRange, width: number): LaidItem['line'] {
  if (!said || !due) return null;
  const [from, to] = [placeOf(said, range, width), placeOf(due, range, width)];
  const [first, second] = from.right <= to.left ? [from, to] : [to, from];
  const [start, end] = [Math.max(0, first.right), Math.min(width, second.left)];
  return start < end ? { start, end } : null;
}

/** Where a date begins and ends, px, also beyond what is shown. */
function placeOf({ first, last }: TimelineDate, range: TimeRange, width: number) {
  const scale = width / (range.end - range.start);
  const x = (day: number) => (day - range.start) * scale;
  const left = first === null ? x(dayNumber(last ?? '')) - OPEN : x(dayNumber(first));
  const right = last === null ? x(dayNumber(first ?? '')) + OPEN : x(dayNumber(last) + 1);
  if (first === null || first !== last) return { left, right };
  const middle = (left + right) / 2;
  return { left: middle - POINT, right: middle + POINT };
}

function layDate(what: Mark['what'], date: TimelineDate, range: TimeRange, width: number): Mark | null {
  const { first, last, edtf } = date;
  const { left, right } = placeOf(date, range, width);
  if (right < 0 || left > width) return null;
  const isDay = first !== null && first === last;
  const start = isDay ? left : Math.max(left, 0);
  return {
    what,
    isDay,
    isDoubtful: /[?~%X]/.test(edtf),
    start,
    end: isDay ? right : Math.max(Math.min(right, width), start + POINT),
    opensBefore: first === null || (!isDay && left < 0),
    opensAfter: last === null || (!isDay && right > width),
  };
}
