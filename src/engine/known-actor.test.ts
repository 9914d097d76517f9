import { describe, expect, it } from 'vitest';
import { createRegistry } from '../registry/index.ts';
import { type CalledActor, knownActor } from './known-actor.ts';

const registry = createRegistry();
const known = (full: string, more: Partial<CalledActor> = {}, day: string | null = '2021-07-14') =>
  knownActor({ full, type: 'unknown', described: '', ...more }, registry, day)?.id ?? null;

describe('knownActor', () => {
  it.each([
    ['US', 'united-states'],
    ['U.N.', 'united-nations'],
    ['Nicolas Maduro', 'nicolás-maduro'],
    ['Russian Foreign Ministry', 'russian-foreign-ministry'],
    ['Ministry of Foreign Affairs of Norway', 'norway-foreign-ministry'],
    ['Moldovan authorities', 'moldova-government'],
  ])('%s is %s', (full, id) => {
    expect(known(full)).toBe(id);
  });

  it('takes a family name for a person only with the office held on the day', () => {
    const president = { type: 'person' as const, described: 'president of the country' };
    expect(known('Ghani', president)).toBe('ashraf-ghani');
    expect(known('Ghani', president, '2022-07-14')).toBeNull();
    expect(known('Ghani', president, null)).toBeNull();
    expect(known('Ghani')).toBeNull();
    expect(known('Ghani', { described: 'president of the chess club', type: 'place' })).toBeNull();
  });

  it.each([
    // Names of wide lists, words in lower case, peoples and capitals are no actor's name here.
    ['Youth'],
    ['Organization'],
    ['note'],
    ['Canadian'],
    ['Moscow'],
    // City bodies are none of the state.
    ['Moscow police'],
    ['Windhoek High Court'],
    ['Harbour Office'],
  ])('%s is nobody known', (full) => {
    expect(known(full)).toBeNull();
  });

  it('is of the type that the report tells', () => {
    expect(known('Nicolas Maduro', { type: 'place' })).toBeNull();
    expect(known('Russian Foreign Ministry', { type: 'organization' })).toBe('russian-foreign-ministry');
  });
});
