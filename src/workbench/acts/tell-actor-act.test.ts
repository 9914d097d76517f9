import { describe, expect, it } from 'vitest';
import type { ActorAct } from '../api/types.ts';
import { tellAct } from './tell-act.ts';
import { tellActorAct } from './tell-actor-act.ts';

const stamp = { by: 'Ada', at: '2026-01-01T00:00:00Z' };
const halden = { id: 'oskar-halden', name: 'Oskar Halden' };
const merge: ActorAct = {
  type: 'merge-actors',
  actors: [
    { id: 'halden', name: 'Halden' },
    { id: 'o-halden', name: 'O. Halden' },
  ],
  into: halden,
  id: '1',
  ...stamp,
};
const undo = (id: string, act: string): ActorAct => ({ type: 'undo-actor', act, id, ...stamp });

describe('tellActorAct', () => {
  it('says what became of which actors', () => {
    const split: ActorAct = {
      type: 'split-actor',
      actor: halden,
      into: { id: 'ove-halden', name: 'Ove Halden' },
      leaves: { names: ['Halden'], reports: ['r_1', 'r_2'], mentions: [{ report: 'r_3', start: 0, end: 6 }] },
      id: '2',
      ...stamp,
    };
    expect(tellActorAct(merge)).toBe('Merged Halden, O. Halden into Oskar Halden');
    expect(tellActorAct(split)).toBe('Split “Halden”, 2 reports, 1 place from Oskar Halden into Ove Halden');
    expect(tellAct(split)).toBe(tellActorAct(split));
  });

  it('says what was corrected', () => {
    const values = { names: ['Halden'], wikidata: null, type: 'person' as const, offices: [] };
    expect(tellActorAct({ type: 'correct-actor', actor: halden, values, id: '1', ...stamp })).toBe(
      'Corrected Oskar Halden (Other names: Halden, Wikidata: none, Type: person, Offices: none)',
    );
  });

  it('says what an undo took back and what its undo brought back', () => {
    const acts = [merge, undo('2', '1'), undo('3', '2'), undo('4', '0')];
    expect(acts.slice(1).map((act) => tellActorAct(act, acts))).toEqual([
      'Undid: Merged Halden, O. Halden into Oskar Halden',
      'Redid: Merged Halden, O. Halden into Oskar Halden',
      'Took an act back',
    ]);
  });
});
