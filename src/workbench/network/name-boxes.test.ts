import { describe, expect, it } from 'vitest';
import { namesWithRoom, shortName } from './name-boxes.ts';

const at = (id: string, x: number, y: number, name = 'Ondari Front') => ({
  id,
  name,
  place: { x, y },
  radius: 6,
});

describe('namesWithRoom', () => {
  it('draws no name on another or on a circle, and that of the most important first', () => {
    expect([...namesWithRoom([at('a', 0, 0), at('b', 20, 0), at('c', 200, 0)], 12)]).toEqual(['a', 'c']);
    expect([...namesWithRoom([at('b', 20, 0), at('a', 0, 0)], 12)]).toEqual(['b']);
    expect([...namesWithRoom([at('a', 0, 0), at('b', 30, 14, 'X')], 12)]).toEqual(['b']);
  });

  it('has room for more when one comes closer', () => {
    const all = [at('a', 0, 0), at('b', 40, 0)];
    expect(namesWithRoom(all, 12).size).toBe(1);
    expect(namesWithRoom(all, 5).size).toBe(2);
  });
});

describe('shortName', () => {
  it('cuts between letters, not within one', () => {
    expect(shortName('Ondari Front')).toBe('Ondari Front');
    expect([...shortName('🌾'.repeat(40))]).toHaveLength(26);
  });
});
