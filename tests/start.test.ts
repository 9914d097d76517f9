import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createClient } from '../src/client/index.ts';
import { finish, ROOT, runTroth, startTroth, temporaryFolder } from './troth.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe('npm start', () => {
  it('opens a new store with the sample dossier read, on 127.0.0.1', async () => {
    const data = path.join(folder.path, 'samples');
    const served = await startTroth([], data);
    try {
      expect(new URL(served.address).hostname).toBe('127.0.0.1');
      const client = createClient({ baseUrl: served.address });
      const { data: reports } = await client.GET('/api/reports', { params: { query: { limit: 100 } } });
      expect(reports?.total).toBe(20);
      expect(
        reports?.items.every((report) => report.statements > 0 && report.outlet && report.published),
      ).toBe(true);
      const page = await fetch(served.address);
      expect(page.headers.get('content-type')).toContain('text/html');
    } finally {
      await served.stop();
    }
  });

  it('keeps what it has when it is started again', async () => {
    const data = path.join(folder.path, 'samples');
    const served = await startTroth([], data);
    await served.stop();
    const { stdout } = await runTroth(['list', '--json'], { data });
    expect(JSON.parse(stdout).total).toBe(20);
  });

  it('begins empty when it is told to', async () => {
    const data = path.join(folder.path, 'empty');
    const served = await startTroth(['--empty'], data);
    await served.stop();
    const { stdout } = await runTroth(['list', '--json'], { data });
    expect(JSON.parse(stdout).total).toBe(0);
  });

  it('takes --data, and makes the folder', async () => {
    const data = path.join(folder.path, 'a', 'new place');
    const served = await startTroth(['--empty', '--data', data], path.join(folder.path, 'unused'));
    await served.stop();
    expect(existsSync(path.join(data, 'troth.db'))).toBe(true);
    expect(existsSync(path.join(folder.path, 'unused'))).toBe(false);
  });

  it('tells its options', async () => {
    const child = spawn(process.execPath, [path.join(ROOT, 'scripts', 'start.mjs'), '--help']);
    const { code, stdout } = await finish(child);
    expect(code).toBe(0);
    for (const option of ['--port', '--data', '--empty']) expect(stdout).toContain(option);
  });
});

describe('the scripts of package.json', () => {
  it('each set up what they need', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const name of Object.keys(scripts)) {
      if (/^pre/.test(name) || name === 'setup') continue;
      expect(scripts[`pre${name}`], name).toContain('scripts/setup.mjs');
    }
  });
});
