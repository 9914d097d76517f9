import { describe, expect, it } from 'vitest';
import { layGraph, type Ties } from './lay-graph.ts';

const ties = (...pairs: string[]): Ties => ({
  nodes: [...new Set(pairs.flatMap((pair) => pair.split(' ')))].map((id) => ({ id })),
  relations: pairs.map((pair) => {
    const [who = '', whom = ''] = pair.split(' ');
    return { who, whom, statements: 1 };
  }),
});
const WORLD = ties('a b', 'b c', 'c a', 'd e', 'e f', 'f d', 'g a');
const distance = (places: ReturnType<typeof layGraph>, one: string, other: string) => {
  const [a, b] = [places.get(one), places.get(other)];
  return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
};

describe('layGraph', () => {
  it('lays the same ties the same way, in whatever order they come', () => {
    const turned = { nodes: WORLD.nodes.toReversed(), relations: WORLD.relations };
    expect([...layGraph(turned)].sort()).toEqual([...layGraph(WORLD)].sort());
  });

  it('lays near what is tied, and nothing on top of another', () => {
    const places = layGraph(WORLD);
    expect(distance(places, 'a', 'b')).toBeLessThan(distance(places, 'a', 'e'));
    const ids = [...places.keys()];
    for (const one of ids)
      for (const other of ids) if (one < other) expect(distance(places, one, other)).toBeGreaterThan(40);
  });

  it('leaves where they are those who lie already, and puts others beside them', () => {
    const before = layGraph(WORLD);
    const after = layGraph(ties('a b', 'h a', 'h b'), before);
    for (const id of ['a', 'b']) expect(after.get(id)).toEqual(before.get(id));
    expect(distance(after, 'h', 'a')).toBeLessThan(distance(after, 'h', 'e') + 400);
    expect(after.size).toBe(3);
  });
});
