// `npm run check`: formatting and lint, types, the dependency rules between folders, unused code.
// Runs all of them, prints what failed, and exits with the number of failures.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const checks = {
  'format and lint': ['@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off', '.'],
  'types of the stations': ['typescript/bin/tsc', '-p', 'tsconfig.json'],
  'types of the workbench': ['typescript/bin/tsc', '-p', 'src/workbench/tsconfig.json', '--noEmit'],
  'dependencies between folders': [
    'dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    'bench',
    'tests',
    'scripts',
    '--config',
    '.dependency-cruiser.mjs',
  ],
  'unused code': ['knip/bin/knip.js'],
};

let failures = 0;
const waiting = Object.entries(checks);
// As many at once as there are processors.
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await check(...next);
  }),
);
process.exit(failures);

/** Runs a check and tells how it ended, with all that it printed if it failed. */
function check(name, [script, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text;
      });
    child.on('close', (code) => {
      if (code !== 0) failures += 1;
      process.stdout.write(code === 0 ? `ok     ${name}\n` : `FAILED ${name}\n${printed}\n`);
      resolve();
    });
  });
}
