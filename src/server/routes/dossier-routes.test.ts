import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierDetail } from '../../model/index.ts';
import { openApp, type TestApp } from '../testing/open-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openApp();
  const text =
    'The Ondari Front promised on Wednesday to free the 23 captured soldiers by March 31.\n\nOskar Halden denied it.';
  const added = await test.ask('POST', '/api/reports', {
    text,
    published: '2022-03-09',
    outlet: 'Harrow Gazette',
  });
  expect(added.status).toBe(201);
}, 60_000);
afterAll(() => test.close());

const dossier = 'd_salt-road-1';
const act = (...deeds: unknown[]) => test.ask('POST', '/api/acts', { deeds });
const get = async (query = ''): Promise<DossierDetail> =>
  (await test.ask('GET', `/api/dossiers/${dossier}${query}`)).body;
const first = async (list: string) => (await test.ask('GET', `/api/${list}`)).body.items[0];

describe('dossiers', () => {
  it('are begun and filled in one request, each thing by its id', async () => {
    const [entry, statement, actor, report] = await Promise.all(
      ['ledger?today=2022-04-15', 'statements', 'actors', 'reports'].map(first),
    );
    const take = (sort: string, { id }: { id: string }) => ({
      type: 'take-in',
      dossier,
      thing: { sort, id },
    });
    const { status, body } = await act(
      { type: 'begin-dossier', dossier, title: ' Salt road ' },
      { ...take('entry', entry), note: 'The one that matters.' },
      take('statement', statement),
      take('actor', actor),
      take('report', report),
    );
    expect(status).toBe(201);
    expect(body.acts[1].thing).toMatchObject({
      sort: 'entry',
      anchor: { quote: expect.stringContaining('free') },
    });
    const shown = await get('?today=2022-04-15');
    expect(shown).toMatchObject({ title: 'Salt road', summary: '', away: false });
    expect(
      shown.items.map(({ entry, statement, actor, report }) => entry ?? statement ?? actor ?? report),
    ).toEqual([entry, statement, actor, report]);
    expect(shown.items[0]).toMatchObject({ note: 'The one that matters.', noted: { by: 'Ada Test' } });
    expect(shown.items[0]?.entry?.state.schedule).toBe('overdue');
    const key = encodeURIComponent(shown.items[2]?.key ?? '');
    const listed = (await test.ask('GET', `/api/dossiers?item=${key}`)).body.items;
    expect(listed).toMatchObject([{ id: dossier, holds: true, counts: { entry: 1, report: 1 } }]);
    for (const list of ['ledger', 'statements', 'reports', 'review']) {
      const total = async (id: string) =>
        (await test.ask('GET', `/api/${list}?dossier=${id}`)).body.total as number;
      expect([list, (await total(dossier)) > 0, await total('d_none')]).toEqual([list, true, 0]);
    }
  });

  it('are put away and back, with everything in the history', async () => {
    const done = await act({ type: 'put-away-dossier', dossier });
    expect((await test.ask('GET', '/api/dossiers')).body.items).toEqual([]);
    expect((await test.ask('GET', '/api/dossiers?away=true')).body.items).toHaveLength(1);
    await act({ type: 'undo-dossier', dossier, act: done.body.acts[0].id });
    expect((await test.ask('GET', '/api/dossiers')).body.items).toHaveLength(1);
    const { acts } = (await test.ask('GET', `/api/dossiers/${dossier}/acts`)).body;
    expect(acts.map(({ type }: { type: string }) => type).slice(-2)).toEqual([
      'put-away-dossier',
      'undo-dossier',
    ]);
  });

  it('leave as one file that needs nothing but itself, as a table and as JSON', async () => {
    const file = (format: string) =>
      test.ask('GET', `/api/export/dossier/${dossier}?format=${format}&today=2022-04-15`);
    const { body, headers } = await file('html');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="troth-dossier-\d{4}-\d\d-\d\d\.html"$/,
    );
    expect(body).toContain('<mark>to free the 23 captured soldiers by March 31</mark>');
    expect(body).toContain('Only excerpts of the reports');
    expect((await file('html&texts=true')).body).toContain('The full texts of the reports');
    expect((await file('csv')).body).toContain('The one that matters.');
    expect((await file('json')).body.dossier.items[0].detail.statements).toHaveLength(1);
    expect((await test.ask('GET', '/api/export/dossier/d_none?format=html')).status).toBe(404);
    expect((await test.ask('GET', `/api/export/dossier/${dossier}?format=pdf`)).status).toBe(400);
  });

  it('are as they were known on a day', async () => {
    expect((await test.ask('GET', `/api/dossiers/${dossier}?asKnownOn=2022-03-10`)).status).toBe(404);
    expect((await test.ask('GET', '/api/dossiers?asKnownOn=2022-03-10')).body.items).toEqual([]);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect((await get(`?asKnownOn=${tomorrow}`)).items).toHaveLength(4);
  });

  it('say what is wrong with a request', async () => {
    const other = 'd_other-one';
    const begin = { type: 'begin-dossier', dossier: other, title: 'Other' };
    for (const [deed, status] of [
      [{ ...begin, dossier: 'other' }, 400],
      [{ ...begin, title: ' ' }, 400],
      [{ ...begin, dossier }, 422],
      [{ type: 'take-in', dossier, thing: { sort: 'event', id: 'x' } }, 400],
      [{ type: 'take-in', dossier, thing: { sort: 'actor', id: 'nobody' } }, 404],
      [{ type: 'take-out', dossier, item: 'actor:nobody' }, 404],
      [{ type: 'describe-dossier', dossier, values: {} }, 400],
      [{ type: 'note-item', dossier, item: 'actor:nobody', note: 'x', html: '<b>' }, 400],
    ] as const) {
      expect([deed, (await act(deed)).status]).toEqual([deed, status]);
    }
    expect((await test.ask('GET', `/api/dossiers/${other}`)).status).toBe(404);
    expect((await test.ask('GET', '/api/dossiers?away=perhaps')).status).toBe(400);
  });
});
