import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openStore } from './index.ts';
import { storeConformance } from './testing/conformance.ts';

let folder = '';
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

storeConformance('the embedded store', () => openStore({ folder: join(folder, `a b ${count++} #%20é`) }));
