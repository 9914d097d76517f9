import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from './segments.ts';

describe('segment', () => {
  it('cuts nested and overlapping marks into runs that name all that cover them', () => {
    const outer = { start: 0, end: 10, id: 'outer' };
    const inner = { start: 4, end: 6, id: 'inner' };
    const crossing = { start: 8, end: 14, id: 'crossing' };
    const runs = segment({ start: 0, end: 12 }, [outer, inner, crossing]);
    expect(runs.map(({ start, end, marks }) => [start, end, marks.map((mark) => mark.id).join(' ')])).toEqual(
      [
        [0, 4, 'outer'],
        [4, 6, 'outer inner'],
        [6, 8, 'outer'],
        [8, 10, 'outer crossing'],
        [10, 12, 'crossing'],
      ],
    );
  });

  it('does not cut for marks that only touch the range', () => {
    expect(
      segment({ start: 5, end: 9 }, [
        { start: 0, end: 5 },
        { start: 9, end: 12 },
      ]),
    ).toEqual([{ start: 5, end: 9, marks: [] }]);
  });

  it('covers the range without gap, and a mark covers whole runs', () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 12 }), (range, marks) => {
        const runs = segment(range, marks);
        expect(runs[0]?.start).toBe(range.start);
        expect(runs.at(-1)?.end).toBe(range.end);
        for (const [i, run] of runs.entries()) {
          if (i > 0) expect(run.start).toBe(runs[i - 1]?.end);
          for (const mark of marks) {
            const meets = mark.start < run.end && mark.end > run.start;
            expect(run.marks.includes(mark)).toBe(meets);
          }
        }
      }),
    );
  });
});
