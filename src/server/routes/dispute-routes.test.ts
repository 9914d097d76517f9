import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DisputeRow } from '../../model/index.ts';
import { openApp, type TestApp } from '../testing/open-app.ts';

let test: TestApp;
const TEXTS = {
  '2022-03-11':
    'The Ondari Front denied an accusation by Oskar Halden that it had shelled the grain sheds of Ucamal.',
  '2022-03-12':
    'Ines Calder said that the Ondari Front had freed 23 captured soldiers at the harbour of Ucamal.',
  '2022-03-14':
    'Tomas Brandt said that the Ondari Front had freed 12 captured soldiers at the harbour of Ucamal.',
  '2022-03-18': 'The Ondari Front promised to free the captured soldiers of Ucamal by March 31.',
  '2022-03-20': 'The Ondari Front promised that it would not free the captured soldiers of Ucamal.',
};
beforeAll(async () => {
  test = await openApp();
  for (const [published, text] of Object.entries(TEXTS)) {
    const { status } = await test.ask('POST', '/api/reports', { published, outlet: 'Arveld Post', text });
    expect(status).toBe(201);
  }
}, 60_000);
afterAll(() => test.close());

const ask = (query = '') => test.ask('GET', `/api/disputes${query}`);
const list = async (query = ''): Promise<DisputeRow[]> => (await ask(query)).body.items;
const sorts = async (query: string) => (await list(query)).map(({ sort }) => sort);

describe('disputes', () => {
  it('are listed in pairs, those with the newest later statement first', async () => {
    const [turned, contradicted, denied] = await list();
    expect(turned).toMatchObject({
      sort: 'turned',
      earlier: { published: '2022-03-18', speaker: 'Ondari Front', outlet: 'Arveld Post' },
      later: { published: '2022-03-20', speaker: 'Ondari Front' },
    });
    expect(turned?.reasons[0]).toBe('the opposite');
    expect(contradicted).toMatchObject({
      sort: 'contradicted',
      earlier: { speaker: 'Ines Calder' },
      later: { speaker: 'Tomas Brandt' },
    });
    expect(denied?.probability).toBeGreaterThan(0.7);
    expect([denied?.sort, denied?.earlier.kind, denied?.later.kind]).toEqual([
      'denied',
      'accusation',
      'denial',
    ]);
  });

  it('are filtered by sort, by who speaks, by date and by statement', async () => {
    expect(await sorts('?dispute=denied')).toEqual(['denied']);
    expect(await sorts('?dispute=denied&dispute=turned')).toEqual(['turned', 'denied']);
    expect(await sorts('?actor=ines-calder')).toEqual(['contradicted']);
    expect(await sorts('?actor=ondari-front')).toEqual(['turned', 'denied']);
    expect(await sorts('?actor=nobody')).toEqual([]);
    expect(await sorts('?from=2022-03-14')).toEqual(['turned', 'contradicted']);
    expect(await sorts('?from=2022-03-12&to=2022-03-14')).toEqual(['contradicted']);
    const [first, second] = await list();
    expect(await sorts(`?statement=${first?.earlier.id}`)).toEqual(['turned']);
    expect(await sorts(`?statement=${first?.later.id}&statement=${second?.later.id}`)).toEqual([
      'turned',
      'contradicted',
    ]);
    expect(await sorts('?statement=s_none')).toEqual([]);
  });

  it('come in pages, in either direction', async () => {
    const first = (await ask('?limit=2&direction=asc')).body;
    expect(first).toMatchObject({ total: 3, next: expect.any(String) });
    const second = (await ask(`?limit=2&direction=asc&cursor=${first.next}`)).body;
    expect(second).toMatchObject({ total: 3, next: null });
    expect([...first.items, ...second.items]).toEqual((await list()).toReversed());
  });

  it('are those of what was known on a day', async () => {
    expect(await sorts('?asKnownOn=2022-03-14')).toEqual(['contradicted', 'denied']);
    expect(await sorts('?asKnownOn=2022-03-13')).toEqual(['denied']);
    expect((await ask('?asKnownOn=2022-03-10')).body).toEqual({ items: [], total: 0, next: null });
  });

  it('are what a person says of two statements, whichever is named first', async () => {
    const before = await list();
    const [turned, contradicted] = before;
    const ref = (one?: DisputeRow['later']) => ({ report: one?.report, statement: one?.id });
    const judge = async (as: string, one?: DisputeRow['later'], other?: DisputeRow['later']) => {
      const deed = { type: 'dispute', statement: ref(one), with: ref(other), as };
      const { status, body } = await test.ask('POST', '/api/acts', { deeds: [deed] });
      expect(status).toBe(201);
      return body.acts[0].id as string;
    };
    const undo = (act: string) => test.ask('POST', '/api/acts', { deeds: [{ type: 'undo-ledger', act }] });
    const refused = await judge('none', turned?.later, turned?.earlier);
    expect(await list()).toEqual(before.slice(1));
    await undo(refused);
    expect(await list()).toEqual(before);
    const act = await judge('denied', turned?.later, turned?.earlier);
    expect((await list())[0]).toEqual({ ...turned, sort: 'denied', probability: null, reasons: [], act });
    expect(await sorts('?asKnownOn=2022-03-21')).toEqual(['turned', 'contradicted', 'denied']);
    await undo(act);
    const added = await judge('turned', contradicted?.later, turned?.later);
    expect((await ask('?limit=1&dispute=turned')).body).toMatchObject({ total: 2 });
    await undo(added);
    expect(await list()).toEqual(before);
    const self = { type: 'dispute', statement: ref(turned?.later), with: ref(turned?.later), as: 'none' };
    expect((await test.ask('POST', '/api/acts', { deeds: [self] })).status).toBe(422);
  });

  it('are no more when a person says that one was not said', async () => {
    const [first] = await list();
    const target = { report: first?.later.report, statement: first?.later.id };
    const { body } = await test.ask('POST', '/api/acts', { deeds: [{ type: 'reject', ...target }] });
    expect(await sorts('?dispute=turned')).toEqual([]);
    const undo = { type: 'undo', report: target.report, act: body.acts[0].id };
    await test.ask('POST', '/api/acts', { deeds: [undo] });
    expect(await list()).toContainEqual(first);
  });

  it.each([
    ['dispute=agreed', 'dispute'],
    ['from=spring', 'from'],
    ['to=2022-02-30', 'to'],
    ['asKnownOn=then', 'asKnownOn'],
    ['direction=up', 'direction'],
    ['limit=0', 'limit'],
    ['actor=', 'actor'],
    ['sort=denied', 'sort'],
    ['cursor=nonsense', 'cursor'],
  ])('say what is wrong with %s', async (query, named) => {
    const { status, body } = await ask(`?${query}`);
    expect(status).toBe(400);
    expect(JSON.stringify(body.error)).toContain(named);
  });

  it('refuse the cursor of another list', async () => {
    const { next } = (await test.ask('GET', '/api/ledger?limit=1')).body;
    expect((await ask(`?cursor=${next}`)).status).toBe(400);
    const page = (await ask('?limit=1')).body;
    expect((await ask(`?limit=1&dispute=turned&cursor=${page.next}`)).status).toBe(400);
  });
});
