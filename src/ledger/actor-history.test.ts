import { describe, expect, it } from 'vitest';
import { type ActorAct, type ActorDeed, bareActor, createAct } from '../model/index.ts';
import { actorsOf, actsOnActor, nameInActs } from './actor-history.ts';

const act = (deed: ActorDeed): ActorAct => createAct(deed, 'Ada', '2022-01-01T00:00:00Z');
const ref = (id: string, name = id) => ({ id, name });
const add = act({ type: 'add-actor', actor: bareActor('c', 'Cee') });
const merge = act({ type: 'merge-actors', actors: [ref('a', 'Abe')], into: ref('b', 'Bel') });
const correct = act({ type: 'correct-actor', actor: ref('b', 'Bel'), values: { type: 'person' } });
const split = act({
  type: 'split-actor',
  actor: ref('b', 'Bela'),
  into: bareActor('d', 'Dee'),
  leaves: { names: ['Dee'], reports: [], mentions: [] },
});
const undo = (undone: ActorAct) => act({ type: 'undo-actor', act: undone.id });

describe('actsOnActor', () => {
  it('gives the acts on an actor and on what is merged into it, with their undos', () => {
    const ofAbe = act({ type: 'correct-actor', actor: ref('a'), values: { type: 'person' } });
    const back = undo(correct);
    const again = undo(back);
    const acts = [add, ofAbe, merge, correct, back, split, again];
    expect(actsOnActor(acts, 'b')).toEqual([ofAbe, merge, correct, back, split, again]);
    expect(actsOnActor(acts, 'd')).toEqual([split]);
    expect(actsOnActor(acts, 'x')).toEqual([]);
  });

  it('tells a merge that was undone of both', () => {
    const acts = [merge, undo(merge)];
    expect(actsOnActor(acts, 'a')).toEqual(acts);
    expect(actsOnActor(acts, 'b')).toEqual(acts);
  });
});

describe('nameInActs', () => {
  it('is the name in the last act', () => {
    expect(nameInActs([merge, correct, split, undo(split)], 'b')).toBe('Bela');
    expect(nameInActs([merge], 'a')).toBe('Abe');
    expect(nameInActs([merge], 'x')).toBeNull();
  });
});

describe('actorsOf', () => {
  it('gives every actor that an act is about', () => {
    const ids = [add, correct, merge, split].map((one) =>
      one.type === 'undo-actor' ? [] : actorsOf(one).map(({ id }) => id),
    );
    expect(ids).toEqual([['c'], ['b'], ['b', 'a'], ['b', 'd']]);
  });
});
