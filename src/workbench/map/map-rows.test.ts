import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relations } from '../api/types.ts';
import { mapRows, shadeOf, shadesUpTo } from './map-rows.ts';

const node = (id: string, said: number, told: number) => ({
  ...{ id, name: id.toUpperCase(), type: 'state' as const, iso: null, said, told },
});
const relation = (who: string, whom: string, statements: number) => ({
  ...{ who, whom, statements, origins: 1, secondHand: 0, voiced: 0, kinds: [], first: null, last: null },
});
const RELATIONS = {
  nodes: [node('a', 3, 1), node('b', 1, 2), node('c', 0, 1)],
  relations: [relation('a', 'b', 2), relation('a', 'c', 1), relation('b', 'a', 1)],
} as unknown as Relations;
const rows = (state: string | undefined, told: boolean) =>
  mapRows(RELATIONS, { state, told }).map(({ id, statements }) => `${id} ${statements}`);

describe('mapRows', () => {
  it('are all states by what they say or are told, or the others towards one', () => {
    expect(rows(undefined, false)).toEqual(['a 3', 'b 1']);
    expect(rows(undefined, true)).toEqual(['b 2', 'a 1', 'c 1']);
    expect(rows('a', true)).toEqual(['b 2', 'c 1']);
    expect(rows('a', false)).toEqual(['b 1']);
    expect(rows('c', true)).toEqual([]);
  });
});

describe('the shades', () => {
  it('are whole numbers, one for each value while there are few', () => {
    expect(shadesUpTo(0)).toEqual([]);
    expect(shadesUpTo(3)).toEqual([1, 2, 3]);
    expect(shadesUpTo(400)).toEqual([1, 3, 11, 36, 121]);
  });

  it('give every value one, a darker one to no less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (a, b) => {
        const shades = shadesUpTo(Math.max(a, b));
        expect(shades.length).toBeLessThanOrEqual(5);
        expect(shades).toEqual([...new Set(shades)].sort((x, y) => x - y));
        expect(shadeOf(a, shades)).toBeGreaterThanOrEqual(0);
        if (a <= b) expect(shadeOf(a, shades)).toBeLessThanOrEqual(shadeOf(b, shades));
      }),
    );
  });
});
