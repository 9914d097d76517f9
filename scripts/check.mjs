// `npm run check`: formatting and lint, types, the dependency rules between folders, unused code.
// Runs all of them, prints what failed, and exits with the number of failures.
import { spawnSync } from 'node:child_process';
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
for (const [name, [script, ...args]] of Object.entries(checks)) {
  const done = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const ok = done.status === 0;
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name}\n`);
  if (!ok) {
    failures += 1;
    process.stdout.write(`${done.stdout}${done.stderr}\n`);
  }
}
process.exit(failures);
