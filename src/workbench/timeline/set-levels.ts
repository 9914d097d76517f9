/** Something that is drawn from one place to another, on a line of its own where others are in the way. */
export interface Levelled {
  start: number;
  end: number;
  /** on which line it is drawn, from 0 */
  level: number;
}

/**
 * Puts things on lines so that none lies over another, the earliest first.
 * @param gap that is kept between two, in the measure of their places
 * @returns how many lines they take
 */
export function setLevels(all: readonly Levelled[], gap = 0): number {
  const ends: number[] = [];
  for (const one of all.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const free = ends.findIndex((end) => end + gap <= one.start);
    one.level = free < 0 ? ends.length : free;
    ends[one.level] = one.end;
  }
  return ends.length;
}
