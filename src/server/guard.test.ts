import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { answerError } from './failure.ts';
import { guardHeaders, ownHostOnly, ownPagesOnly } from './guard.ts';

const app = new Hono();
app.use(guardHeaders, ownHostOnly);
app.use('/api/*', ownPagesOnly);
app.all('*', (c) => c.text('let through'));
app.onError((error, c) => answerError(error, c, () => {}));

type Sent = { host?: string; origin?: string; 'sec-fetch-site'?: string };

async function ask(headers: Sent, init: { method?: string; path?: string } = {}) {
  const { method = 'POST', path = '/api/acts' } = init;
  return app.request(`http://127.0.0.1:4181${path}`, {
    method,
    headers: Object.entries({ host: '127.0.0.1:4181', ...headers }),
  });
}

describe('hosts', () => {
  it.each(['127.0.0.1:4181', 'localhost:4181', 'LOCALHOST', '[::1]:4181', '127.0.0.1'])(
    'lets %s through',
    async (host) => {
      expect((await ask({ host }, { method: 'GET' })).status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    'evil.example:4181',
    '127.0.0.1.evil.example',
    'localhost.evil.example:80',
    'evil.example#127.0.0.1',
    '0.0.0.0:4181',
    '127.0.0.1:4181@evil.example',
    '',
  ])('refuses %j, on pages too', async (host) => {
    for (const path of ['/api/status', '/']) {
      const response = await ask({ host }, { method: 'GET', path });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: 'api/forbidden', where: 'Host' } });
    }
  });
});

describe('other sites', () => {
  it.each([
    {},
    { origin: 'http://127.0.0.1:4181' },
    { origin: 'http://127.0.0.1:4181', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])('lets %j through', async (headers) => {
    expect((await ask(headers)).status).toBe(200);
  });

  it.each([
    { origin: 'http://evil.example' },
    { origin: 'http://127.0.0.1:9999' },
    { origin: 'https://127.0.0.1:4181' },
    { origin: 'http://localhost:4181' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('refuses %j', async (headers) => {
    for (const method of ['POST', 'GET', 'PUT']) {
      const response = await ask(headers, { method });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: 'api/forbidden' } });
    }
  });

  it('may link to the pages', async () => {
    const response = await ask({ 'sec-fetch-site': 'cross-site' }, { method: 'GET', path: '/reports/r_1' });
    expect(response.status).toBe(200);
  });
});

it('forbids scripts, frames and resources from elsewhere, on refusals too', async () => {
  for (const headers of [{}, { origin: 'http://evil.example' }]) {
    const response = await ask(headers);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  }
});
