import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, bareActor, KINDS, type RelationQuery, type StateOf } from '../../model/index.ts';
import { type Directed, directedAmong, relationsAmong } from './relations-among.ts';

const ACTORS = new Map(
  (['a', 'b', 'c', 'd'] as const).map((id): [string, Actor] => [
    id,
    { ...bareActor(id, id.toUpperCase()), type: id === 'd' ? 'person' : 'state' },
  ]),
);

let statements = 0;
const directed = (who: string, whom: string, values: Partial<Directed> = {}): Directed => {
  statements += 1;
  return {
    ...{ statement: statements, who, whom, kind: 'demand', first: '2022-03-01', last: '2022-03-01' },
    ...{ origin: `only ${statements}`, secondHand: false, voiced: false },
    ...values,
  };
};
const among = (all: Directed[], query: RelationQuery = {}, stateOf?: StateOf) =>
  relationsAmong({ directed: all, actors: ACTORS, stateOf }, query);
const told = (all: Directed[], query: RelationQuery = {}, stateOf?: StateOf) =>
  among(all, query, stateOf).relations.map((one) => `${one.who} ${one.whom} ${one.statements}`);

describe('relationsAmong', () => {
  it('sums up by direction, most statements first, copies as one origin', () => {
    const all = [
      directed('a', 'b', { origin: 'copy x' }),
      directed('a', 'b', { origin: 'copy x', secondHand: true }),
      directed('a', 'b', { kind: 'threat', first: '2022-01-01', last: '2022-01-31', voiced: true }),
      directed('b', 'a'),
    ];
    expect(among(all)).toMatchObject({
      relations: [
        {
          ...{ who: 'a', whom: 'b', statements: 3, origins: 2, secondHand: 1, voiced: 1 },
          kinds: [
            { kind: 'demand', statements: 2, origins: 1 },
            { kind: 'threat', statements: 1, origins: 1 },
          ],
          ...{ first: '2022-01-01', last: '2022-03-01' },
        },
        { who: 'b', whom: 'a', statements: 1 },
      ],
      nodes: [
        { id: 'a', name: 'A', said: 3, told: 1 },
        { id: 'b', said: 1, told: 3 },
      ],
      total: { relations: 2, actors: 2, statements: 4 },
      months: [
        { month: '2022-01', statements: 1 },
        { month: '2022-03', statements: 3 },
      ],
    });
  });

  it('takes what was, or may have been, said in a time, and counts what has no date', () => {
    const all = [
      directed('a', 'b', { first: '2022-02-01', last: '2022-02-28' }),
      directed('a', 'c', { first: null, last: '2022-01-31' }),
      directed('b', 'c', { first: '2022-05-01', last: null }),
      directed('c', 'a', { first: null, last: null }),
    ];
    expect(told(all, { from: '2022-02-15', to: '2022-02-20' })).toEqual(['a b 1']);
    expect(told(all, { to: '2022-01-01' })).toEqual(['a c 1']);
    expect(told(all, { from: '2023-01-01' })).toEqual(['b c 1']);
    expect(among(all, { from: '2023-01-01' })).toMatchObject({ undated: 1, months: { length: 3 } });
    expect(among(all)).toMatchObject({ undated: 0, total: { relations: 4 } });
  });

  it('narrows by actors, sides and types, and tells what it left out', () => {
    const all = [
      directed('a', 'b'),
      directed('a', 'b'),
      directed('b', 'c'),
      directed('d', 'a'),
      directed('a', 'a'),
    ];
    expect(told(all, { actor: ['c', 'd'] })).toEqual(['b c 1', 'd a 1']);
    expect(told(all, { who: 'a' })).toEqual(['a b 2']);
    expect(told(all, { whom: 'a' })).toEqual(['d a 1']);
    expect(told(all, { type: ['state'] })).toEqual(['a b 2', 'b c 1']);
    const { relations, more, fewer, total, toItself } = among(all, { limit: 1 });
    expect([relations.length, more, fewer, total, toItself]).toEqual([
      1,
      { relations: 2, statements: 2 },
      { relations: 0, statements: 0 },
      { relations: 3, actors: 4, statements: 4 },
      1,
    ]);
    expect(among(all, { least: 2 }).fewer).toEqual({ relations: 2, statements: 2 });
  });

  it('makes relations of states of those of whom words count for one, and tells why', () => {
    const state = ACTORS.get('b') as Actor;
    const stateOf: StateOf = (actor, day) => {
      if (actor.id === 'd') return day !== null && day < '2022-04' ? { state, why: 'president of B' } : null;
      return actor.type === 'state' ? { state: actor, why: 'itself' } : null;
    };
    const twice = directed('a', 'd');
    const all = [
      twice,
      { ...twice, whom: 'b' },
      directed('d', 'c'),
      directed('d', 'c', { first: '2022-05-01' }),
    ];
    expect(told(all, {}, stateOf)).toEqual(['a b 1', 'b c 1']);
    expect(among(all, {}, stateOf)).toMatchObject({
      countedWith: [
        { actor: { id: 'd' }, state: { id: 'b', name: 'B' }, why: 'president of B', statements: 2 },
      ],
      stateless: 1,
      toItself: 0,
    });
    expect(told(all, { whom: 'c' }, stateOf)).toEqual(['b c 1']);
    expect(among([directed('d', 'b')], {}, stateOf)).toMatchObject({ relations: [], toItself: 1 });
  });

  it('leaves no statement uncounted', () => {
    const day = fc.constantFrom(null, '2022-01-01', '2022-02-01', '2022-03-01');
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const one = fc.record({ who: id, whom: id, first: day, last: day, kind: fc.constantFrom(...KINDS) });
    const query = fc.record(
      {
        from: fc.constantFrom('2022-01-15', '2022-02-15'),
        to: fc.constantFrom('2022-02-01', '2022-04-01'),
        least: fc.integer({ min: 1, max: 3 }),
        limit: fc.integer({ min: 1, max: 4 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(one), query, (made, asked) => {
        const all = made.map(({ who, whom, ...rest }) => directed(who, whom, rest));
        const found = among(all, asked);
        const listed = found.relations.reduce((sum, { statements }) => sum + statements, 0);
        expect(listed + found.more.statements).toBe(found.total.statements);
        const within = directedAmong({ directed: all, actors: ACTORS, stateOf: undefined }, asked).length;
        expect(found.total.statements + found.fewer.statements).toBe(within);
        expect(found.nodes.length).toBeLessThanOrEqual(found.total.actors);
        for (const { statements, kinds, origins } of found.relations) {
          expect(kinds.reduce((sum, kind) => sum + kind.statements, 0)).toBe(statements);
          expect(origins).toBeLessThanOrEqual(statements);
        }
      }),
    );
  });
});

describe('directedAmong', () => {
  it('tells each statement once, the latest first', () => {
    const twice = directed('a', 'b', { first: '2022-01-01', last: '2022-01-01' });
    const all = [
      twice,
      { ...twice, whom: 'c' },
      directed('a', 'b'),
      directed('a', 'c', { first: null, last: null }),
    ];
    const found = directedAmong({ directed: all, actors: ACTORS, stateOf: undefined }, { who: 'a' });
    expect(found.map(({ first }) => first)).toEqual(['2022-03-01', '2022-01-01', null]);
  });
});
