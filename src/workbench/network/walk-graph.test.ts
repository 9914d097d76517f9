import { describe, expect, it } from 'vitest';
import { walkFrom } from './walk-graph.ts';

const RELATIONS = [
  { who: 'a', whom: 'b' },
  { who: 'c', whom: 'a' },
  { who: 'b', whom: 'c' },
];

describe('walkFrom', () => {
  it('goes through the relations of an actor, in and out, and stops at the ends', () => {
    const [first, second] = RELATIONS;
    expect(walkFrom('a', RELATIONS, null, 1)).toBe(first);
    expect(walkFrom('a', RELATIONS, first ?? null, 1)).toBe(second);
    expect(walkFrom('a', RELATIONS, second ?? null, 1)).toBe(second);
    expect(walkFrom('a', RELATIONS, second ?? null, -1)).toBe(first);
    expect(walkFrom('a', RELATIONS, first ?? null, -1)).toBeNull();
    expect(walkFrom('a', RELATIONS, null, -1)).toBeNull();
  });

  it('begins anew from a relation that is another’s, and has nowhere to go from who has none', () => {
    expect(walkFrom('a', RELATIONS, { who: 'b', whom: 'c' }, 1)).toBe(RELATIONS[0]);
    expect(walkFrom('d', RELATIONS, null, 1)).toBeNull();
  });
});
