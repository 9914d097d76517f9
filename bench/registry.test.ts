import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('bench registry', () => {
  it('finds the invented names, and tells each look-up against a plain map', () => {
    const args = ['--import', 'tsx', 'bench/main.ts', 'registry', '--names', '2000', '--json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    // 1 would mean that a look-up took too long, which on a busy machine is no fault.
    expect([0, 1], stderr).toContain(status);
    const { names, lookUps } = JSON.parse(stdout);
    expect(names).toBe(2000);
    const found = lookUps.map(({ found }: { found: number }) => Math.round(found * 10) / 10);
    // Known, folded, family names, unknown, written, offices, bodies (one in five is none).
    expect(found).toEqual([1, 1, expect.any(Number), 0, 1, expect.any(Number), 0.8]);
    for (const { timesMap } of lookUps) expect(timesMap).toBeGreaterThan(0);
  });
});
