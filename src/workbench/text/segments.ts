import type { Span } from '../api/types.ts';

/** A stretch of text under the same set of marks. */
export interface Segment<M extends Span> extends Span {
  /** those that cover it, in the order in which they were given */
  marks: M[];
}

/**
 * Cuts a range of text wherever a mark begins or ends, so that overlapping and nested marks can be
 * drawn without nesting elements.
 * Invariant: the segments cover the range without gap or overlap, in order.
 * @param marks in any order; parts outside the range are ignored
 */
export function segment<M extends Span>(range: Span, marks: readonly M[]): Segment<M>[] {
  const inside = marks.filter((mark) => mark.start < range.end && mark.end > range.start);
  const cuts = new Set([range.start, range.end]);
  for (const mark of inside) {
    if (mark.start > range.start) cuts.add(mark.start);
    if (mark.end < range.end) cuts.add(mark.end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const segments: Segment<M>[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i] as number;
    const end = edges[i + 1] as number;
    segments.push({ start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) });
  }
  return segments;
}
