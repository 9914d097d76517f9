import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INVENTED_TEXT, openApp, type TestApp } from '../testing/open-app.ts';

let test: TestApp;
beforeEach(async () => {
  test = await openApp();
});
afterEach(() => test.close());

type Contents = [name: string, contents: string | Uint8Array<ArrayBuffer>];

async function send(...files: Contents[]) {
  const form = new FormData();
  for (const [name, contents] of files) form.append('files', new File([contents], name));
  return test.ask('POST', '/api/jobs', form);
}

async function ended(id: string) {
  for (;;) {
    const { body } = await test.ask('GET', `/api/jobs/${id}`);
    if (body.state !== 'running') return body;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const many: Contents[] = Array.from({ length: 120 }, (_, index) => [
  `${index}.txt`,
  `${INVENTED_TEXT}\nNumber ${index}.\n`,
]);

describe('jobs', () => {
  it('add what can be read and tell why the rest cannot', async () => {
    const begun = await send(
      ['a.txt', INVENTED_TEXT],
      ['b.html', `<html><body><article><h1>Port</h1><p>${INVENTED_TEXT}</p></article></body></html>`],
      ['empty.txt', ''],
      ['image.txt', new Uint8Array([0, 1, 2, 0, 255])],
      ['again.txt', INVENTED_TEXT],
    );
    expect(begun.status).toBe(202);
    expect(begun.body).toMatchObject({ state: 'running', total: 5 });
    const job = await ended(begun.body.id);
    expect(job).toMatchObject({ state: 'done', done: 5, total: 5, added: 2, held: 1 });
    expect(job.problems.map(({ where }: { where: string }) => where)).toEqual(['empty.txt', 'image.txt']);
    expect(job.statements).toBeGreaterThan(0);
    expect((await test.ask('GET', '/api/status')).body.counts.reports).toBe(2);
    expect((await test.ask('GET', '/api/jobs')).body.items).toEqual([job]);
  });

  it('take details from a manifest among the files', async () => {
    const { body } = await send(
      ['a.txt', INVENTED_TEXT],
      [
        'reports.csv',
        'file,outlet,published\na.txt,Delta Wire,2022-03-01\nmissing.txt,Delta Wire,2022-03-01\n',
      ],
    );
    const job = await ended(body.id);
    expect(job).toMatchObject({
      added: 1,
      done: 2,
      problems: [{ code: 'intake/not-found', where: 'missing.txt' }],
    });
    const [report] = (await test.ask('GET', '/api/reports')).body.items;
    expect(report).toMatchObject({ outlet: 'Delta Wire', published: '2022-03-01', file: 'a.txt' });
  });

  it('stop with what they have, and go on where they were left', async () => {
    const { body } = await send(...many);
    const stopped = (await test.ask('POST', `/api/jobs/${body.id}/stop`)).body;
    expect(stopped.state).toBe('stopped');
    expect(stopped.done).toBeLessThan(many.length);
    expect((await test.ask('GET', '/api/status')).body.counts.reports).toBe(stopped.added);

    const resumed = await test.ask('POST', `/api/jobs/${body.id}/resume`);
    expect(resumed.body).toMatchObject({ state: 'running', done: stopped.done });
    const job = await ended(body.id);
    expect(job).toMatchObject({ state: 'done', done: 120, added: 120, held: 0, problems: [] });
    expect((await test.ask('GET', '/api/status')).body.counts.reports).toBe(120);
    // A job that is done stays so.
    expect((await test.ask('POST', `/api/jobs/${body.id}/stop`)).body).toEqual(job);
    expect((await test.ask('POST', `/api/jobs/${body.id}/resume`)).body).toEqual(job);
  });

  it('do not hold up other requests', async () => {
    const { body } = await send(...many);
    expect((await test.ask('GET', '/api/reports')).status).toBe(200);
    expect((await test.ask('GET', `/api/jobs/${body.id}`)).body.state).toBe('running');
    await test.ask('POST', `/api/jobs/${body.id}/stop`);
  });

  it.each(['', '/stop', '/resume'])('%s of one that there is not is refused', async (action) => {
    const { status, body } = await test.ask(action ? 'POST' : 'GET', `/api/jobs/j_0${action}`);
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ code: 'store/not-found', where: 'j_0' });
  });

  it('need files', async () => {
    const form = new FormData();
    form.append('files', 'a text');
    for (const bad of [form, new FormData()]) {
      const { status, body } = await test.ask('POST', '/api/jobs', bad);
      expect(status).toBe(400);
      expect(body.error.message).toContain('files');
    }
    expect((await test.ask('POST', '/api/jobs', { files: [] })).status).toBe(415);
  });
});
