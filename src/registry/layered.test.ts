import { describe, expect, it } from 'vitest';
import type { Actor } from '../model/index.ts';
import { onlyCandidate } from './candidate.ts';
import { layered, type OwnChange } from './layered.ts';
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

function only(changes: OwnChange[], name: string, day: string | null = null) {
  return onlyCandidate(layered(shipped, changes).registry.lookUp(name, { day }))?.actor.name ?? null;
}

describe('what people say of actors', () => {
  it('adds an actor, which a text’s names then mean', () => {
    const add: OwnChange = {
      change: 'add',
      actor: person('Orla Venn', {
        names: ['O. Venn'],
        offices: [{ title: 'harbour master', of: 'Iceland', held: '2020/2022-05' }],
      }),
    };
    const { registry, lost } = layered(shipped, [add]);
    expect(lost).toEqual([]);
    expect(registry.find('Orla Venn')?.actor.id).toBe('orla-venn');
    expect(registry.longest('Orla')).toBe(2);
    expect(registry.actor('orla-venn')?.names).toEqual(['O. Venn']);
    expect(only([add], 'Venn', '2021-01-01')).toBe('Orla Venn');
    expect(only([add], 'Venn', '2023-01-01')).toBeNull();
    const holders = registry.holders('Icelandic harbour master', { day: '2021-01-01' });
    expect(onlyCandidate(holders)).toMatchObject({
      by: 'people',
      actor: { name: 'Orla Venn' },
      timing: 'on',
    });
  });

  it('outranks the registry where a name means both, and keeps the other meaning', () => {
    const add: OwnChange = {
      change: 'add',
      actor: person('Moscow Ltd', { type: 'organization', names: ['Moscow'] }),
    };
    const { registry } = layered(shipped, [add]);
    expect(registry.lookUp('Moscow').map(({ actor, by }) => [actor.name, by])).toEqual([
      ['Moscow Ltd', 'people'],
      ['Russia', 'shipped'],
    ]);
    expect(registry.find('Moscow')?.actor.name).toBe('Moscow Ltd');
  });

  it('corrects an actor: a name taken away is known no more, its capital and people still are', () => {
    const { registry } = layered(shipped, [
      { change: 'correct', actor: 'turkey', fields: { name: 'Türkiye', names: ['Turkey'] } },
      { change: 'correct', actor: 'islamic-state', fields: { names: ['Daesh'] } },
    ]);
    expect(registry.find('Turkey')?.actor).toMatchObject({ id: 'turkey', name: 'Türkiye', iso: 'TR' });
    expect(registry.find('Ankara')?.actor.name).toBe('Türkiye');
    expect(registry.find('ISIS')).toBeNull();
    expect(registry.lookUp('ISIS').map(({ actor }) => actor.id)).not.toContain('islamic-state');
    expect(registry.find('Daesh')?.actor.id).toBe('islamic-state');
  });

  it('corrects a term in office', () => {
    const offices = [{ title: 'president', of: 'Afghanistan', held: '2014-09-29/2021-06-30' }];
    const { registry } = layered(shipped, [
      { change: 'correct', actor: 'ashraf-ghani', fields: { offices } },
    ]);
    expect(onlyCandidate(registry.holders('Afghan president', { day: '2021-07-14' }))).toBeNull();
    expect(onlyCandidate(registry.holders('Afghan president', { day: '2021-06-14' }))?.actor.id).toBe(
      'ashraf-ghani',
    );
  });

  it('merges actors: all names mean the one, and old ids lead to it', () => {
    const changes: OwnChange[] = [
      { change: 'add', actor: person('Zamir Kabolov') },
      { change: 'add', actor: person('Zamir Kabulov') },
      { change: 'merge', actors: ['zamir-kabolov'], into: 'zamir-kabulov' },
    ];
    const { registry, lost } = layered(shipped, changes);
    expect(lost).toEqual([]);
    expect(registry.lookUp('Zamir Kabolov').map(({ actor }) => actor.id)).toEqual(['zamir-kabulov']);
    expect(registry.actor('zamir-kabolov')?.id).toBe('zamir-kabulov');
    expect(registry.actors.map(({ id }) => id)).not.toContain('zamir-kabolov');
  });

  it('merges shipped actors with their offices', () => {
    const { registry } = layered(shipped, [
      { change: 'merge', actors: ['hillary-clinton'], into: 'bill-clinton' },
    ]);
    expect(
      only([{ change: 'merge', actors: ['hillary-clinton'], into: 'bill-clinton' }], 'Clinton', '2010-01-01'),
    ).toBe('Bill Clinton');
    expect(onlyCandidate(registry.holders('US secretary of state', { day: '2010-01-01' }))?.actor.id).toBe(
      'bill-clinton',
    );
  });

  it('splits an actor: its names mean its parts alone', () => {
    const { registry } = layered(shipped, [
      {
        change: 'split',
        actor: 'houthis',
        into: [person('Houthi family', { type: 'group' }), person('Ansar Allah', { type: 'armed-group' })],
      },
    ]);
    expect(registry.lookUp('Ansar Allah').map(({ actor }) => actor.id)).toEqual(['ansar-allah']);
    expect(registry.actor('houthis')).toBeNull();
    expect(registry.find('Houthi rebels')).toBeNull();
  });

  it('tells which changes are of nothing that is there, and leaves them without effect', () => {
    const stale: OwnChange[] = [
      { change: 'correct', actor: 'pellrow', fields: { name: 'Pellrow' } },
      { change: 'merge', actors: ['pellrow'], into: 'russia' },
      { change: 'split', actor: 'pellrow', into: [] },
    ];
    const { registry, lost } = layered(shipped, stale);
    expect(lost).toEqual(stale);
    expect(registry.lookUp('Russia')).toEqual(shipped.lookUp('Russia'));
  });

  it('follows changes of changes, and ends where merges go round', () => {
    const changes: OwnChange[] = [
      { change: 'merge', actors: ['cia'], into: 'fbi' },
      { change: 'correct', actor: 'cia', fields: { name: 'The Bureau' } },
      { change: 'merge', actors: ['fbi'], into: 'nsa' },
    ];
    const { registry } = layered(shipped, changes);
    expect(registry.actor('cia')?.id).toBe('nsa');
    expect(registry.find('CIA')?.actor.id).toBe('nsa');
    expect(registry.find('The Bureau')?.actor.id).toBe('nsa');
    const round = layered(shipped, [...changes, { change: 'merge', actors: ['nsa'], into: 'cia' }]);
    expect(round.registry.actor('nsa')?.id).toBe('nsa');
  });

  it('leaves the registry under it as it was, and lays over a layered one too', () => {
    const before = shipped.lookUp('Moscow');
    const once = layered(shipped, [
      { change: 'correct', actor: 'russia', fields: { names: ['Rossiya'] } },
    ]).registry;
    const twice = layered(once, [
      { change: 'correct', actor: 'russia', fields: { name: 'Russian Federation' } },
    ]);
    expect(shipped.lookUp('Moscow')).toEqual(before);
    expect(twice.registry.lookUp('Rossiya')[0]?.actor.name).toBe('Russian Federation');
    expect(shipped.lookUp('Rossiya')).toEqual([]);
  });

  it('gives the same answers as the registry where nothing was changed', () => {
    const { registry } = layered(shipped, []);
    for (const name of ['Moscow', 'Congolese', 'Kim', 'UN', 'us'])
      expect(registry.lookUp(name, { day: '2021-07-14' })).toEqual(
        shipped.lookUp(name, { day: '2021-07-14' }),
      );
    expect(registry.actors).toEqual(shipped.actors);
  });
});
