import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineItem } from '../api/types.ts';
import { daySpan } from '../words/day-span.ts';
import { layTimeline } from './lay-timeline.ts';
import { setLevels } from './set-levels.ts';
import { rangeOf } from './time-range.ts';

/** Ten days of 100 px. */
const RANGE = rangeOf('2022-03-01', '2022-03-10');
const WIDTH = 1000;

const date = (edtf: string | null) =>
  edtf === null ? null : { edtf, ...(daySpan(edtf) ?? { first: null, last: null }) };
const item = (said: string | null, due: string | null = null, lane = 'claim'): TimelineItem => ({
  ...{
    statement: `s ${said} ${due}`,
    report: 'r',
    entry: null,
    kind: 'claim',
    lane,
    speaker: null,
    words: 'words',
  },
  ...{ outlet: null, basis: 'stated', said: date(said), due: date(due) },
});
const lay = (...items: TimelineItem[]) => layTimeline(items, ['claim'], RANGE, WIDTH)[0];
const only = (said: string | null, due: string | null = null) => lay(item(said, due))?.items[0];

describe('layTimeline', () => {
  it('draws a day as a point, longer times as long as they may be', () => {
    expect(only('2022-03-02')?.marks).toMatchObject([{ isDay: true, start: 144, end: 156 }]);
    expect(only('2022-03-02/2022-03-04')?.marks).toMatchObject([
      { isDay: false, start: 100, end: 400, opensBefore: false, opensAfter: false },
    ]);
    expect(only('2022-03')?.marks).toMatchObject([
      { start: 0, end: 1000, opensBefore: false, opensAfter: true },
    ]);
    expect(only('2022')?.marks).toMatchObject([{ start: 0, end: 1000, opensBefore: true, opensAfter: true }]);
  });

  it('tells open ends and doubts', () => {
    expect(only('../2022-03-04')?.marks).toMatchObject([{ end: 400, opensBefore: true, opensAfter: false }]);
    expect(only('2022-03-04/..')?.marks).toMatchObject([
      { start: 300, opensBefore: false, opensAfter: true },
    ]);
    expect(only('2022-03-04~')?.marks).toMatchObject([{ isDay: true, isDoubtful: true }]);
    expect(only('2022-03-04')?.marks).toMatchObject([{ isDoubtful: false }]);
  });

  it('joins when it was said and when it is due, also beyond what is shown', () => {
    expect(only('2022-03-02', '2022-03-05/2022-03-06')?.line).toEqual({ start: 156, end: 400 });
    expect(only('2021-01-01', '2022-03-05')?.line).toEqual({ start: 0, end: 444 });
    expect(only('2022-03-02', '2023')?.line).toEqual({ start: 156, end: 1000 });
    expect(only('2022-03-02', '2022-03')?.line).toBeNull();
    expect(only('2022-03-02')?.line).toBeNull();
    // What lies elsewhere is not drawn.
    expect(only('2021-01-01')).toBeUndefined();
    expect(only(null)).toBeUndefined();
  });

  it('puts items on as many lines as they take', () => {
    const lane = lay(item('2022-03-02'), item('2022-03-02', '2022-03-05'), item('2022-03-08'));
    expect(lane?.items.map(({ level }) => level)).toEqual([0, 1, 0]);
    expect(lane?.levels).toBe(2);
  });
});

describe('setLevels', () => {
  it('puts none over another, and takes no more lines than lie over each other', () => {
    const places = fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 20 })), { maxLength: 40 });
    fc.assert(
      fc.property(places, fc.nat(5), (all, gap) => {
        const set = all.map(([start, length]) => ({ start, end: start + length, level: -1 }));
        const levels = setLevels(set, gap);
        for (const one of set)
          for (const other of set)
            if (one !== other && one.level === other.level)
              expect(one.end + gap <= other.start || other.end + gap <= one.start).toBe(true);
        const most = Math.max(
          0,
          ...set.map(({ start }) => set.filter((one) => one.start <= start && start < one.end + gap).length),
        );
        expect(levels).toBe(most);
      }),
    );
  });
});
