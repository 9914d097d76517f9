import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAct } from '../../model/index.ts';
import { openStore } from '../index.ts';
import { fillFixture, fixtureName } from '../testing/fixture.ts';
import { observe } from '../testing/observe.ts';
import { sampleReport } from '../testing/samples.ts';
import { LATEST_VERSION, MIGRATIONS } from './migrations.ts';
import { STORE_FILE } from './open-store.ts';

const REPORTS = [0, 1, 2, 3].map((n) => sampleReport(n).id);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-migrations-'));
  const store = await openStore({ folder: join(folder, 'new') });
  await fillFixture(store);
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Unpacks the store that a version wrote. Every version has one: see testing/make-fixture.ts. */
async function storeOf(version: number): Promise<string> {
  const place = join(folder, `v${version}`);
  await mkdir(place, { recursive: true });
  const packed = await readFile(new URL(`./fixtures/${fixtureName(version)}`, import.meta.url));
  await writeFile(join(place, STORE_FILE), gunzipSync(packed));
  return place;
}

function schemaOf(place: string): unknown[] {
  const database = new Database(join(place, STORE_FILE));
  const rows = database
    .prepare('select type, name, sql from sqlite_master where sql is not null order by name')
    .all();
  const version = database.pragma('user_version');
  database.close();
  return [version, ...rows];
}

async function contentOf(place: string) {
  const store = await openStore({ folder: place });
  try {
    return { ...(await observe(store, REPORTS)), setting: await store.setting('samples') };
  } finally {
    await store.close();
  }
}

describe('migrations', () => {
  it('are numbered without gaps', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1));
  });

  it.each(MIGRATIONS.map(({ version }) => version))(
    'take a store of version %i to the present one',
    async (version) => {
      const place = await storeOf(version);
      expect(await contentOf(place)).toEqual(await contentOf(join(folder, 'new')));
      expect(schemaOf(place)).toEqual(schemaOf(join(folder, 'new')));
    },
  );

  it('let people act on actors in a store that was made before they could', async () => {
    const store = await openStore({ folder: await storeOf(1) });
    const before = await store.acts();
    const [one, other] = (await store.listActors({ type: ['person'] })).items;
    if (!one || !other) throw new Error('the fixture names too few persons');
    const ref = ({ id, name }: typeof one) => ({ id, name });
    const merge = createAct(
      { type: 'merge-actors', actors: [ref(other)], into: ref(one) },
      'Ada',
      '2022-10-05T09:00:00Z',
    );
    await store.addActs([merge]);
    expect(await store.acts()).toMatchObject({ items: [merge, ...before.items], total: before.total + 1 });
    expect(await store.actor(other.id)).toMatchObject({
      id: one.id,
      statements: one.statements + other.statements,
    });
    await store.close();
  });

  it('were not changed after their version was made', async () => {
    // A change of tables without a new version would leave the stores out there as they are.
    expect(schemaOf(await storeOf(LATEST_VERSION))).toEqual(schemaOf(join(folder, 'new')));
  });

  it('make the derived tables anew', async () => {
    const place = await storeOf(LATEST_VERSION);
    const database = new Database(join(place, STORE_FILE));
    database.exec('delete from statement; delete from shown_report; update actor set statements = 99');
    database.close();
    const store = await openStore({ folder: place });
    expect((await store.counts()).reports).toBe(0);
    await store.rebuild();
    expect({ ...(await observe(store, REPORTS)), setting: await store.setting('samples') }).toEqual(
      await contentOf(join(folder, 'new')),
    );
    await store.close();
  });
});
