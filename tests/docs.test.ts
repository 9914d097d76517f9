import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../src/model/index.ts';
import { finish, ROOT, runTroth, temporaryFolder } from './troth.ts';

// What the docs say is run and compared, so that it stays true.

const documents = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

const folder = temporaryFolder();
beforeAll(() => cpSync(path.join(ROOT, 'samples'), path.join(folder.path, 'samples'), { recursive: true }));
afterAll(() => folder.remove());

/** Commands in fenced `sh` blocks that begin with `$ troth` or `troth`; `serve` does not end by itself. */
function commands(document: string): string[] {
  return [...read(document).matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap((block) => (block[1] as string).split('\n'))
    .map((line) =>
      line
        .replace(/^\$ /, '')
        .replace(/\s+#.*$/, '')
        .trim(),
    )
    .filter((line) => /^troth\b/.test(line) && !/^troth serve\b(?!.*--help)/.test(line));
}

/** Splits a command line as a shell does, as far as the docs need it: words and quotes. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? (match[3] as string),
  );
}

describe('commands in the docs', () => {
  const all = documents.flatMap((document) => commands(document).map((command) => ({ document, command })));

  it('are found', () => {
    expect(all.length).toBeGreaterThan(8);
  });

  it('run in the order in which they stand', { timeout: 120_000 }, async () => {
    for (const { document, command } of all) {
      expect(command, 'the test runs no shell').not.toMatch(/[|<>&;]/);
      const [, ...args] = words(command);
      const { code, stderr } = await runTroth(args, {
        data: path.join(folder.path, 'data'),
        cwd: folder.path,
      });
      expect(code, `${document}: ${command}\n${stderr}`).toBe(0);
    }
  });

  it('give the output that stands beneath them', async () => {
    // A block of `text` right behind one of `sh` is what its last command prints.
    const pairs = documents.flatMap((document) =>
      [...read(document).matchAll(/^```sh\n([\s\S]*?)^```\n+```text\n([\s\S]*?)^```/gm)].map((match) => ({
        command: (match[1] as string).trim().split('\n').at(-1)?.replace(/^\$ /, '') as string,
        output: match[2] as string,
      })),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const { command, output } of pairs) {
      const [, ...args] = words(command);
      const { stdout } = await runTroth(args, { data: path.join(folder.path, 'data'), cwd: folder.path });
      expect(stdout.trim()).toBe(output.trim());
    }
  });
});

describe('programs in the docs', () => {
  const programs = documents.flatMap((document) =>
    [...read(document).matchAll(/^```js\n([\s\S]*?)^```/gm)].map((match) => ({
      document,
      program: match[1] as string,
    })),
  );

  it('run against the built library', async () => {
    expect(programs.length).toBeGreaterThan(0);
    const library = pathToFileURL(path.join(ROOT, 'dist', 'index.js')).href;
    for (const [number, { document, program }] of programs.entries()) {
      const file = path.join(folder.path, `program-${number}.mjs`);
      writeFileSync(file, program.replaceAll("'troth'", `'${library}'`));
      const { code, stderr } = await finish(spawn(process.execPath, [file], { cwd: folder.path }));
      expect(code, `${document}\n${stderr}`).toBe(0);
    }
  });
});

describe('links in the docs', () => {
  it.each(documents)('%s leads to files that are there', (document) => {
    for (const [, target] of read(document).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)) {
      const file = path.join(ROOT, path.dirname(document), target as string);
      expect(existsSync(file), `${document} -> ${target}`).toBe(true);
    }
  });
});

describe('docs/errors.md', () => {
  it('lists every code, and no other', () => {
    const listed = [...read('docs/errors.md').matchAll(/^\| `([a-z-]+\/[a-z-]+)` \|/gm)].map(
      (match) => match[1],
    );
    expect(listed.toSorted()).toEqual(Object.keys(ERROR_CODES).toSorted());
  });
});

describe('npm scripts in the docs', () => {
  it('are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const document of documents) {
      for (const [, name] of read(document).matchAll(
        /npm (?:run )?(start|test(?::\w+)?|check|fix|bench|build|setup)\b/g,
      )) {
        expect(Object.keys(scripts)).toContain(name);
      }
    }
  });
});
