// Builds the package into dist/: the library, command and server by TypeScript, the pages by Vite.
import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = (...parts) => path.join(root, 'node_modules', ...parts);

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
await Promise.all([
  run(bin('typescript', 'bin', 'tsc'), ['-p', 'tsconfig.build.json']),
  run(bin('vite', 'bin', 'vite.js'), [
    'build',
    '--config',
    'src/workbench/vite.config.ts',
    '--logLevel',
    'warn',
  ]),
]);
chmodSync(path.join(root, 'dist', 'cli', 'main.js'), 0o755);
// TypeScript copies no data; src/registry/data.ts reads them beside itself. The notices go with them.
for (const file of ['actors.jsonl', 'README.md'])
  copyFileSync(path.join(root, 'src', 'registry', file), path.join(root, 'dist', 'registry', file));

function run(script, args) {
  return new Promise((resolve) => {
    spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).on('exit', (code) => {
      if (code !== 0) process.exit(code ?? 1);
      resolve();
    });
  });
}
