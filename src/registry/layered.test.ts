import { describe, expect, it } from 'vitest';
import type { Actor, ActorFields, ActorRef } from '../model/index.ts';
import { onlyCandidate } from './candidate.ts';
import { layered, type OwnDeed } from './layered.ts';
import { createRegistry } from './registry.ts';

const shipped = createRegistry();

function person(name: string, more: Partial<Actor> = {}): Actor {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    type: 'person',
    names: [],
    wikidata: null,
    iso: null,
    offices: [],
    ...more,
  };
}

const ref = (id: string, name = id): ActorRef => ({ id, name });
const add = (actor: Actor): OwnDeed => ({ type: 'add-actor', actor });
const correct = (id: string, values: Partial<ActorFields>, name = id): OwnDeed => ({
  type: 'correct-actor',
  actor: ref(id, name),
  values,
});
const merge = (into: string, ...others: string[]): OwnDeed => ({
  type: 'merge-actors',
  actors: others.map((id) => ref(id)),
  into: ref(into),
});
const split = (id: string, into: ActorRef | Actor, ...names: string[]): OwnDeed => ({
  type: 'split-actor',
  actor: ref(id),
  into,
  leaves: { names, reports: [], mentions: [] },
});

function only(deeds: OwnDeed[], name: string, day: string | null = null) {
  return onlyCandidate(layered(shipped, deeds).lookUp(name, { day }))?.actor.name ?? null;
}

describe('what people say of actors', () => {
  it('adds an actor, which a text’s names then mean', () => {
    const deed = add(
      person('Orla Venn', {
        names: ['O. Venn'],
        offices: [{ title: 'harbour master', of: 'Iceland', held: '2020/2022-05' }],
      }),
    );
    const registry = layered(shipped, [deed]);
    expect(registry.find('Orla Venn')?.actor.id).toBe('orla-venn');
    expect(registry.longest('Orla')).toBe(2);
    expect(registry.actor('orla-venn')?.names).toEqual(['O. Venn']);
    expect(only([deed], 'Venn', '2021-01-01')).toBe('Orla Venn');
    expect(only([deed], 'Venn', '2023-01-01')).toBeNull();
    const holders = registry.holders('Icelandic harbour master', { day: '2021-01-01' });
    expect(onlyCandidate(holders)).toMatchObject({
      by: 'people',
      actor: { name: 'Orla Venn' },
      timing: 'on',
    });
  });

  it('knows offices of states that people added', () => {
    const deeds = [
      add({ ...person('Ondaria'), type: 'state' }),
      add(person('Orla Venn', { offices: [{ title: 'president', of: 'Ondaria', held: '2020/..' }] })),
    ];
    const holders = layered(shipped, deeds).holders('president of Ondaria', { day: '2021-01-01' });
    expect(onlyCandidate(holders)?.actor.id).toBe('orla-venn');
  });

  it('outranks the registry where a name means both, and keeps the other meaning', () => {
    const registry = layered(shipped, [
      add(person('Moscow Ltd', { type: 'organization', names: ['Moscow'] })),
    ]);
    expect(registry.lookUp('Moscow').map(({ actor, by }) => [actor.name, by])).toEqual([
      ['Moscow Ltd', 'people'],
      ['Russia', 'shipped'],
    ]);
    expect(registry.find('Moscow')?.actor.name).toBe('Moscow Ltd');
  });

  it('puts an added actor in the place of the known one of its id, which keeps capital and people', () => {
    const registry = layered(shipped, [add({ ...person('Turkey'), type: 'state', names: ['Türkiye'] })]);
    expect(registry.find('Türkiye')?.actor.id).toBe('turkey');
    expect(registry.find('Ankara')?.actor).toMatchObject({ id: 'turkey', names: ['Türkiye'] });
  });

  it('corrects an actor: a name taken away is known no more, its capital and people still are', () => {
    const registry = layered(shipped, [
      correct('turkey', { name: 'Türkiye', names: ['Turkey'] }),
      correct('islamic-state', { names: ['Daesh'] }),
    ]);
    expect(registry.find('Turkey')?.actor).toMatchObject({ id: 'turkey', name: 'Türkiye', iso: 'TR' });
    expect(registry.find('Ankara')?.actor.name).toBe('Türkiye');
    expect(registry.find('ISIS')).toBeNull();
    expect(registry.lookUp('ISIS').map(({ actor }) => actor.id)).not.toContain('islamic-state');
    expect(registry.find('Daesh')?.actor.id).toBe('islamic-state');
  });

  it('keeps the old name of an actor that is renamed', () => {
    const registry = layered(shipped, [correct('turkey', { name: 'Türkiye' })]);
    expect(registry.find('Turkey')?.actor).toMatchObject({
      name: 'Türkiye',
      names: expect.arrayContaining(['Turkey']),
    });
  });

  it('corrects a term in office', () => {
    const offices = [{ title: 'president', of: 'Afghanistan', held: '2014-09-29/2021-06-30' }];
    const registry = layered(shipped, [correct('ashraf-ghani', { offices })]);
    expect(onlyCandidate(registry.holders('Afghan president', { day: '2021-07-14' }))).toBeNull();
    expect(onlyCandidate(registry.holders('Afghan president', { day: '2021-06-14' }))?.actor.id).toBe(
      'ashraf-ghani',
    );
  });

  it('knows an actor that only reports knew, once a person says what it is', () => {
    const registry = layered(shipped, [
      correct('zelmira-front', { type: 'armed-group', names: ['ZLF'] }, 'Zelmira Front'),
    ]);
    for (const name of ['ZLF', 'Zelmira Front']) {
      expect(registry.find(name)?.actor).toMatchObject({ id: 'zelmira-front', type: 'armed-group' });
    }
  });

  it('reads no names of an actor whose type nobody told, but looks them up', () => {
    const registry = layered(shipped, [correct('zelmira-front', { names: ['ZLF'] }, 'Zelmira Front')]);
    expect(registry.find('ZLF')).toBeNull();
    expect(registry.lookUp('ZLF').map(({ actor }) => actor.id)).toEqual(['zelmira-front']);
  });

  it('leaves a person’s family name alone to the report, where it may be another’s', () => {
    const registry = layered(shipped, [add(person('Orla Venn', { names: ['Venn', 'Ollie'] }))]);
    expect(registry.find('Venn')).toBeNull();
    expect(registry.find('Ollie')?.actor.id).toBe('orla-venn');
    expect(registry.lookUp('Venn').map(({ actor }) => actor.id)).toEqual(['orla-venn']);
  });

  it('merges actors: all names mean the one, and old ids lead to it', () => {
    const deeds = [
      add(person('Zamir Kabolov')),
      add(person('Zamir Kabulov')),
      merge('zamir-kabulov', 'zamir-kabolov'),
    ];
    const registry = layered(shipped, deeds);
    expect(registry.lookUp('Zamir Kabolov').map(({ actor }) => actor.id)).toEqual(['zamir-kabulov']);
    expect(registry.actor('zamir-kabolov')?.id).toBe('zamir-kabulov');
    expect(registry.actors.map(({ id }) => id)).not.toContain('zamir-kabolov');
  });

  it('merges what only reports knew into a known one', () => {
    const deed: OwnDeed = {
      type: 'merge-actors',
      actors: [ref('eye-sill', 'Eye-Sill')],
      into: ref('islamic-state', 'Islamic State'),
    };
    const registry = layered(shipped, [deed]);
    expect(registry.find('Eye-Sill')?.actor.id).toBe('islamic-state');
    expect(registry.find('ISIS')?.actor.names).toContain('Eye-Sill');
  });

  it('merges shipped actors with their offices', () => {
    const deed = merge('bill-clinton', 'hillary-clinton');
    expect(only([deed], 'Clinton', '2010-01-01')).toBe('Bill Clinton');
    const holders = layered(shipped, [deed]).holders('US secretary of state', { day: '2010-01-01' });
    expect(onlyCandidate(holders)?.actor.id).toBe('bill-clinton');
  });

  it('splits an actor: the names that leave mean the other alone', () => {
    const family = { ...person('Houthi family'), type: 'group' } as const;
    const registry = layered(shipped, [split('houthis', family, 'Houthi rebels')]);
    expect(registry.find('Houthi rebels')?.actor.id).toBe('houthi-family');
    expect(registry.lookUp('Houthi rebels').map(({ actor }) => actor.id)).toEqual(['houthi-family']);
    expect(registry.actor('houthis')?.names).not.toContain('Houthi rebels');
    expect(registry.find('Houthis')?.actor.id).toBe('houthis');
  });

  it('splits off what was merged, which then stands alone with these names', () => {
    const registry = layered(shipped, [merge('fbi', 'cia'), split('fbi', ref('cia'), 'CIA')]);
    expect(registry.find('CIA')?.actor).toMatchObject({ id: 'cia', type: 'government-body' });
    expect(registry.lookUp('CIA')).toHaveLength(1);
    expect(registry.find('FBI')?.actor.id).toBe('fbi');
    expect(registry.actor('cia')?.id).toBe('cia');
  });

  it('adds the names that leave to those of an actor that is there', () => {
    const registry = layered(shipped, [split('russia', ref('belarus'), 'Moscow')]);
    expect(registry.find('Moscow')?.actor.id).toBe('belarus');
    expect(registry.find('Minsk')?.actor.id).toBe('belarus');
    expect(registry.find('Russia')?.actor.id).toBe('russia');
  });

  it('knows nothing new by a split that names no names but the new actor', () => {
    const deed: OwnDeed = {
      type: 'split-actor',
      actor: ref('russia'),
      into: person('Orla Venn'),
      leaves: { names: [], reports: ['r_1'], mentions: [] },
    };
    const registry = layered(shipped, [deed]);
    expect(registry.find('Orla Venn')?.actor.id).toBe('orla-venn');
    expect(registry.lookUp('Russia')).toEqual(shipped.lookUp('Russia'));
  });

  it('follows changes of changes, and ends where merges go round', () => {
    const deeds = [merge('fbi', 'cia'), correct('cia', { name: 'The Bureau' }), merge('nsa', 'fbi')];
    const registry = layered(shipped, deeds);
    expect(registry.actor('cia')?.id).toBe('nsa');
    expect(registry.find('CIA')?.actor.id).toBe('nsa');
    expect(registry.find('The Bureau')?.actor.id).toBe('nsa');
    expect(layered(shipped, [...deeds, merge('cia', 'nsa')]).actor('nsa')?.id).toBe('nsa');
  });

  it('leaves the registry under it as it was, and lays over a layered one too', () => {
    const before = shipped.lookUp('Moscow');
    const once = layered(shipped, [correct('russia', { names: ['Rossiya'] })]);
    const twice = layered(once, [correct('russia', { name: 'Russian Federation' })]);
    expect(shipped.lookUp('Moscow')).toEqual(before);
    expect(twice.lookUp('Rossiya')[0]?.actor.name).toBe('Russian Federation');
    expect(shipped.lookUp('Rossiya')).toEqual([]);
  });

  it('is the registry itself where nothing was changed', () => {
    expect(layered(shipped, [])).toBe(shipped);
  });
});

describe('the fingerprint', () => {
  it('is none for what comes with Troth', () => {
    expect(shipped.fingerprint).toBeNull();
  });

  it('is that of what came of the deeds, not of the way there', () => {
    const one = add(person('Orla Venn', { names: ['O. Venn'] }));
    const print = (...deeds: OwnDeed[]) => layered(shipped, deeds).fingerprint;
    expect(print(one)).toMatch(/^[0-9a-f]{12}$/);
    expect(print(one)).toBe(print(add(person('Orla Venn')), correct('orla-venn', { names: ['O. Venn'] })));
    expect(print(one, add(person('Ole Dag')))).toBe(print(add(person('Ole Dag')), one));
    expect(print(one)).not.toBe(print(add(person('Orla Venn'))));
  });

  it('takes in that of the registry under it', () => {
    const deed = add(person('Ole Dag'));
    const other = layered(shipped, [add(person('Orla Venn'))]);
    expect(layered(other, [deed]).fingerprint).not.toBe(layered(shipped, [deed]).fingerprint);
  });
});
