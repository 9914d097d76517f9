import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// A guard that matches nothing is worse than none: each check of `npm run check` is given a small
// project that it must refuse, and one that it must let pass.

const root = path.dirname(import.meta.dirname);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'troth-guards-'));
  for (const file of [
    'biome.json',
    'tsconfig.json',
    '.dependency-cruiser.mjs',
    'knip.json',
    'package.json',
  ]) {
    cpSync(path.join(root, file), path.join(folder, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  spawnSync('git', ['init', '-q'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the files as the project's only sources and runs a check's script on them. */
function run(files: Record<string, string>, script: string, ...args: string[]) {
  for (const part of ['src', 'tests', 'bench', 'scripts']) {
    rmSync(path.join(folder, part), { recursive: true, force: true });
    mkdirSync(path.join(folder, part));
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const done = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { ok: done.status === 0, output: done.stdout + done.stderr };
}

describe('dependency rules', () => {
  const door = 'export const x = 1;\n';
  const cruise = (files: Record<string, string>) =>
    run(
      files,
      'dependency-cruiser/bin/dependency-cruise.mjs',
      'src',
      'tests',
      '--config',
      '.dependency-cruiser.mjs',
    );

  it('let a station use the doors it may', () => {
    const { ok, output } = cruise({
      'src/model/index.ts': door,
      'src/engine/index.ts': "export { x } from '../model/index.ts';\n",
      'tests/a.test.ts': "import '../src/engine/index.ts';\n",
    });
    expect(output).toContain('no dependency violations');
    expect(ok).toBe(true);
  });

  it.each([
    ['engine-uses-only', 'src/engine/a.ts', "import '../store/index.ts';\n"],
    ['store-uses-only', 'src/store/a.ts', "import '../engine/index.ts';\n"],
    ['workbench-uses-only', 'src/workbench/a.ts', "import '../model/index.ts';\n"],
    ['through-the-door-only', 'src/engine/a.ts', "import '../model/span.ts';\n"],
    ['tests-and-benches-use-doors', 'tests/a.test.ts', "import '../src/model/span.ts';\n"],
    ['no-test-code-in-the-product', 'src/model/a.ts', "import './testing/b.ts';\n"],
    ['no-cycles', 'src/model/span.ts', "import { y } from './cycle.ts';\nexport const x = y;\n"],
    ['no-development-packages-at-run-time', 'src/engine/a.ts', "import 'vitest';\n"],
    ['no-packages-outside-package-json', 'src/engine/a.ts', "import 'no-such-package';\n"],
  ])('refuse what breaks %s', (rule, file, text) => {
    const { ok, output } = cruise({
      'src/model/index.ts': door,
      'src/model/span.ts': door,
      'src/model/testing/b.ts': door,
      'src/model/cycle.ts': "import { x } from './span.ts';\nexport const y = x;\n",
      'src/store/index.ts': door,
      'src/engine/index.ts': door,
      [file]: text,
    });
    expect(output).toContain(rule);
    expect(ok).toBe(false);
  });
});

describe('lint', () => {
  it.each([
    ['noUnusedVariables', 'const x = 1;\n'],
    ['noExplicitAny', 'export const x: any = 1;\n'],
    ['format', 'export const x  =  1\n'],
  ])('refuses %s', (rule, text) => {
    const { ok, output } = run(
      { 'src/a.ts': text },
      '@biomejs/biome/bin/biome',
      'ci',
      '--error-on-warnings',
      'src',
    );
    expect(output).toContain(rule);
    expect(ok).toBe(false);
  });
});

describe('types', () => {
  it('refuse a value of another type', () => {
    const { ok, output } = run(
      { 'src/a.ts': "export const x: number = 'a';\n" },
      'typescript/bin/tsc',
      '-p',
      '.',
    );
    expect(output).toContain('TS2322');
    expect(ok).toBe(false);
  });
});

describe('unused code', () => {
  it('is refused', () => {
    const files = { 'src/index.ts': "import './b.ts';\n", 'src/b.ts': 'export const unused = 1;\n' };
    const { ok, output } = run(files, 'knip/bin/knip.js', '--include', 'exports');
    expect(output).toContain('unused');
    expect(ok).toBe(false);
  });
});
