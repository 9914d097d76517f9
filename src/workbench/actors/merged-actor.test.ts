import { describe, expect, it } from 'vitest';
import type { ActorSummary } from '../api/types.ts';
import { mergedActor } from './merged-actor.ts';

const actor = (name: string, more: Partial<ActorSummary> = {}): ActorSummary => ({
  id: name.toLowerCase(),
  name,
  type: 'unknown',
  names: [],
  wikidata: null,
  iso: null,
  offices: [],
  statements: 1,
  addressed: 0,
  reports: 1,
  ...more,
});

describe('mergedActor', () => {
  it('keeps the name of the first and takes over what it lacks', () => {
    const merged = mergedActor(actor('Halden', { statements: 2 }), [
      actor('Oskar Halden', {
        type: 'person',
        names: ['O. Halden', 'Halden'],
        wikidata: 'Q5',
        statements: 3,
      }),
    ]);
    expect(merged).toEqual({
      name: 'Halden',
      type: 'person',
      names: ['O. Halden', 'Oskar Halden'],
      wikidata: 'Q5',
      iso: null,
      offices: [],
      statements: 5,
      differences: [],
    });
  });

  it('tells in what they differ', () => {
    const merged = mergedActor(actor('A', { type: 'state', iso: 'AA', wikidata: 'Q1' }), [
      actor('B', { type: 'person', iso: 'BB', wikidata: 'Q2' }),
    ]);
    expect(merged.differences).toEqual(['type', 'Wikidata id', 'ISO code']);
    expect(merged).toMatchObject({ type: 'state', iso: 'AA', wikidata: 'Q1' });
  });
});
