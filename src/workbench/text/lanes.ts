import type { Span } from '../api/types.ts';

/** Something underlined: one or more spans drawn in the same lane. */
export interface Underlined {
  id: string;
  spans: readonly Span[];
}

const extent = (item: Underlined) => item.spans.reduce((sum, span) => sum + span.end - span.start, 0);
const meet = (a: Underlined, b: Underlined) =>
  a.spans.some((one) => b.spans.some((other) => one.start < other.end && one.end > other.start));

/**
 * Gives each item the lane its underline is drawn in, so that no two that share words share a lane.
 * Short ones come first, hence a nested item is nearer to the words than the one around it.
 * @returns lane by id; 0 is nearest to the words
 */
export function assignLanes(items: readonly Underlined[]): Map<string, number> {
  const lanes = new Map<string, number>();
  const placed: Underlined[] = [];
  const order = [...items].sort((a, b) => extent(a) - extent(b) || (a.id < b.id ? -1 : 1));
  for (const item of order) {
    const taken = new Set<number>();
    for (const other of placed) if (meet(item, other)) taken.add(lanes.get(other.id) as number);
    let lane = 0;
    while (taken.has(lane)) lane++;
    lanes.set(item.id, lane);
    placed.push(item);
  }
  return lanes;
}
