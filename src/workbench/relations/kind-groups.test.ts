import { describe, expect, it } from 'vitest';
import { KINDS } from '../../client/index.ts';
import { foremostGroup, KIND_GROUPS, type KindGroup, pressGroup } from './kind-groups.ts';

const group = (id: KindGroup['id']) => KIND_GROUPS.find((one) => one.id === id) as KindGroup;

describe('the groups of kinds', () => {
  it('hold every kind once, and look each its own', () => {
    expect(KIND_GROUPS.flatMap(({ kinds }) => kinds).sort()).toEqual([...KINDS].sort());
    expect(new Set(KIND_GROUPS.map(({ color }) => color)).size).toBe(KIND_GROUPS.length);
    expect(new Set(KIND_GROUPS.map(({ dash }) => dash.join())).size).toBe(KIND_GROUPS.length);
  });

  it('tell what a relation has most of', () => {
    const kinds = (['claim', 'threat', 'warning'] as const).map((kind, at) => ({
      kind,
      statements: 2 - Math.min(at, 1),
      origins: 1,
    }));
    expect(foremostGroup({ kinds }).id).toBe('threat');
    expect(foremostGroup({ kinds: kinds.slice(0, 1) }).id).toBe('other');
  });

  it('are pressed on and off', () => {
    const demands = pressGroup(group('demand'), undefined);
    expect(demands).toEqual(['demand', 'question']);
    expect(pressGroup(group('demand'), demands)).toBeUndefined();
    expect(pressGroup(group('demand'), ['demand', 'claim'])).toEqual(['claim', 'demand', 'question']);
    const all = KIND_GROUPS.reduce<ReturnType<typeof pressGroup>>(
      (kinds, one) => pressGroup(one, kinds),
      undefined,
    );
    expect(all).toBeUndefined();
  });
});
