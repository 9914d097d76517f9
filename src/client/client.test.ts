import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { ERROR_CODES as MODEL_ERROR_CODES, KINDS as MODEL_KINDS } from '../model/index.ts';
import { type Serving, serve } from '../server/serve.ts';
import { INVENTED_TEXT, openApp, type TestApp } from '../server/testing/open-app.ts';
import {
  ApiError,
  addFiles,
  type Client,
  createClient,
  dataOf,
  ERROR_CODES,
  type Job,
  KINDS,
} from './index.ts';

let test: TestApp;
let serving: Serving;
let client: Client;
beforeAll(async () => {
  test = await openApp();
  serving = await serve(test.app, { port: 0 });
  client = createClient({ baseUrl: serving.address });
});
afterAll(async () => {
  await serving.close();
  await test.close();
});

describe('a client', () => {
  it('adds, lists with repeated parameters, and acts', async () => {
    const { added, report } = await dataOf(client.POST('/api/reports', { body: { text: INVENTED_TEXT } }));
    expect(added).toBe(true);
    const query = { kind: [...KINDS], review: ['unreviewed' as const] };
    const list = await dataOf(client.GET('/api/statements', { params: { query } }));
    expect(list.total).toBe(report.statements.length);
    const [statement] = list.items;
    if (!statement) throw new Error('no statement was found');
    const { acts } = await dataOf(
      client.POST('/api/acts', {
        body: { deeds: [{ type: 'accept', report: report.report.id, statement: statement.id }] },
      }),
    );
    expect(acts).toHaveLength(1);
    const params = { path: { id: statement.id } };
    const shown = await dataOf(client.GET('/api/statements/{id}', { params }));
    expect(shown.review).toBe('accepted');
  });

  it('sends files', async () => {
    const job = await addFiles(client, [new File([`${INVENTED_TEXT} Again.`], 'añejo “1”.txt')]);
    expectTypeOf(job).toEqualTypeOf<Job>();
    expect(job.total).toBe(1);
    await expect.poll(() => jobState(job.id)).toBe('done');
    const { items } = await dataOf(client.GET('/api/reports', { params: { query: { sort: 'added' } } }));
    expect(items.map(({ file }) => file)).toContain('añejo “1”.txt');
  });

  it('rejects with the problem that the server tells', async () => {
    const failure = await client
      .GET('/api/reports/{id}', { params: { path: { id: 'r_0' } } })
      .catch((error) => error);
    expect(failure).toBeInstanceOf(ApiError);
    expect(failure).toMatchObject({ status: 404, problem: { code: 'store/not-found', where: 'r_0' } });
  });

  it('rejects with a problem when nobody answers', async () => {
    const nowhere = createClient({ baseUrl: 'http://127.0.0.1:1' });
    await expect(nowhere.GET('/api/status')).rejects.toMatchObject({
      status: 0,
      problem: { code: 'api/unreachable', where: '/api/status' },
    });
  });

  it('leaves an abort what it is', async () => {
    await expect(client.GET('/api/status', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

async function jobState(id: string): Promise<string> {
  return (await dataOf(client.GET('/api/jobs/{id}', { params: { path: { id } } }))).state;
}

it('has the lists of values that the model has', () => {
  expect(KINDS).toEqual(MODEL_KINDS);
  expect(ERROR_CODES).toEqual(Object.keys(MODEL_ERROR_CODES));
});
