import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

function bench(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/main.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('bench', () => {
  it('names its commands', () => {
    const { stdout } = bench('--help');
    for (const command of ['quality', 'speed', 'store', 'intake', 'floor']) expect(stdout).toContain(command);
  });

  it('quality: scores the golden reports', () => {
    const { status, stdout } = bench('quality', '--gold', 'samples/golden', '--json');
    expect(status).toBe(0);
    const figures = JSON.parse(stdout);
    expect(figures.statement.f1).toBeGreaterThan(0);
    expect(figures.calibration.statement.judged).toBeGreaterThan(0);
    const again = bench('quality', '--gold', 'samples/golden', '--score', figures.predictions);
    rmSync(dirname(figures.predictions), { recursive: true });
    expect(again.stdout).toMatch(
      /^10 reports, 211 gold statements, \d+ extracted, \d+ paired\nstatement {6}P /,
    );
  });

  it('quality: says in one line what is wrong', () => {
    const { status, stderr } = bench('quality', '--gold', 'samples/none');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^intake\/not-found: no gold under samples\/none\n.+\n$/);
  });

  it('speed: gives figures of a few reports', () => {
    const { status, stdout } = bench('speed', '--reports', '20', '--json');
    expect(status).toBe(0);
    const figures = JSON.parse(stdout);
    expect(figures.reports).toBe(20);
    expect(figures.statements).toBeGreaterThan(0);
    const shares = Object.values<number>(figures.stages);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  it('store: asks a small store everything once', () => {
    const { status, stdout, stderr } = bench('store', '--reports', '40', '--rounds', '1', '--json');
    // 1 would mean that an answer took too long, which on a busy machine is no fault.
    expect([0, 1], stderr).toContain(status);
    const figures = JSON.parse(stdout);
    expect(figures.counts.reports).toBe(40);
    expect(figures.requests.length).toBeGreaterThan(20);
  });

  it('intake: reads hostile pages', () => {
    const { status, stdout } = bench('intake', '--cases', '20', '--no-huge', '--json');
    expect(status).toBe(0);
    const { hostile, realistic } = JSON.parse(stdout);
    expect(hostile.reports + hostile.refused).toBe(20);
    expect(realistic.length).toBeGreaterThan(0);
  });
});
