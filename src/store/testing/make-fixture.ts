/**
 * Writes the store that `migrations.test.ts` opens for the present version:
 * `tsx src/store/testing/make-fixture.ts`. Run it once when a version is made, before it is
 * released; what is there for earlier versions is never made again.
 * @module
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openStore } from '../index.ts';
import { LATEST_VERSION } from '../sqlite/migrations.ts';
import { STORE_FILE } from '../sqlite/open-store.ts';
import { fillFixture, fixtureName } from './fixture.ts';

const folder = await mkdtemp(join(tmpdir(), 'troth-fixture-'));
const store = await openStore({ folder });
await fillFixture(store);
await store.close();
const target = fileURLToPath(new URL(`../sqlite/fixtures/${fixtureName(LATEST_VERSION)}`, import.meta.url));
await writeFile(target, gzipSync(await readFile(join(folder, STORE_FILE)), { level: 9 }));
await rm(folder, { recursive: true });
process.stdout.write(`${target}\n`);
