import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

// The tests of the training code, training/tests/test_*.py, each told here by its name. Who only uses
// Troth has no PyTorch: they are skipped then.

const NEEDED = ['numpy', 'onnx', 'onnxruntime', 'torch'];
const here = import.meta.dirname;

/** A Python that has what training/requirements.txt names; null where there is none. */
function findPython(): string | null {
  const own = path.join(here, '.venv', 'bin', 'python');
  const looks = `import importlib.util as u, sys; sys.exit(not all(u.find_spec(m) for m in ${JSON.stringify(NEEDED)}))`;
  return (
    [...(existsSync(own) ? [own] : []), 'python3'].find(
      (python) => spawnSync(python, ['-c', looks]).status === 0,
    ) ?? null
  );
}

const python = findPython();
const files = readdirSync(path.join(here, 'tests')).filter((name) => /^test_.*\.py$/.test(name));
const names = files.flatMap((file) =>
  [...readFileSync(path.join(here, 'tests', file), 'utf8').matchAll(/^ {4}def (test_\w+)/gm)].map(
    (match) => match[1] as string,
  ),
);

describe.skipIf(python === null)(
  `training${python === null ? ` (skipped: no Python with ${NEEDED.join(', ')}; see training/README.md)` : ''}`,
  () => {
    let told: Record<string, { skipped?: string; failed?: string } | null> = {};

    beforeAll(async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'troth-training-'));
      try {
        const file = path.join(folder, 'told.json');
        await promisify(execFile)(python as string, ['-m', 'tests', file], { cwd: here });
        told = JSON.parse(readFileSync(file, 'utf8'));
      } finally {
        rmSync(folder, { recursive: true });
      }
    }, 300_000);

    it('has no two tests of one name, and none that is told and not there', () => {
      expect(new Set(names).size).toBe(names.length);
      // A set-up that fails is told by a name of its own.
      expect(Object.entries(told).filter(([name]) => !names.includes(name))).toEqual([]);
    });

    it.for(names)('%s', (name, context) => {
      expect(told).toHaveProperty(name);
      const outcome = told[name];
      if (outcome?.skipped !== undefined) context.skip(outcome.skipped);
      expect(outcome?.failed).toBeUndefined();
    });
  },
);
