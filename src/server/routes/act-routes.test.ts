import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INVENTED_TEXT, openApp, type TestApp } from '../testing/open-app.ts';

let test: TestApp;
let report: string;
let statement: string;
beforeEach(async () => {
  test = await openApp();
  const { body } = await test.ask('POST', '/api/reports', { text: INVENTED_TEXT });
  report = body.report.report.id;
  statement = body.report.statements[0].id;
});
afterEach(() => test.close());

const act = (...deeds: object[]) => test.ask('POST', '/api/acts', { deeds });
const view = async () => (await test.ask('GET', `/api/reports/${report}`)).body;
const shown = async (id = statement) =>
  (await view()).statements.find((statement: { id: string }) => statement.id === id);
const span = (words: string) => {
  const start = INVENTED_TEXT.indexOf(words);
  return { start, end: start + words.length };
};

describe('acts', () => {
  it('are kept with their author and time, and undone', async () => {
    const accepted = await act({ type: 'accept', report, statement });
    expect(accepted.status).toBe(201);
    const [kept] = accepted.body.acts;
    expect(kept).toMatchObject({ type: 'accept', by: 'Ada Test', report, statement });
    expect((await shown()).review).toBe('accepted');
    await act({ type: 'undo', report, act: kept.id });
    expect((await shown()).review).toBe('unreviewed');
    const history = await test.ask('GET', `/api/acts?report=${report}`);
    expect(history.body.items.map(({ type }: { type: string }) => type)).toEqual(['undo', 'accept']);
  });

  it('name the person who is told', async () => {
    const { body } = await test.ask('POST', '/api/acts', {
      by: 'Bo Example',
      deeds: [{ type: 'reject', report, statement }],
    });
    expect(body.acts[0].by).toBe('Bo Example');
    expect((await shown()).review).toBe('rejected');
  });

  it('correct fields, and places in the text by spans', async () => {
    const words = 'the garrison would stay';
    await act({
      type: 'correct',
      report,
      statement,
      values: { speaker: 'Ivo Tarn', kind: 'commitment', content: [span(words)], cue: [] },
    });
    const corrected = await shown();
    expect(corrected).toMatchObject({ speaker: 'Ivo Tarn', kind: 'commitment', cue: [], lost: [] });
    expect(corrected.content).toEqual([
      {
        ...span(words),
        quote: words,
        prefix: INVENTED_TEXT.slice(span(words).start - 32, span(words).start),
        suffix: INVENTED_TEXT.slice(span(words).end, span(words).end + 32),
      },
    ]);
    expect(corrected.provenance.content).toEqual({
      by: { person: 'Ada Test' },
      basis: 'stated',
      probability: null,
    });
    expect(corrected.provenance.cue.basis).toBe('unknown');
  });

  it('add a statement, telling its form from the quotation marks', async () => {
    const { status, body } = await act({
      type: 'add',
      report,
      fields: {
        content: [span('leave the port before winter')],
        kind: 'refusal',
        speaker: 'Lena Orsk',
        parent: statement,
      },
    });
    expect(status).toBe(201);
    const added = await shown(body.acts[0].statement.id);
    expect(added).toMatchObject({
      review: 'accepted',
      form: 'indirect',
      speaker: 'Lena Orsk',
      said: null,
      via: [],
    });
    expect(added.provenance.speaker.by).toEqual({ person: 'Ada Test' });
    const again = await act({
      type: 'add',
      report,
      fields: { content: [span('leave the port before winter')], kind: 'claim' },
    });
    expect(again.status).toBe(422);
    expect(again.body.error.code).toBe('act/invalid');
  });

  it('describe and remove a report', async () => {
    await act({ type: 'describe', report, values: { outlet: 'Harbour Post' } });
    expect(await view()).toMatchObject({ report: { outlet: 'Harbour Post' }, described: ['outlet'] });
    const removed = await act({ type: 'remove', report });
    expect((await test.ask('GET', '/api/reports')).body.total).toBe(0);
    for (const deed of [
      { type: 'accept', report, statement },
      { type: 'correct', report, statement, values: { cue: [] } },
    ]) {
      const refused = await act(deed);
      expect(refused.status).toBe(409);
      expect(refused.body.error.code).toBe('store/removed');
    }
    await act({ type: 'undo', report, act: removed.body.acts[0].id });
    expect((await test.ask('GET', '/api/reports')).body.total).toBe(1);
  });
});

describe('acts that cannot be carried out', () => {
  const content = (...spans: object[]) => ({
    type: 'correct',
    report,
    statement,
    values: { content: spans },
  });
  const emoji = INVENTED_TEXT.indexOf('🙂');

  it.each<[string, () => object, number, string, string | null]>([
    [
      'an unknown report',
      () => ({ type: 'accept', report: 'r_0', statement }),
      404,
      'act/unknown-target',
      null,
    ],
    [
      'an unknown statement',
      () => ({ type: 'accept', report, statement: 's_0' }),
      404,
      'act/unknown-target',
      null,
    ],
    [
      'a correction of an unknown report',
      () => ({ ...content({ start: 0, end: 1 }), report: 'r_0' }),
      404,
      'act/unknown-target',
      'deeds.0.report',
    ],
    ['an unknown act', () => ({ type: 'undo', report, act: 'a_0' }), 404, 'act/unknown-target', null],
    [
      'a span past the end',
      () => content({ start: 0, end: INVENTED_TEXT.length + 1 }),
      422,
      'model/lost-anchor',
      'deeds.0.values.content',
    ],
    [
      'spans that overlap',
      () => content({ start: 5, end: 9 }, { start: 0, end: 6 }),
      422,
      'model/lost-anchor',
      'deeds.0.values.content',
    ],
    [
      'half a character',
      () => content({ start: emoji + 1, end: emoji + 2 }),
      422,
      'model/lost-anchor',
      'deeds.0.values.content',
    ],
    ['an empty span', () => content({ start: 5, end: 5 }), 400, 'api/bad-request', null],
    ['no content', () => content(), 400, 'api/bad-request', null],
    [
      'nothing to correct',
      () => ({ type: 'correct', report, statement, values: {} }),
      400,
      'api/bad-request',
      null,
    ],
    [
      'a statement inside itself',
      () => ({ type: 'correct', report, statement, values: { parent: statement } }),
      422,
      'act/invalid',
      'deeds.0.values.parent',
    ],
    [
      'an unknown parent',
      () => ({ type: 'correct', report, statement, values: { parent: 's_0' } }),
      404,
      'act/unknown-target',
      'deeds.0.values.parent',
    ],
    ['an unknown deed', () => ({ type: 'bless', report, statement }), 400, 'api/bad-request', 'deeds.0.type'],
    [
      'a text',
      () => ({ type: 'describe', report, values: { text: 'Other.' } }),
      400,
      'api/bad-request',
      null,
    ],
    [
      'a script as address',
      () => ({ type: 'describe', report, values: { address: 'javascript:alert(1)' } }),
      400,
      'api/bad-request',
      null,
    ],
  ])('%s', async (_, deed, status, code, where) => {
    const before = await view();
    const answer = await act(deed());
    expect(answer.body.error.code).toBe(code);
    expect(answer.status).toBe(status);
    if (where) expect(answer.body.error.where).toBe(where);
    expect(await view()).toEqual(before);
  });

  it('keep the good ones beside them out too', async () => {
    const answer = await act(
      { type: 'accept', report, statement },
      { type: 'accept', report, statement: 's_0' },
    );
    expect(answer.status).toBe(404);
    expect((await shown()).review).toBe('unreviewed');
    expect((await test.ask('GET', '/api/acts')).body.total).toBe(0);
  });

  it('close no circle of statements', async () => {
    const added = await act({
      type: 'add',
      report,
      fields: { content: [span('leave the port')], kind: 'refusal', parent: statement },
    });
    const inner = added.body.acts[0].statement.id;
    const answer = await act({ type: 'correct', report, statement, values: { parent: inner } });
    expect(answer.body.error.code).toBe('act/invalid');
  });
});
