import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BODY_LIMIT } from './api/limits.ts';
import { type Serving, serve } from './serve.ts';
import { openApp, type TestApp } from './testing/open-app.ts';

// Over a real connection: how a body is framed decides what the request object holds.

let test: TestApp;
let serving: Serving;
beforeAll(async () => {
  test = await openApp();
  serving = await serve(test.app, { port: 0 });
});
afterAll(async () => {
  await serving.close();
  await test.close();
});

interface Answer {
  status: number | undefined;
  body: { error?: { code: string }; added?: boolean };
}

/** Posts a body in these pieces; without a Content-Length it is sent chunked, without pieces there is none. */
function post(path: string, pieces: (string | Buffer)[], headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${serving.address}${path}`, { method: 'POST', headers }, async (answer) => {
      resolve({ status: answer.statusCode, body: (await json(answer)) as Answer['body'] });
    });
    sent.on('error', reject);
    // A refused body is not read to its end: writing it may fail after the answer has come.
    sent.on('socket', (socket) => socket.on('error', () => {}));
    for (const piece of pieces) sent.write(piece);
    sent.end();
  });
}

const type = { 'content-type': 'application/json' };

describe('a request body', () => {
  it('may come in chunks of untold length', async () => {
    const answer = await post('/api/reports', ['{"text": "Guns si', 'lent, said Ana Belo."}'], type);
    expect(answer).toMatchObject({ status: 201, body: { added: true } });
  });

  it('may be missing where none is needed', async () => {
    const { body } = await test.ask('POST', '/api/reports', { text: 'The road opens, said Ana Belo.' });
    const answer = await post(`/api/reports/${body.report.report.id}/read`, [], type);
    expect(answer.status).toBe(200);
  });

  it('is an error in the one shape where one is needed and missing', async () => {
    expect(await post('/api/reports', [], type)).toMatchObject({
      status: 400,
      body: { error: { code: 'api/bad-request' } },
    });
  });

  it.each([
    ['told', { 'content-length': String(BODY_LIMIT + 1) }],
    ['untold', {}],
  ])('of %s length is refused when it is too large', async (_, length) => {
    const half = Buffer.alloc(BODY_LIMIT / 2 + 1, ' ');
    const pieces = 'content-length' in length ? [half, half.subarray(1)] : [half, half];
    const answer = await post('/api/reports', pieces, { ...type, ...length });
    expect(answer).toMatchObject({ status: 413, body: { error: { code: 'api/too-large' } } });
  });
});
