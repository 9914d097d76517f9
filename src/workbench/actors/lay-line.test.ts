import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../client/index.ts';
import { layLine } from './lay-line.ts';

const item = (kind: (typeof KINDS)[number], on: string | null, statements = 1) => ({
  kind,
  on,
  told: true,
  statements,
});
const laneOf = (laid: ReturnType<typeof layLine>, kind: (typeof KINDS)[number]) => {
  const lane = laid.lanes.find((lane) => lane.kind === kind);
  if (!lane) throw new Error(`no lane of ${kind}`);
  return lane;
};

describe('a line laid out', () => {
  it('counts by month what lies in one, however exactly it was told', () => {
    const laid = layLine(
      [
        item('claim', '2021-01-31'),
        item('claim', '2021-01'),
        item('claim', '2021-01-04/2021-01-10', 3),
        item('denial', '2021-08-01'),
      ],
      KINDS,
    );
    expect(laid.slots.map(({ name }) => name)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2021-${month}`),
    );
    expect(laneOf(laid, 'claim').counts).toEqual([5, 0, 0, 0, 0, 0, 0, 0]);
    expect(laneOf(laid, 'denial').counts.at(-1)).toBe(1);
    expect(laid.most).toBe(5);
    expect(laid.lanes.flatMap(({ uncertain }) => uncertain)).toEqual([]);
  });

  it('draws what may lie in several months as long as it may be, one beside another', () => {
    const laid = layLine(
      [
        item('claim', '2021-01-01'),
        item('claim', '2021-12-31'),
        item('claim', '2021-03-16/2021-04-15'),
        item('claim', '2021-03-16/2021-04-15', 2),
        item('claim', '2021-04'),
        item('claim', '2021'),
        item('claim', '../2021-02'),
        item('claim', '2021-11/..'),
      ],
      KINDS,
    );
    const lane = laneOf(laid, 'claim');
    expect(lane.counts).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
    const found = Object.fromEntries(lane.uncertain.map(({ on, ...date }) => [on, date]));
    expect(found['2021-03-16/2021-04-15']).toMatchObject({ statements: 3, opensBefore: false });
    expect(found['2021-03-16/2021-04-15']?.start).toBeCloseTo((2 + 15 / 31) / 12);
    expect(found['2021-03-16/2021-04-15']?.end).toBeCloseTo(3.5 / 12);
    expect(found['2021']).toMatchObject({ start: 0, end: 1, opensBefore: false, opensAfter: false });
    expect(found['../2021-02']).toMatchObject({ start: 0, end: 2 / 12, opensBefore: true });
    expect(found['2021-11/..']).toMatchObject({ start: 10 / 12, end: 1, opensAfter: true });
    // Those before, between and behind share one line.
    expect(lane.levels).toBe(2);
    expect(found['2021']?.level).not.toBe(found['2021-11/..']?.level);
  });

  it('goes by year where there are many months, and draws those long ago as uncertain', () => {
    const laid = layLine(
      [item('claim', '1815-06-18'), item('claim', '2021-01'), item('claim', '2024-05-02')],
      KINDS,
    );
    expect(laid.slots).toHaveLength(60);
    expect(laid.slots.at(-1)).toEqual({ name: '2024', first: '2024-01-01', last: '2024-12-31' });
    expect(laneOf(laid, 'claim').uncertain).toEqual([
      expect.objectContaining({ on: '1815-06-18', start: 0, end: 0.5 / 60, opensBefore: true }),
    ]);
  });

  it('counts apart what has no date', () => {
    const laid = layLine([item('claim', null, 2), item('claim', 'some day')], KINDS);
    expect(laid.slots).toEqual([]);
    expect(laneOf(laid, 'claim')).toMatchObject({ statements: 3, undated: 3, counts: [], uncertain: [] });
    expect(layLine([], KINDS)).toEqual({ slots: [], lanes: [], most: 0 });
  });

  it('loses no statement, and lets no date lie over another', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    const side = fc.oneof(
      fc.constant('..'),
      fc.integer({ min: 1990, max: 2026 }).map(String),
      fc
        .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${two(month)}`),
      fc
        .tuple(
          fc.integer({ min: 1950, max: 2026 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        )
        .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
    );
    const on = fc.oneof(
      fc.constant(null),
      side,
      fc.tuple(side, side).map((sides) => sides.join('/')),
    );
    const items = fc.array(
      fc.record({
        kind: fc.constantFrom(...KINDS.slice(0, 3)),
        on,
        told: fc.boolean(),
        statements: fc.integer({ min: 1, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(items, (items) => {
        const laid = layLine(items, KINDS);
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        expect(sum(laid.lanes.map(({ statements }) => statements))).toBe(
          sum(items.map(({ statements }) => statements)),
        );
        for (const { counts, uncertain, undated, statements, levels } of laid.lanes) {
          expect(sum(counts) + sum(uncertain.map((date) => date.statements)) + undated).toBe(statements);
          for (const [at, date] of uncertain.entries()) {
            expect(date.start).toBeGreaterThanOrEqual(0);
            expect(date.end).toBeLessThanOrEqual(1);
            expect(date.start).toBeLessThanOrEqual(date.end);
            expect(date.level).toBeLessThan(levels);
            for (const other of uncertain.slice(at + 1)) {
              const apart = date.end <= other.start || other.end <= date.start;
              expect(apart || date.level !== other.level).toBe(true);
            }
          }
        }
      }),
    );
  });
});
