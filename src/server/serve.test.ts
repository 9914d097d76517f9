import { networkInterfaces } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import type { App } from './app.ts';
import { type Serving, serve } from './serve.ts';

const app: App = {
  fetch: () => new Response('here'),
  routes: () => [],
  addSamples: async () => null,
  close: async () => {},
};
const open: Pick<Serving, 'close'>[] = [];
afterEach(async () => {
  for (const serving of open.splice(0)) await serving.close();
});

it('takes any free port for 0 and tells which', async () => {
  const serving = await serve(app, { port: 0 });
  open.push(serving);
  expect(serving.port).toBeGreaterThan(0);
  expect(serving.address).toBe(`http://127.0.0.1:${serving.port}`);
  expect(await (await fetch(serving.address)).text()).toBe('here');
});

const outside = Object.values(networkInterfaces())
  .flat()
  .find((one) => one && !one.internal && one.family === 'IPv4')?.address;

it.skipIf(!outside)('cannot be reached by the machine’s other addresses', async () => {
  const serving = await serve(app, { port: 0 });
  open.push(serving);
  await expect(fetch(`http://${outside}:${serving.port}`)).rejects.toThrow();
});

it('says so when the port is taken', async () => {
  const serving = await serve(app, { port: 0 });
  open.push(serving);
  await expect(serve(app, { port: serving.port })).rejects.toMatchObject({
    code: 'server/port-taken',
    where: `port ${serving.port}`,
    remedy: expect.stringContaining('--port'),
  });
});

it('refuses connections once it is closed', async () => {
  const serving = await serve(app, { port: 0 });
  await fetch(serving.address);
  await serving.close();
  await expect(fetch(serving.address)).rejects.toThrow();
});
