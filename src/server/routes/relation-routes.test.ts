import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, bareActor, type Relations } from '../../model/index.ts';
import { type Told, tellReport } from '../../store/testing/tell-report.ts';
import { openApp, type TestApp } from '../testing/open-app.ts';

// States of the registry, so that its bodies count; what they are told to say is no more than filling.
const state = (id: string, name: string, iso: string): Actor => ({
  ...bareActor(id, name),
  type: 'state',
  iso,
});
const ACTORS: Actor[] = [
  state('norway', 'Norway', 'NO'),
  state('chad', 'Chad', 'TD'),
  { ...bareActor('norway-foreign-ministry', 'Norwegian Foreign Ministry'), type: 'government-body' },
];
const SCENE: Told[] = [
  {
    words: 'statement one is here',
    speaker: 'Norwegian Foreign Ministry',
    kind: 'demand',
    addressee: ['Chad'],
  },
  { words: 'statement two is here', speaker: 'Norway', kind: 'commitment', addressee: ['Chad'] },
  { words: 'statement three is here', speaker: 'Chad', kind: 'warning', addressee: ['Salt Guild'] },
];

let test: TestApp;
beforeAll(async () => {
  test = await openApp();
  await tellReport(test.store, SCENE, { published: '2022-03-20', actors: ACTORS });
}, 60_000);
afterAll(() => test.close());

const ask = async (query = ''): Promise<Relations> =>
  (await test.ask('GET', `/api/relations${query}`)).body as Relations;
const pairs = async (query = '') =>
  (await ask(query)).relations.map(({ who, whom, statements }) => `${who} ${whom} ${statements}`);

describe('relations', () => {
  it('are told of actors, and of states with what counts for them', async () => {
    expect(await pairs()).toEqual(['chad salt-guild 1', 'norway chad 1', 'norway-foreign-ministry chad 1']);
    expect(await ask('?between=states')).toMatchObject({
      relations: [{ who: 'norway', whom: 'chad', statements: 2 }],
      nodes: [
        { id: 'chad', iso: 'TD' },
        { id: 'norway', iso: 'NO' },
      ],
      countedWith: [{ actor: { id: 'norway-foreign-ministry' }, why: 'a body of Norway', statements: 1 }],
      stateless: 1,
    });
  });

  it('take filters, and refuse what is none', async () => {
    expect(await pairs('?kind=demand&kind=warning')).toEqual([
      'chad salt-guild 1',
      'norway-foreign-ministry chad 1',
    ]);
    expect(await pairs('?type=state&actor=norway')).toEqual(['norway chad 1']);
    expect(await pairs('?from=2022-04-01')).toEqual([]);
    expect(await pairs('?limit=1')).toHaveLength(1);
    for (const query of [
      '?kind=lie',
      '?from=soon',
      '?least=0',
      '?limit=9999',
      '?between=stars',
      '?colour=red',
    ])
      expect((await test.ask('GET', `/api/relations${query}`)).status).toBe(400);
  });

  it('are those of what was known on a day', async () => {
    expect(await pairs('?asKnownOn=2022-03-19')).toEqual([]);
    expect(await pairs('?asKnownOn=2022-03-20')).toHaveLength(3);
  });

  it('lead to their statements', async () => {
    const query = 'who=norway&whom=chad';
    const { body } = await test.ask('GET', `/api/relations/statements?${query}&between=states`);
    expect(body).toMatchObject({ total: 2, enclosing: [] });
    expect(body.items[0].statement).toMatchObject({ speaker: 'Norway', outlet: 'Velm Courier' });
    expect((await test.ask('GET', `/api/relations/statements?${query}`)).body.total).toBe(1);
  });

  it('leave as files of exactly what is asked for', async () => {
    const file = (query: string) => test.send('GET', `/api/export/relations?${query}`);
    const csv = await file('format=csv&between=states');
    expect(csv.headers.get('content-disposition')).toMatch(/filename="troth-relations-of-states-.*\.csv"/);
    const rows = parse(await csv.text(), { bom: true, columns: true });
    expect(rows).toMatchObject([{ Source: 'norway', Target: 'chad', Weight: '2', 'Whom: ISO': 'TD' }]);
    const json = await (await file('format=json&kind=warning')).json();
    expect(json).toEqual(await ask('?kind=warning'));
    const graph = await file('format=graphml&whom=chad');
    expect(graph.headers.get('content-type')).toContain('application/graphml+xml');
    expect((await graph.text()).match(/<edge /g)).toHaveLength(2);
  });
});
