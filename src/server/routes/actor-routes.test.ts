import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '../testing/open-app.ts';

let test: TestApp;
let report: string;
beforeAll(async () => {
  test = await openApp();
  const text = `Envoy hopeful

Oskar Halden, the envoy, said on Tuesday that the harbour would open.

The Kessel Front denied that it had shelled the harbour. “We left in May,” said the Kessel Brigade.
`;
  const { body } = await test.ask('POST', '/api/reports', { text });
  report = body.report.report.id;
});
afterAll(() => test.close());

const act = async (...deeds: unknown[]) => test.ask('POST', '/api/acts', { deeds });
const done = async (...deeds: unknown[]): Promise<{ id: string; type: string }[]> => {
  const { status, body } = await act(...deeds);
  expect([status, body]).toEqual([201, expect.anything()]);
  return body.acts;
};
const actor = async (id: string) => test.ask('GET', `/api/actors/${encodeURIComponent(id)}`);

describe('acts on actors', () => {
  it('merge, and are taken back', async () => {
    const before = await actor('kessel-brigade');
    expect(before.status).toBe(200);
    const [merge] = await done({ type: 'merge-actors', actors: ['kessel-brigade'], into: 'kessel-front' });
    expect(merge).toMatchObject({
      type: 'merge-actors',
      actors: [{ id: 'kessel-brigade', name: before.body.name }],
      into: { id: 'kessel-front' },
      by: 'Ada Test',
    });
    expect((await actor('kessel-brigade')).body).toMatchObject({ id: 'kessel-front', reports: 1 });
    const { body } = await test.ask('GET', '/api/statements?speaker=kessel-brigade');
    expect(body.items.map((row: { actor: { id: string } }) => row.actor.id)).toEqual([
      'kessel-front',
      'kessel-front',
    ]);
    const view = await test.ask('GET', `/api/reports/${report}`);
    expect(view.body.actors.map(({ id }: { id: string }) => id)).not.toContain('kessel-brigade');
    await done({ type: 'undo-actor', act: merge?.id });
    expect((await actor('kessel-brigade')).body).toEqual(before.body);
    const history = await test.ask('GET', '/api/actors/kessel-front/acts');
    expect(history.body.acts.map(({ type }: { type: string }) => type)).toEqual([
      'merge-actors',
      'undo-actor',
    ]);
  });

  it('correct, with the name that the actor had, and split into new ones with ids of their own', async () => {
    const names = ['Halden', 'O. Halden'];
    const [correct, split] = await done(
      { type: 'correct-actor', actor: 'oskar-halden', values: { names, wikidata: 'Q900000007' } },
      {
        type: 'split-actor',
        actor: 'oskar-halden',
        leaves: { names: ['O. Halden'] },
        into: { name: 'Oskar Halden', type: 'person' },
      },
    );
    expect(correct).toMatchObject({ actor: { id: 'oskar-halden', name: 'Oskar Halden' } });
    expect(split).toMatchObject({
      leaves: { names: ['O. Halden'], reports: [], mentions: [] },
      into: { id: 'oskar-halden-2', name: 'Oskar Halden', type: 'person', names: [], wikidata: null },
    });
    expect((await actor('oskar-halden')).body).toMatchObject({ names: ['Halden'], wikidata: 'Q900000007' });
    expect((await actor('oskar-halden-2')).body).toMatchObject({ statements: 0, reports: 0 });
    const { body } = await test.ask('GET', '/api/actors/oskar-halden/names');
    expect(body.items[0]).toEqual({ value: 'Oskar Halden', count: 1 });
    await done({ type: 'undo-actor', act: split?.id }, { type: 'undo-actor', act: correct?.id });
    expect((await actor('oskar-halden-2')).status).toBe(404);
  });

  it('bear on actors that deeds before them made, and bring back what was merged away', async () => {
    const acts = await done(
      { type: 'add-actor', actor: { name: 'Zelmira Front', type: 'armed-group', names: ['ZF'] } },
      { type: 'merge-actors', actors: ['kessel-brigade'], into: 'zelmira-front' },
      { type: 'split-actor', actor: 'zelmira-front', leaves: { reports: [report] }, into: 'kessel-brigade' },
    );
    expect(acts[2]).toMatchObject({ into: { id: 'kessel-brigade', name: 'Kessel Brigade' } });
    expect((await actor('kessel-brigade')).body).toMatchObject({ id: 'kessel-brigade', statements: 1 });
    expect((await actor('zelmira-front')).body).toMatchObject({ name: 'Zelmira Front', statements: 0 });
    const blocked = await act({ type: 'undo-actor', act: acts[0]?.id });
    expect([blocked.status, blocked.body.error.code]).toEqual([409, 'act/blocked']);
    await done(...acts.toReversed().map(({ id }) => ({ type: 'undo-actor', act: id })));
    expect((await actor('zelmira-front')).status).toBe(404);
  });

  it.each([
    [404, 'act/unknown-target', { type: 'merge-actors', actors: ['nobody'], into: 'kessel-front' }],
    [404, 'act/unknown-target', { type: 'correct-actor', actor: 'nobody', values: { type: 'person' } }],
    [404, 'act/unknown-target', { type: 'undo-actor', act: 'a_none' }],
    [422, 'act/invalid', { type: 'add-actor', actor: { name: 'The Kessel Front' } }],
    [422, 'act/invalid', { type: 'merge-actors', actors: ['kessel-front'], into: 'kessel-front' }],
    [400, 'api/bad-request', { type: 'correct-actor', actor: 'kessel-front', values: {} }],
    [400, 'api/bad-request', { type: 'correct-actor', actor: 'kessel-front', values: { wikidata: 'x' } }],
    [400, 'api/bad-request', { type: 'correct-actor', actor: 'kessel-front', values: { id: 'x' } }],
    [400, 'api/bad-request', { type: 'split-actor', actor: 'kessel-front', leaves: {}, into: { name: 'X' } }],
    [400, 'api/bad-request', { type: 'add-actor', actor: { name: '  ' } }],
    [400, 'api/bad-request', { type: 'merge-actors', actors: [], into: 'kessel-front' }],
  ])('are refused with %d %s: %j', async (status, code, deed) => {
    const { status: answered, body } = await act(deed);
    expect([answered, body.error.code]).toEqual([status, code]);
    expect(body.error.message).not.toBe('');
  });

  it('are known to the engine when it reads the next report', async () => {
    const { body: plain } = await test.ask('GET', `/api/reports/${report}`);
    expect(plain.reading).not.toHaveProperty('registry');
    const [add] = await done({
      type: 'add-actor',
      actor: { name: 'Zelmira Front', type: 'armed-group', names: ['ZLF'] },
    });
    const text = 'The ZLF said on Monday that it had left the harbour.\n';
    const { body } = await test.ask('POST', '/api/reports', { text });
    expect(body.report.reading.registry).toMatch(/^[0-9a-f]{12}$/);
    expect(body.report.mentions[0].actor).toBe('zelmira-front');
    expect(Object.values(body.report.speakers)).toEqual(['zelmira-front']);
    await done({ type: 'undo-actor', act: add?.id });
    const again = await test.ask('POST', `/api/reports/${body.report.report.id}/read`);
    expect(again.body.mentions[0].actor).toBe('zlf');
  });

  it('are nowhere when there is no such actor', async () => {
    expect((await test.ask('GET', '/api/actors/nobody/names')).status).toBe(404);
    expect((await test.ask('GET', '/api/actors/nobody/acts')).body).toEqual({ acts: [] });
  });

  it('have a record and a line, also under an id that was merged', async () => {
    const [merge] = await done({
      type: 'merge-actors',
      actors: ['kessel-brigade'],
      into: 'kessel-front',
    });
    const record = await test.ask('GET', '/api/actors/kessel-brigade/record?limit=2&today=2022-05-01');
    expect(record.status).toBe(200);
    expect(record.body.actor.id).toBe('kessel-front');
    expect(record.body.entries.map(({ part }: { part: string }) => part)).toEqual([
      'promised',
      'promisedTo',
      'demanded',
      'demandedOf',
      'threatened',
      'threatenedWith',
      'predicted',
    ]);
    const line = await test.ask('GET', '/api/actors/kessel-brigade/line');
    const { total } = (await test.ask('GET', '/api/statements?speaker=kessel-front')).body;
    const counts = line.body.items.map(({ statements }: { statements: number }) => statements);
    expect(counts.reduce((sum: number, one: number) => sum + one, 0)).toBe(total);
    expect((await test.ask('GET', '/api/actors/kessel-front/line?q=volcano')).body.items).toEqual([]);
    await done({ type: 'undo-actor', act: merge?.id });
    for (const view of ['record', 'line']) {
      expect((await test.ask('GET', `/api/actors/nobody/${view}`)).status).toBe(404);
      expect((await test.ask('GET', `/api/actors/kessel-front/${view}?kind=lie`)).status).toBe(400);
    }
  });

  it('filter reports', async () => {
    expect((await test.ask('GET', '/api/reports?actor=kessel-front&actor=nobody')).body.total).toBe(1);
    expect((await test.ask('GET', '/api/reports?actor=nobody')).body.total).toBe(0);
  });
});
