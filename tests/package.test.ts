import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finish, ROOT, temporaryFolder } from './troth.ts';

// `npm pack` makes a package that works in an empty folder: the command and the library with types.

const folder = temporaryFolder();
const home = path.join(folder.path, 'an empty folder');

function npm(args: string[], cwd: string) {
  const npmPath = process.env.npm_execpath;
  const child = npmPath
    ? spawn(process.execPath, [npmPath, ...args], { cwd })
    : spawn('npm', args, { cwd, shell: process.platform === 'win32' });
  return finish(child);
}

beforeAll(async () => {
  mkdirSync(home);
  writeFileSync(path.join(home, 'package.json'), '{ "private": true, "type": "module" }');
  const packed = await npm(['pack', '--pack-destination', folder.path], ROOT);
  expect(packed.code, packed.stderr).toBe(0);
  const tarball = readdirSync(folder.path).find((name) => name.endsWith('.tgz')) as string;
  const installed = await npm(
    ['install', '--prefer-offline', '--no-audit', path.join(folder.path, tarball)],
    home,
  );
  expect(installed.code, installed.stderr).toBe(0);
}, 180_000);
afterAll(() => folder.remove());

describe('the package', () => {
  it('gives the command troth', async () => {
    const command = path.join(home, 'node_modules', '.bin', 'troth');
    const text = 'Peace in Harrow Bay\n\n“The guns will fall silent,” said Ana Belo, the envoy.\n';
    const { code, stdout, stderr } = await finish(
      spawn(command, ['read', '--format', 'jsonl'], { cwd: home }),
      text,
    );
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout).statements[0]).toMatchObject({ speaker: 'Ana Belo', form: 'direct' });
  });

  it('gives the library', async () => {
    const script = `
      import { createEngine, createReport } from 'troth';
      import { createClient } from 'troth/client';
      const engine = await createEngine();
      const { statements } = await engine.analyse(createReport({ text: '“We will go,” said Ana Belo.' }));
      console.log(JSON.stringify([statements[0].speaker, typeof createClient]));
      await engine.close();`;
    writeFileSync(path.join(home, 'try.mjs'), script);
    const { code, stdout, stderr } = await finish(spawn(process.execPath, ['try.mjs'], { cwd: home }));
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual(['Ana Belo', 'function']);
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['preserve', 'bundler'],
  ])('has types that compile with module %s', async (module, moduleResolution) => {
    writeFileSync(
      path.join(home, 'try.ts'),
      `import { createEngine, createReport, type Statement } from 'troth';
       import { createClient } from 'troth/client';
       const engine = await createEngine();
       const found: Statement[] = (await engine.analyse(createReport({ text: 'x' }))).statements;
       // @ts-expect-error a speaker is no number
       const wrong: number | undefined = found[0]?.speaker;
       console.log(wrong, createClient({ baseUrl: 'http://127.0.0.1:1' }));`,
    );
    const tsc = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const args = [
      '--noEmit',
      '--strict',
      '--target',
      'es2023',
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
    ];
    const typeRoots = ['--types', 'node', '--typeRoots', path.join(ROOT, 'node_modules', '@types')];
    const { code, stdout } = await finish(
      spawn(process.execPath, [tsc, ...args, ...typeRoots, 'try.ts'], { cwd: home }),
    );
    expect(code, stdout).toBe(0);
  });
});
