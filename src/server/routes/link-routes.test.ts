import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINK_SORTS, type LinkItem } from '../../model/index.ts';
import { linkItems } from '../../store/testing/ledger-world.ts';
import { SAMPLE_TIME } from '../../store/testing/with-store.ts';
import { openApp, type TestApp } from '../testing/open-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openApp();
  await test.store.addReports(linkItems(), SAMPLE_TIME);
}, 60_000);
afterAll(() => test.close());

const list = async (query: string) => (await test.ask('GET', `/api/review/links?${query}`)).body;
const progress = async (query = '') => (await test.ask('GET', `/api/review/links/progress${query}`)).body;
const file = async (query: string) => {
  const response = await test.send('GET', `/api/export/links?${query}`);
  expect(response.status).toBe(200);
  return { text: await response.text(), name: response.headers.get('content-disposition') ?? '' };
};

describe('links that wait', () => {
  it.each(LINK_SORTS)('%s come page by page, with the words around both passages', async (what) => {
    const all: LinkItem[] = (await list(`what=${what}&limit=500`)).items;
    expect(all.length).toBeGreaterThan(1);
    const page = await list(`what=${what}&limit=1`);
    expect(page.total).toBe(all.length);
    const behind = await list(`what=${what}&limit=1&cursor=${page.next}`);
    expect([...page.items, ...behind.items]).toEqual(all.slice(0, 2));
    const [first] = all;
    const both =
      first?.what === 'evidence'
        ? [first.promise.id, first.bearing.passage.passage]
        : [first?.earlier.id, first?.later.id];
    const around: { passage: string }[] = page.excerpts;
    expect(around.map(({ passage }) => passage).sort()).toEqual(both.sort());
    expect((await list(`what=${what}&link=${first?.key}`)).items).toEqual([first]);
    expect((await progress())[what]).toEqual({ open: all.length, more: false, decided: 0, lately: 0 });
    expect((await progress('?outlet=Nobody'))[what].open).toBe(0);
    expect((await list(`what=${what}&asKnownOn=2021-01-01`)).items).toEqual([]);
  });

  it('leave when somebody decides on them', async () => {
    const [first] = (await list('what=evidence')).items;
    const { passage, report } = first.bearing.passage;
    const bear = { type: 'bear', entry: first.statement, passage: { report, passage }, relation: 'none' };
    const { body, status } = await test.ask('POST', '/api/acts', { deeds: [bear] });
    expect(status).toBe(201);
    expect((await list(`what=evidence&link=${first.key}`)).items).toEqual([]);
    expect((await progress()).evidence).toMatchObject({ decided: 1, lately: 1 });
    expect((await progress('?lately=2999-01-01T00:00:00Z')).evidence).toMatchObject({
      decided: 1,
      lately: 0,
    });
    await test.ask('POST', '/api/acts', { deeds: [{ type: 'undo-ledger', act: body.acts[0].id }] });
    expect((await list(`what=evidence&link=${first.key}`)).items).toEqual([first]);
  });

  it.each(LINK_SORTS)('%s are given as files, as they are listed', async (what) => {
    const query = `what=${what}&order=likely`;
    const { items } = await list(`${query}&limit=500`);
    const json = await file(`format=json&${query}`);
    expect(json.name).toMatch(new RegExp(`troth-${what}-.*\\.json`));
    expect(JSON.parse(json.text).items).toEqual(items);
    const csv = await file(`format=csv&${query}`);
    const rows = csv.text.trimEnd().split('\r\n').slice(1);
    expect(rows.map((row) => row.match(/"([^"]*)"$/)?.[1])).toEqual(items.map(({ key }: LinkItem) => key));
  });

  it('statements are given as files, as they are listed', async () => {
    const { items } = (await test.ask('GET', '/api/review?order=ledger&limit=500')).body;
    const json = await (await test.send('GET', '/api/export/review?format=json&order=ledger')).text();
    expect(JSON.parse(json).items).toEqual(items);
    const csv = await (await test.send('GET', '/api/export/review?format=csv&kind=denial')).text();
    const denials = items.filter(
      ({ statement }: { statement: { kind: string } }) => statement.kind === 'denial',
    );
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + denials.length);
  });

  it.each(['', 'what=statements', 'what=joins&order=ledger', 'what=joins&q=a', 'what=joins&kind=promise'])(
    'refuses “%s”',
    async (query) => {
      expect((await test.ask('GET', `/api/review/links?${query}`)).status).toBe(400);
    },
  );
});
