import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INVENTED_TEXT, openApp, type TestApp } from '../testing/open-app.ts';

let test: TestApp;
beforeEach(async () => {
  test = await openApp();
});
afterEach(() => test.close());

const shown = async () => (await test.ask('GET', '/api/status')).body.counts.reports;
const states = async () => {
  const { items } = (await test.ask('GET', '/api/samples')).body as { items: { state: string }[] };
  return [...new Set(items.map(({ state }) => state))];
};
async function ended(id: string) {
  for (;;) {
    const { body } = await test.ask('GET', `/api/jobs/${id}`);
    if (body.state !== 'running') return body;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('the samples', () => {
  it('are read, taken out and put back, each in one, and nothing else is touched', {
    timeout: 120_000,
  }, async () => {
    await test.ask('POST', '/api/reports', { text: INVENTED_TEXT });
    expect(await states()).toEqual(['absent']);
    const { status, body } = await test.ask('POST', '/api/samples/add', {});
    expect([status, body.acts]).toEqual([200, []]);
    const job = await ended(body.job.id);
    expect(job).toMatchObject({ state: 'done', added: 20, problems: [] });
    expect(
      job.files.every((file: { state: string; report: string }) => file.state === 'added' && file.report),
    ).toBe(true);
    expect(await states()).toEqual(['shown']);
    expect(await shown()).toBe(21);
    // Again changes nothing.
    expect((await test.ask('POST', '/api/samples/add', {})).body).toEqual({ acts: [], job: null });

    const taken = (await test.ask('POST', '/api/samples/remove', { by: 'Ada Lind' })).body;
    expect(taken.acts).toHaveLength(20);
    expect(taken.acts[0]).toMatchObject({ type: 'remove', by: 'Ada Lind' });
    expect(await states()).toEqual(['removed']);
    expect(await shown()).toBe(1);
    expect((await test.ask('POST', '/api/samples/remove', {})).body.acts).toEqual([]);

    const back = (await test.ask('POST', '/api/samples/add', {})).body;
    expect([back.acts.length, back.job]).toEqual([20, null]);
    expect(back.acts[0]).toMatchObject({ type: 'undo', by: 'Ada Test' });
    expect(await shown()).toBe(21);
  });
});
