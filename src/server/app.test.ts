import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BODY_LIMIT } from './api/limits.ts';
import { INVENTED_TEXT, openApp, type TestApp } from './testing/open-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openApp();
});
afterAll(() => test.close());

describe('routes', () => {
  it('are those of the document, no more and no fewer', async () => {
    const document = (await test.ask('GET', '/api/openapi.json')).body;
    const documented = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(.+?)\}/g, ':$1')}`),
    );
    expect(new Set(test.app.routes())).toEqual(new Set(documented));
    expect(document.openapi).toBe('3.1.0');
    expect(document.info.version).toBe('0.0.0');
  });
});

describe('status', () => {
  it('tells what runs here', async () => {
    const { status, body } = await test.ask('GET', '/api/status');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: '0.0.0',
      engine: { name: test.engine.name, version: test.engine.version },
      person: 'Ada Test',
      data: test.folder,
      counts: { reports: 0, acts: 0 },
    });
  });
});

describe('errors', () => {
  it.each(['/api', '/api/', '/api/nothing', '/api/reports/a/b', '/api/OPENAPI.json'])(
    '%s is no address',
    async (path) => {
      const { status, body } = await test.ask('GET', path);
      expect(status).toBe(404);
      expect(body.error).toMatchObject({ code: 'api/not-found', where: path });
    },
  );

  it.each([
    ['PUT', '/api/reports', 'GET, HEAD, POST'],
    ['DELETE', '/api/reports/r_1', 'GET, HEAD'],
    ['GET', '/api/jobs/j_1/stop', 'POST'],
    ['PATCH', '/api/status', 'GET, HEAD'],
  ])('%s %s is no method of it', async (method, path, allow) => {
    const { status, body, headers } = await test.ask(method, path, method === 'GET' ? undefined : {});
    expect(status).toBe(405);
    expect(body.error.code).toBe('api/method-not-allowed');
    expect(headers.get('allow')?.split(', ').sort().join(', ')).toBe(allow);
  });

  it.each([
    ['/api/reports?limit=0', 'limit'],
    ['/api/reports?limit=501', 'limit'],
    ['/api/reports?limit=ten', 'limit'],
    ['/api/reports?sort=colour', 'sort'],
    ['/api/reports?from=yesterday', 'from'],
    ['/api/reports?to=2021-02-30', 'to'],
    ['/api/reports?unreviewed=maybe', 'unreviewed'],
    ['/api/reports?outlet=a&outlet=b', 'outlet'],
    ['/api/reports?colour=red', 'colour'],
    [`/api/reports?q=${'x'.repeat(1001)}`, 'q'],
    ['/api/statements?kind=promise', 'kind'],
    ['/api/statements?kind=claim&kind=promise', 'kind'],
    ['/api/actors?type=robot', 'type'],
    ['/api/acts?limit=-1', 'limit'],
    ['/api/export?format=xlsx', 'format'],
    ['/api/export', 'format'],
  ])('%s names the parameter', async (path, name) => {
    const { status, body } = await test.ask('GET', path);
    expect(status).toBe(400);
    expect(body.error.code).toBe('api/bad-request');
    expect(body.error.message).toMatch(new RegExp(`^parameter ${name}(?:\\.\\d+)?: .+`));
  });

  it('refuses a cursor that is none', async () => {
    const { status, body } = await test.ask('GET', '/api/reports?cursor=nonsense');
    expect(status).toBe(400);
    expect(body.error.code).toBe('store/bad-cursor');
  });

  it('refuses a body that is not JSON', async () => {
    const response = await test.send('POST', '/api/reports', {
      body: '{"text": "secret words',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'api/bad-request' } });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', ''])(
    'refuses a body of type %j',
    async (type) => {
      const response = await test.send('POST', '/api/acts', {
        body: new Blob([JSON.stringify({ deeds: [{ type: 'remove', report: 'r_1' }] })]),
        headers: type ? { 'content-type': type } : {},
      });
      expect(response.status).toBe(415);
      expect(await response.json()).toMatchObject({ error: { code: 'api/media-type' } });
    },
  );

  it('refuses a body that is too large', async () => {
    const text = 'x'.repeat(BODY_LIMIT);
    const { status, body } = await test.ask('POST', '/api/reports', { text });
    expect(status).toBe(413);
    expect(body.error).toMatchObject({ code: 'api/too-large', message: expect.stringContaining('16 MiB') });
  });

  it('reads no further than the limit of a body that does not tell its length', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1 << 20;
        controller.enqueue(new Uint8Array(1 << 20).fill(0x20));
      },
    });
    const headers = { 'content-type': 'application/json' };
    const response = await test.send('POST', '/api/reports', { body: endless, headers, duplex: 'half' });
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(2 * BODY_LIMIT);
  });

  it('names the fields that are wrong, deep ones too', async () => {
    const { status, body } = await test.ask('POST', '/api/acts', {
      deeds: [
        { type: 'correct', report: 'r_1', statement: 's_1', values: { kind: 'promise', colour: 'red' } },
      ],
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain('deeds.0.values.kind: ');
    expect(body.error.message).toContain('deeds.0.values.colour: there is no such field');
  });

  it('tells nothing of what nobody foresaw, and logs no text of reports', async () => {
    const broken = await openApp();
    await broken.ask('POST', '/api/reports', { text: INVENTED_TEXT });
    await broken.store.close();
    const { status, body } = await broken.ask('GET', '/api/reports?q=garrison');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toMatch(/\.ts|node_modules|garrison/);
    expect(broken.logged.join('\n')).not.toContain('garrison');
    await broken.close();
  });
});

it('compresses what a client takes compressed', async () => {
  const response = await test.send('GET', '/api/openapi.json', { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
});

it('lets nobody keep answers of the API', async () => {
  for (const path of ['/api/status', '/api/nothing']) {
    expect((await test.send('GET', path)).headers.get('cache-control')).toBe('no-store');
  }
});
