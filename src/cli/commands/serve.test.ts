import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { StoreCounts } from '../../store/index.ts';
import { runTroth, startTroth } from '../testing/run-troth.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const { path } = temporaryFolder();

/** Serves for as long as the work takes, then asks the process to end. */
async function serving<T>(args: string[], work: (address: string) => Promise<T>) {
  const { child, ended, done } = startTroth(['serve', '--port', '0', '--no-open', ...args]);
  const ends = done.then(() => {
    throw new Error(`it ended early: ${ended.err}`);
  });
  while (!/^Troth is at .*\n/.test(ended.out)) await Promise.race([once(child.stdout, 'data'), ends]);
  const address = /http:\S+/.exec(ended.out)?.[0] ?? '';
  ends.catch(() => {});
  const result = await work(address);
  child.kill('SIGTERM');
  return { result, ...(await done) };
}

const status = async (address: string) =>
  (await (await fetch(`${address}/api/status`)).json()) as { person: string; counts: StoreCounts };

/** Waits until the samples of a new store are read. */
const settled = async (address: string) => {
  for (;;) {
    const { items } = (await (await fetch(`${address}/api/jobs`)).json()) as { items: { state: string }[] };
    if (items.every(({ state }) => state !== 'running')) return status(address);
    await pause(50);
  }
};

describe('troth serve', () => {
  it('begins a new store with the samples, once, and ends in good order', { timeout: 120_000 }, async () => {
    const data = path('with samples');
    const first = await serving(['--data', data, '--person', 'Ada Lind'], settled);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^Troth is at http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(first.result).toMatchObject({ person: 'Ada Lind' });
    expect(first.result.counts.reports).toBeGreaterThan(0);
    expect(first.err).toContain('sample reports');

    const second = await serving(['--data', data], settled);
    expect(second.result.counts).toEqual(first.result.counts);
    expect(second.err).not.toContain('sample reports');
  });

  it('completes the samples of a new store that was stopped while it read them', {
    timeout: 120_000,
  }, async () => {
    const data = path('stopped');
    const stopped = await serving(['--data', data], status);
    expect(stopped.result.counts.reports).toBeLessThan(20);
    expect((await serving(['--data', data], settled)).result.counts.reports).toBe(20);
  });

  it('begins empty when asked to, and stays so', async () => {
    const data = path('empty');
    expect((await serving(['--data', data, '--empty'], status)).result.counts.reports).toBe(0);
    expect((await serving(['--data', data], status)).result.counts.reports).toBe(0);
  });

  it('says when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, out, err } = await runTroth([
      'serve',
      '--port',
      String(port),
      '--empty',
      '--data',
      path('taken'),
    ]);
    other.close();
    expect([code, out]).toEqual([5, '']);
    expect(err).toMatch(/^error\[server\/port-taken\] .*\n {2}.*--port/m);
  });
});
