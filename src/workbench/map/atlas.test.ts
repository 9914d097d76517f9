import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spotOf } from './atlas.ts';

describe('the atlas', () => {
  const states = readFileSync(new URL('../../registry/actors.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as { id: string; type: string; iso?: string })
    .flatMap(({ id, type, iso = null }) => (type === 'state' ? { id, iso } : []));

  it('has a place for every state with a code, as a shape or a point', () => {
    const coded = states.filter(({ iso }) => iso !== null);
    expect(coded.length).toBeGreaterThan(190);
    expect(coded.filter((state) => spotOf(state) === null).map(({ id }) => id)).toEqual([]);
    expect(coded.filter((state) => spotOf(state)?.isPoint).length).toBeGreaterThan(20);
  });

  it('has none for states of the past and of nobody’s list', () => {
    expect(spotOf({ id: 'soviet-union', iso: null })).toBeNull();
    expect(spotOf({ id: 'ondaria', iso: null })).toBeNull();
    expect(spotOf({ id: 'somaliland', iso: null })?.isPoint).toBe(false);
  });

  it('draws one where it lies', () => {
    const x = (id: string, iso: string) => spotOf({ id, iso })?.x ?? 0;
    expect(x('chile', 'CL')).toBeLessThan(x('singapore', 'SG'));
    expect(spotOf({ id: 'norway', iso: 'NO' })?.y).toBeLessThan(spotOf({ id: 'tuvalu', iso: 'TV' })?.y ?? 0);
  });
});
