import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReading } from '../../model/index.ts';
import { INVENTED_TEXT, openApp, type TestApp } from '../testing/open-app.ts';

let test: TestApp;
beforeEach(async () => {
  test = await openApp();
});
afterEach(() => test.close());

const details = { outlet: 'Delta Wire', published: '2022-03-01', address: 'https://delta.example/1' };

describe('adding a report', () => {
  it('reads it and shows what was found', async () => {
    const { status, body } = await test.ask('POST', '/api/reports', { text: INVENTED_TEXT, ...details });
    expect(status).toBe(201);
    expect(body.added).toBe(true);
    const { report, statements, reading, acts } = body.report;
    expect(report).toMatchObject({ text: INVENTED_TEXT, ...details });
    expect(reading.engine).toEqual({ name: test.engine.name, version: test.engine.version });
    expect(acts).toEqual([]);
    expect(statements.length).toBeGreaterThan(0);
    for (const { content } of statements) {
      for (const { start, end, quote } of content) expect(INVENTED_TEXT.slice(start, end)).toBe(quote);
    }
    expect((await test.ask('GET', `/api/reports/${report.id}`)).body).toEqual(body.report);
  });

  it('knows one that it holds, and leaves it as it is', async () => {
    const first = await test.ask('POST', '/api/reports', { text: INVENTED_TEXT, ...details });
    const again = await test.ask('POST', '/api/reports', {
      text: `${INVENTED_TEXT}\n\n`,
      ...details,
      title: 'Other',
    });
    expect(again.status).toBe(200);
    expect(again.body).toEqual({ added: false, report: first.body.report });
    const reprint = await test.ask('POST', '/api/reports', { text: INVENTED_TEXT, outlet: 'Other Wire' });
    expect(reprint.status).toBe(201);
  });

  it('reads a pasted page as a page', async () => {
    const paragraphs = INVENTED_TEXT.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
    const text = `<!doctype html><html lang="en"><head><title>Garrison</title></head><body><script>alert(1)</script>
      <article><h1>Garrison</h1>${paragraphs.join('')}</article></body></html>`;
    const { body } = await test.ask('POST', '/api/reports', { text });
    expect(body.report.report.format).toBe('html');
    expect(body.report.report.text).toContain('“We will not leave the port before winter,” Orsk told');
    expect(body.report.report.text).not.toMatch(/<p>|alert/);
  });

  it.each([
    [{ text: '' }, 400, 'api/bad-request', 'text'],
    [{}, 400, 'api/bad-request', 'text'],
    [{ text: 'a', colour: 'red' }, 400, 'api/bad-request', 'colour'],
    [{ text: 'a', published: 'Tuesday' }, 400, 'api/bad-request', 'published'],
    [{ text: 'a', address: 'javascript:alert(1)' }, 400, 'api/bad-request', 'address'],
    [{ text: ' \n ' }, 422, 'intake/empty', null],
  ])('refuses %j', async (json, status, code, where) => {
    const answer = await test.ask('POST', '/api/reports', json);
    expect(answer.status).toBe(status);
    expect(answer.body.error.code).toBe(code);
    if (where) expect(answer.body.error.where).toBe(where);
    expect((await test.ask('GET', '/api/status')).body.counts.reports).toBe(0);
  });

  it('says so when a person took the report out', async () => {
    const { id } = (await test.ask('POST', '/api/reports', { text: INVENTED_TEXT })).body.report.report;
    await test.ask('POST', '/api/acts', { deeds: [{ type: 'remove', report: id }] });
    const again = await test.ask('POST', '/api/reports', { text: INVENTED_TEXT });
    expect(again.status).toBe(409);
    expect(again.body.error).toMatchObject({ code: 'store/removed', where: id });
    expect((await test.ask('GET', `/api/reports/${id}`)).body).toEqual(again.body);
  });
});

describe('one report', () => {
  it.each(['r_0', 'nothing', '%00', '..%2f..'])('%s is none', async (id) => {
    const { status, body } = await test.ask('GET', `/api/reports/${id}`);
    expect(status).toBe(404);
    expect(body.error.code).toBe('store/not-found');
  });

  it('is read again with what people corrected; what they did stays', async () => {
    const added = (await test.ask('POST', '/api/reports', { text: INVENTED_TEXT })).body.report;
    const statement = added.statements[0].id;
    await test.ask('POST', '/api/acts', {
      deeds: [
        {
          type: 'describe',
          report: added.report.id,
          values: { published: '2022-03-02', outlet: 'Harbour Post' },
        },
        { type: 'correct', report: added.report.id, statement, values: { speaker: 'Ivo Tarn' } },
      ],
    });
    const { status, body } = await test.ask('POST', `/api/reports/${added.report.id}/read`);
    expect(status).toBe(200);
    expect(body.report.published).toBe('2022-03-02');
    expect(body.report).toMatchObject({ id: added.report.id, outlet: 'Harbour Post' });
    expect(body.described).toEqual(['outlet', 'published']);
    const read = body.statements.find(({ id }: { id: string }) => id === statement);
    expect(read.speaker).toBe('Ivo Tarn');
    expect(read.provenance.speaker.by).toEqual({ person: 'Ada Test' });
    expect(body.actors).toContainEqual(expect.objectContaining({ name: 'Ivo Tarn', id: 'ivo-tarn' }));
  });
});

describe('the readings of a report', () => {
  it('are listed, compared, chosen, and the choice is undone', async () => {
    const { report, reading } = (await test.ask('POST', '/api/reports', { text: INVENTED_TEXT })).body.report;
    const at = `/api/reports/${report.id}`;
    const held = await test.store.history(report.id);
    const [first] = held?.readings ?? [];
    if (!held || !first) throw new Error('it was not read');
    const { id: _id, ...analysis } = first;
    const newer = createReading(
      {
        ...analysis,
        engine: { name: 'troth', version: '99.0.0' },
        statements: analysis.statements
          .slice(1)
          .map((statement) => ({ ...statement, speaker: 'Ivo Tarn', parent: null })),
      },
      '2030-01-01T00:00:00Z',
    );
    await test.store.addReports([{ report: held.report, reading: newer }], '2030-01-01T00:00:00Z');
    const listed = async () => (await test.ask('GET', `${at}/readings`)).body.items;
    const marked = (shown: boolean[]) => [
      { ...reading, statements: first.statements.length, shown: shown[0] },
      {
        id: newer.id,
        at: newer.at,
        engine: newer.engine,
        statements: newer.statements.length,
        shown: shown[1],
      },
    ];
    expect(await listed()).toEqual(marked([false, true]));

    const compare = `${at}/readings/compare`;
    const { status, body } = await test.ask('GET', `${compare}?from=${first.id}&to=${newer.id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ from: { id: first.id }, to: { id: newer.id }, added: [], same: 0 });
    expect(body.gone).toEqual(first.statements.slice(0, 1));
    expect(body.changed[0].fields).toContain('speaker');

    const chosen = await test.ask('POST', '/api/acts', {
      deeds: [{ type: 'show-reading', report: report.id, reading: first.id }],
    });
    expect(chosen.status).toBe(201);
    expect(await listed()).toEqual(marked([true, false]));
    expect((await test.ask('GET', at)).body.reading).toEqual(reading);
    await test.ask('POST', '/api/acts', {
      deeds: [{ type: 'undo', report: report.id, act: chosen.body.acts[0].id }],
    });
    expect(await listed()).toEqual(marked([false, true]));
  });

  it('are refused where there are none', async () => {
    const { report, reading } = (await test.ask('POST', '/api/reports', { text: INVENTED_TEXT })).body.report;
    const at = `/api/reports/${report.id}/readings`;
    for (const [path, status, code] of [
      ['/api/reports/r_0/readings', 404, 'store/not-found'],
      [`${at}/compare?from=${reading.id}&to=g_0`, 404, 'store/not-found'],
      [`${at}/compare?from=${reading.id}`, 400, 'api/bad-request'],
    ] as const) {
      const answer = await test.ask('GET', path);
      expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    }
    const none = { type: 'show-reading', report: report.id, reading: 'g_0' };
    const answer = await test.ask('POST', '/api/acts', { deeds: [none] });
    expect(answer.body.error).toMatchObject({ code: 'act/unknown-target', where: 'g_0' });
    await test.ask('POST', '/api/acts', { deeds: [{ type: 'remove', report: report.id }] });
    expect((await test.ask('GET', at)).status).toBe(409);
  });
});

describe('the list', () => {
  beforeEach(async () => {
    for (const [index, outlet] of ['Delta Wire', 'Delta Wire', 'Harbour Post'].entries()) {
      const published = `2022-03-0${index + 1}`;
      await test.ask('POST', '/api/reports', {
        text: `${INVENTED_TEXT}\nNumber ${index}.`,
        outlet,
        published,
      });
    }
  });

  it('is filtered, searched, sorted and cut into pages', async () => {
    const all = await test.ask('GET', '/api/reports?sort=published&direction=asc');
    expect(all.body).toMatchObject({ total: 3, next: null });
    const days = all.body.items.map(({ published }: { published: string }) => published);
    expect(days).toEqual(['2022-03-01', '2022-03-02', '2022-03-03']);
    expect((await test.ask('GET', '/api/reports?outlet=Harbour%20Post')).body.total).toBe(1);
    expect((await test.ask('GET', '/api/reports?from=2022-03-02&to=2022-03-02')).body.total).toBe(1);
    expect((await test.ask('GET', '/api/reports?q=garrison')).body.total).toBe(3);
    expect((await test.ask('GET', '/api/reports?q=%22%20OR%20*')).status).toBe(200);
    const first = await test.ask('GET', '/api/reports?sort=published&direction=asc&limit=2');
    const second = await test.ask(
      'GET',
      `/api/reports?sort=published&direction=asc&limit=2&cursor=${first.body.next}`,
    );
    expect([...first.body.items, ...second.body.items]).toEqual(all.body.items);
  });

  it('has facets', async () => {
    const { body } = await test.ask('GET', '/api/reports/facets');
    expect(body.outlet).toEqual([
      { value: 'Delta Wire', count: 2 },
      { value: 'Harbour Post', count: 1 },
    ]);
  });

  it('has its statements and actors in lists of their own', async () => {
    const statements = await test.ask('GET', '/api/statements?limit=1&sort=published');
    const [row] = statements.body.items;
    expect((await test.ask('GET', `/api/statements/${row.id}`)).body).toEqual(row);
    const one = await test.ask('GET', `/api/statements?kind=${row.kind}&kind=denial&outlet=${row.outlet}`);
    expect(one.body.total).toBeGreaterThan(0);
    const actors = await test.ask('GET', '/api/actors?q=orsk');
    const [actor] = actors.body.items;
    expect((await test.ask('GET', `/api/actors/${actor.id}`)).body).toEqual(actor);
    expect((await test.ask('GET', '/api/statements/s_0')).status).toBe(404);
    expect((await test.ask('GET', '/api/actors/nobody')).status).toBe(404);
  });
});
