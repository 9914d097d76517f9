import { describe, expect, it } from 'vitest';
import { type Actor, bareActor } from '../model/index.ts';
import { createRegistry } from './registry.ts';
import { createStateOf } from './state-of.ts';

const registry = createRegistry();
const ONDARIA: Actor = { ...bareActor('ondaria', 'Ondaria'), type: 'state', names: ['State of Ondaria'] };
const stateOf = createStateOf(registry, [ONDARIA]);
const known = (id: string) => registry.actor(id) as Actor;
const state = (actor: Actor, day: string | null = '2021-07-14') => stateOf(actor, day)?.state.id ?? null;
const body = (name: string): Actor => ({ ...bareActor(name, name), type: 'government-body' });

describe('for which state words count', () => {
  it('is itself for a state, and its own for a body that the registry knows', () => {
    expect(stateOf(known('russia'), null)).toMatchObject({ state: { iso: 'RU' }, why: 'itself' });
    expect(stateOf(known('pentagon'), null)).toMatchObject({
      state: { id: 'united-states' },
      why: 'a body of United States',
    });
    for (const { actor } of registry.stateBodies('Russian Foreign Ministry'))
      expect(state(actor)).toBe('russia');
    expect(state(body('Ministry of Defence of Norway'))).toBe('norway');
    expect(state(body('Ministry of Salt'))).toBeNull();
  });

  it('is that of which a person holds an office on the day', () => {
    const person = known('vladimir-putin');
    expect(stateOf(person, '2005-01-01')).toMatchObject({
      state: { id: 'russia' },
      why: 'president of Russia, 2000-05-07/2008-05-07',
    });
    expect(state(person, '1999-01-01')).toBeNull();
    expect(state(person, null)).toBeNull();
  });

  it('is none beyond the day up to which the sources of an open term knew', () => {
    const open = registry.actors.filter(({ offices }) => offices.some(({ held }) => held?.endsWith('/..')));
    expect(open.length).toBeGreaterThan(50);
    expect(open.filter((actor) => state(actor, '2090-01-01') !== null)).toEqual([]);
  });

  it('is what people say of offices, also of states of their own', () => {
    const envoy = (held: string | null, ...of: string[]): Actor => ({
      ...bareActor('mira-okonjo', 'Mira Okonjo'),
      type: 'person',
      offices: of.map((one) => ({ title: 'envoy', of: one, held })),
    });
    expect(state(envoy('2020/..', 'the State of Ondaria'))).toBe('ondaria');
    expect(state(envoy('2020/..', 'the State of Ondaria'), '2019-05-01')).toBeNull();
    expect(state(envoy(null, 'Ondaria'), null)).toBe('ondaria');
    expect(state(envoy('2020/..', 'Pentagon'))).toBe('united-states');
    // Of two states nobody can tell which one is meant.
    expect(state(envoy('2020/..', 'Ondaria', 'Norway'))).toBeNull();
  });

  it('is none for armed groups, parties and outlets, wherever they are', () => {
    for (const id of ['taliban', 'hezbollah', 'zanu-pf', 'tass']) {
      const actor = registry.actor(id);
      if (actor) expect([id, state(actor)]).toEqual([id, null]);
    }
    expect(state(known('taliban'))).toBeNull();
    expect(
      state({
        ...bareActor('x', 'Mira Okonjo'),
        type: 'person',
        offices: [{ title: 'leader', of: 'Taliban', held: null }],
      }),
    ).toBeNull();
  });
});
