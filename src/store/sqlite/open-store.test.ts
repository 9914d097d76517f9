import { chmod, copyFile, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TrothError } from '../../model/index.ts';
import { openStore } from '../index.ts';
import { sampleItem } from '../testing/samples.ts';
import { SAMPLE_TIME } from '../testing/with-store.ts';
import { LATEST_VERSION } from './migrations.ts';
import { STORE_FILE } from './open-store.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-open-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What opening a store fails with. */
async function failure(place: string): Promise<TrothError> {
  try {
    await (await openStore({ folder: place })).close();
  } catch (error) {
    if (error instanceof TrothError) return error;
    throw error;
  }
  throw new Error('it opened');
}

async function filled(count = 60): Promise<string> {
  const store = await openStore({ folder });
  await store.addReports(
    Array.from({ length: count }, (_, n) => sampleItem(n)),
    SAMPLE_TIME,
  );
  await store.close();
  return join(folder, STORE_FILE);
}

describe('openStore', () => {
  it('makes the folder and the store, and finds them again', async () => {
    const place = join(folder, 'new', 'a b?c#d%20é');
    const store = await openStore({ folder: place });
    await store.addReports([sampleItem(0)], SAMPLE_TIME);
    await store.close();
    const again = await openStore({ folder: place });
    expect((await again.listReports()).total).toBe(1);
    await again.close();
  });

  it('leaves everything in one file when it is closed', async () => {
    const file = await filled(3);
    const place = join(folder, 'copy');
    await mkdir(place);
    await copyFile(file, join(place, STORE_FILE));
    const store = await openStore({ folder: place });
    expect((await store.listReports()).total).toBe(3);
    await store.close();
  });

  it('takes an empty file for a new store', async () => {
    await writeFile(join(folder, STORE_FILE), '');
    const store = await openStore({ folder });
    expect((await store.counts()).reports).toBe(0);
    await store.close();
  });

  it('refuses a store of a newer version and leaves it as it is', async () => {
    const file = await filled(1);
    const database = new Database(file);
    database.pragma(`user_version = ${LATEST_VERSION + 1}`);
    database.close();
    expect(await failure(folder)).toMatchObject({ code: 'store/newer', where: file });
    expect((await failure(folder)).remedy).toContain('--data');
    const after = new Database(file);
    expect(after.prepare('pragma user_version').all()).toEqual([{ user_version: LATEST_VERSION + 1 }]);
    after.close();
  });

  it.each([
    ['a text', 'Guns silent, says envoy. '.repeat(400)],
    ['a few bytes', 'SQLite'],
    ['a broken header', `SQLite format 3\0${'\u0007'.repeat(5_000)}`],
  ])('refuses %s as unreadable, and does not touch it', async (_name, content) => {
    const file = join(folder, STORE_FILE);
    await writeFile(file, content);
    const error = await failure(folder);
    expect(error).toMatchObject({ code: 'store/unreadable', where: file });
    expect(error.remedy).toContain('--data');
    expect(await readdir(folder)).toEqual([STORE_FILE]);
  });

  it('refuses a database of another program', async () => {
    const database = new Database(join(folder, STORE_FILE));
    database.exec('create table notes (text)');
    database.close();
    expect(await failure(folder)).toMatchObject({ code: 'store/unreadable' });
  });

  it('refuses a store that was cut short', async () => {
    const file = await filled();
    await truncate(file, 3 * 4096);
    const error = await openStore({ folder })
      .then(async (store) => {
        await store.listStatements({ limit: 500 }).finally(() => store.close());
      })
      .catch((error: unknown) => error);
    expect(error).toMatchObject({ code: 'store/unreadable', where: file });
  });

  it('refuses a folder that cannot be made', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'x');
    expect(await failure(join(file, 'inside'))).toMatchObject({ code: 'store/not-writable' });
    expect(await failure(file)).toMatchObject({ code: 'store/not-writable', where: file });
  });

  it('refuses a folder in place of the file', async () => {
    await mkdir(join(folder, STORE_FILE));
    expect(['store/unreadable', 'store/not-writable']).toContain((await failure(folder)).code);
  });

  it('refuses a folder and a file that may not be written', async () => {
    const file = await filled(1);
    await chmod(file, 0o444);
    await chmod(folder, 0o555);
    try {
      const error = await asUser(() => failure(folder));
      // Which of the two is met first depends on whose rights the system asks for.
      expect(error).toMatchObject({ code: 'store/not-writable', where: expect.stringContaining(folder) });
      expect(error.remedy).toContain('--data');
      await chmod(folder, 0o777);
      expect(await asUser(() => failure(folder))).toMatchObject({ code: 'store/not-writable', where: file });
      await chmod(file, 0o666);
      await chmod(folder, 0o555);
      expect(await asUser(() => failure(folder))).toMatchObject({ code: 'store/not-writable' });
      await chmod(folder, 0o777);
      await rm(file);
      await chmod(folder, 0o555);
      expect(await asUser(() => failure(folder))).toMatchObject({ code: 'store/not-writable' });
    } finally {
      await chmod(folder, 0o755);
    }
  });
});

/** Runs something as a user whom permissions bind: root is bound by none. */
async function asUser<T>(run: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(65534);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
