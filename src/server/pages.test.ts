import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from './pages.ts';

const root = mkdtempSync(join(tmpdir(), 'troth pages '));
const folder = join(root, 'workbench');
const app = new Hono();

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Troth</title>');
  writeFileSync(join(folder, 'assets', 'main-3f9a.js'), 'export {};');
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  writeFileSync(join(root, 'secret.txt'), 'not yours');
  app.notFound(servePages(folder));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('servePages', () => {
  it.each(['/', '/reports/r_1', '/actors/m%C3%BCnz', '/statements'])(
    'gives the pages for %s',
    async (path) => {
      const response = await app.request(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<title>Troth</title>');
    },
  );

  it('lets files with a hash in their name be kept, others not', async () => {
    const script = await app.request('/assets/main-3f9a.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect((await app.request('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it('does not give the pages for files that are not there', async () => {
    expect((await app.request('/assets/main-old.js')).status).toBe(404);
    expect((await app.request('/robots.txt')).status).toBe(404);
  });

  it('takes no writes', async () => {
    const response = await app.request('/', { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  it('answers HEAD without a body', async () => {
    const response = await app.request('/', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('says so when there are none', async () => {
    const bare = new Hono();
    bare.notFound(servePages(null));
    const response = await bare.request('/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/api/openapi.json');
  });
});

describe('what lies outside the folder', () => {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve())));
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  // Raw, for fetch would tidy the path up before it is sent.
  const ask = (path: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
        socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
      });
      let answer = '';
      socket.on('data', (data) => {
        answer += data;
      });
      socket.on('end', () => resolve(answer));
      socket.on('error', reject);
    });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..\\secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/%00',
    '/assets/main-3f9a.js%00.txt',
  ])('%s does not lead out', async (path) => {
    expect(await ask(path)).not.toContain('not yours');
  });
});
