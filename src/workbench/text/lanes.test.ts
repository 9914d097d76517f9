import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes } from './lanes.ts';

const item = (id: string, ...spans: [number, number][]) => ({
  id,
  spans: spans.map(([start, end]) => ({ start, end })),
});

describe('assignLanes', () => {
  it('draws a nested statement nearer to the words than the one around it', () => {
    const lanes = assignLanes([item('outer', [0, 50]), item('inner', [10, 20]), item('innermost', [12, 14])]);
    expect([...lanes]).toEqual([
      ['innermost', 0],
      ['inner', 1],
      ['outer', 2],
    ]);
  });

  it('lets statements that share no words share the lane', () => {
    const lanes = assignLanes([item('a', [0, 5]), item('b', [5, 9])]);
    expect([lanes.get('a'), lanes.get('b')]).toEqual([0, 0]);
  });

  it('does not count the gap between two fragments', () => {
    const lanes = assignLanes([item('split', [0, 5], [30, 35]), item('between', [10, 20])]);
    expect(lanes.get('between')).toBe(0);
    expect(lanes.get('split')).toBe(0);
  });

  it('never gives one lane to two that share words', () => {
    const spans = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(fc.array(spans, { minLength: 1, maxLength: 3 }), { maxLength: 10 }), (list) => {
        const items = list.map((spans, i) => ({ id: `s${i}`, spans }));
        const lanes = assignLanes(items);
        for (const a of items)
          for (const b of items) {
            const meet =
              a !== b && a.spans.some((x) => b.spans.some((y) => x.start < y.end && x.end > y.start));
            if (meet) expect(lanes.get(a.id)).not.toBe(lanes.get(b.id));
          }
      }),
    );
  });
});
