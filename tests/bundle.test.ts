import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from './troth.ts';

/** What a first visit may load, in bytes as gzip packs them: a page of its own comes when it is opened. */
const MOST = 200 * 1024;

describe('the workbench as it is built', () => {
  it('loads no more at first than it may', () => {
    const folder = path.join(ROOT, 'dist', 'workbench');
    const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
    const files = [...page.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(2);
    const sizes = files.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(MOST);
  });
});
