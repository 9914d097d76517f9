import { describe, expect, it } from 'vitest';
import {
  type Actor,
  bareActor,
  createAct,
  type Deed,
  type RelationQuery,
  type StatementQuery,
} from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { everyPage } from './every-page.ts';
import { sampleItem } from './samples.ts';
import { type Told, tellReport } from './tell-report.ts';
import { SAMPLE_TIME, withStore } from './with-store.ts';

const ENVOY: Actor = {
  ...bareActor('mira-okonjo', 'Mira Okonjo'),
  type: 'person',
  offices: [{ title: 'envoy', of: 'Ondaria', held: '2022-03/..' }],
};
const STATE: Actor = { ...bareActor('ondaria', 'Ondaria'), type: 'state' };
const NEIGHBOUR: Actor = { ...bareActor('skjeldmark', 'Skjeldmark'), type: 'state' };
const ACTORS = [ENVOY, STATE, NEIGHBOUR];

const SCENE: readonly Told[] = [
  {
    words: 'Ondaria would open the northern gates of Kestrel Pass',
    speaker: 'Mira Okonjo',
    kind: 'commitment',
    holder: 'Ondaria',
    addressee: ['Skjeldmark'],
    said: '2022-02-07/2022-03-13',
  },
  {
    words: 'the garrison must leave before winter comes',
    speaker: 'Mira Okonjo',
    kind: 'demand',
    holder: 'Ondaria',
    addressee: ['Skjeldmark', 'the Ondari Front'],
  },
  { words: 'artillery would answer any shot', speaker: 'Skjeldmark', kind: 'threat', addressee: ['Ondaria'] },
  { words: 'no shell had fallen on the harbour', speaker: 'Mira Okonjo', kind: 'denial' },
  { words: 'grain is short again this spring', speaker: null, kind: 'claim', addressee: ['Ondaria'] },
];

/** Who says what to whom. */
export function relationConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (store: Store) => Promise<void>) =>
    it(name, () => withStore(openFresh, run));
  const told = async (store: Store, query?: RelationQuery) =>
    (await store.relations(query)).relations.map(({ who, whom, kinds, statements, origins }) =>
      [who, whom, kinds.map(({ kind }) => kind).join(), `${statements}/${origins}`].join(' '),
    );
  const scene = (store: Store, outlet?: string, published = '2022-03-20') =>
    tellReport(store, SCENE, { published, actors: ACTORS, ...(outlet !== undefined && { outlet }) });
  const act = (deed: Deed) => createAct(deed, 'Ada', SAMPLE_TIME);

  describe('relations', () => {
    test('lead from who would have to act, or who speaks, to whom it is directed at', async (store) => {
      expect(await store.relations()).toMatchObject({ relations: [], nodes: [], total: { statements: 0 } });
      await scene(store);
      expect(await told(store)).toEqual([
        'mira-okonjo ondari-front demand 1/1',
        'mira-okonjo skjeldmark demand 1/1',
        'ondaria skjeldmark commitment 1/1',
        'skjeldmark ondaria threat 1/1',
      ]);
      const { nodes, relations } = await store.relations({ who: 'ondaria' });
      expect(relations).toMatchObject([{ voiced: 1, first: '2022-02-07', last: '2022-03-13' }]);
      expect(nodes.find(({ id }) => id === 'skjeldmark')).toMatchObject({ type: 'state', told: 1 });
    });

    test('are narrowed by kind, outlet, side and the time in which it was said', async (store) => {
      await scene(store);
      await tellReport(store, SCENE.slice(2, 3), {
        published: '2022-05-01',
        outlet: 'Harbour Wire',
        actors: ACTORS,
      });
      expect(await told(store, { kind: ['threat'] })).toEqual(['skjeldmark ondaria threat 2/2']);
      expect(await told(store, { outlet: ['Harbour Wire'] })).toEqual(['skjeldmark ondaria threat 1/1']);
      expect(await told(store, { to: '2022-03-01' })).toEqual(['ondaria skjeldmark commitment 1/1']);
      expect(await told(store, { from: '2022-04-01' })).toEqual(['skjeldmark ondaria threat 1/1']);
      expect(await told(store, { actor: ['ondari-front'] })).toEqual(['mira-okonjo ondari-front demand 1/1']);
      expect(await told(store, { type: ['state'], least: 2 })).toEqual(['skjeldmark ondaria threat 2/2']);
      expect((await store.relations({ type: ['state'], least: 2 })).fewer).toEqual({
        relations: 1,
        statements: 1,
      });
    });

    test('count reprints once among origins', async (store) => {
      await scene(store);
      await scene(store, 'Harbour Wire');
      await scene(store, 'The Northern Post', '2022-03-21');
      expect(await told(store, { whom: 'ondari-front' })).toEqual(['mira-okonjo ondari-front demand 3/1']);
      expect(await told(store, { who: 'skjeldmark' })).toEqual(['skjeldmark ondaria threat 3/1']);
      const { items, total } = await store.relatedStatements({ who: 'skjeldmark', limit: 2 });
      expect([total, items.map(({ origin }) => origin)]).toEqual([3, [1, 1]]);
      const rest = await store.relatedStatements({ who: 'skjeldmark', skip: 2 });
      expect(rest.items.map(({ statement }) => statement.published)).toEqual(['2022-03-20']);
    });

    test('follow what people say of statements and actors', async (store) => {
      const report = await scene(store);
      const threat = (await store.relatedStatements({ kind: ['threat'] })).items[0]?.statement;
      const reject: Deed = { type: 'reject', report: report.id, statement: threat?.id ?? '' };
      await store.addActs([act(reject)]);
      expect(await told(store, { kind: ['threat'] })).toEqual([]);
      const into = { id: 'skjeldmark', name: 'Skjeldmark' };
      await store.addActs([
        act({ type: 'merge-actors', into, actors: [{ id: 'ondari-front', name: 'Ondari Front' }] }),
      ]);
      // Directed at both before, at one now.
      expect(await told(store, { whom: 'ondari-front', kind: ['demand'] })).toEqual([
        'mira-okonjo skjeldmark demand 1/1',
      ]);
    });

    test('of states count what speaks for them, by the day', async (store) => {
      await scene(store);
      const stateOf = (actor: Actor, day: string | null) => {
        if (actor.type === 'state') return { state: actor, why: 'itself' };
        return actor.id === ENVOY.id && day === '2022-03-20'
          ? { state: STATE, why: 'envoy of Ondaria' }
          : null;
      };
      const { relations, countedWith, stateless } = await store.relations({}, stateOf);
      expect(relations.map(({ who, whom, statements }) => [who, whom, statements])).toEqual([
        ['ondaria', 'skjeldmark', 2],
        ['skjeldmark', 'ondaria', 1],
      ]);
      expect(countedWith).toEqual([
        {
          actor: { id: 'mira-okonjo', name: 'Mira Okonjo' },
          state: { id: 'ondaria', name: 'Ondaria' },
          ...{ why: 'envoy of Ondaria', statements: 1 },
        },
      ]);
      expect(stateless).toBe(1);
      const { total } = await store.relatedStatements({ who: 'ondaria', whom: 'skjeldmark' }, stateOf);
      expect(total).toBe(2);
    });

    test('are what the statements themselves tell', async (store) => {
      await store.addReports(
        [0, 1, 2, 3, 4, 5, 6, 7].map((n) => sampleItem(n)),
        SAMPLE_TIME,
      );
      const all = await everyPage((query?: StatementQuery) => store.listStatements(query), { limit: 3 });
      const expected = new Map<string, number>();
      for (const { actor, addressee } of all) {
        for (const name of actor ? addressee : []) {
          const key = `${actor?.name} ${name.replace(/^the /, '')}`;
          expected.set(key, (expected.get(key) ?? 0) + 1);
        }
      }
      const { relations, nodes } = await store.relations({ limit: 500 });
      const names = new Map(nodes.map(({ id, name }) => [id, name]));
      const found = relations.map(({ who, whom, statements }): [string, number] => [
        `${names.get(who)} ${names.get(whom)?.replace(/^the /, '')}`,
        statements,
      ]);
      expect(found.length).toBeGreaterThan(3);
      expect(new Map(found)).toEqual(expected);
    });
  });
}
