import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, it } from 'vitest';
import { LINK_SORTS, type LinkPage, MOST_LINKS_COUNTED } from '../../model/index.ts';
import { crowdItem } from '../testing/ledger-crowd.ts';
import { SAMPLE_TIME } from '../testing/with-store.ts';
import { connect, openDatabase } from './connection.ts';
import { listLinks } from './list-links.ts';
import { openStore, STORE_FILE } from './open-store.ts';

const folder = await mkdtemp(join(tmpdir(), 'troth-links-'));
afterAll(() => rm(folder, { recursive: true }));

it('counts the links that wait up to an end, and says that there are more', async () => {
  const store = await openStore({ folder });
  await store.addReports(
    Array.from({ length: 4 }, (_, n) => crowdItem(n)),
    SAMPLE_TIME,
  );
  const joins = async () => (await store.linkTally({ lately: SAMPLE_TIME })).joins;
  const few = await joins();
  expect(few.open).toBeGreaterThan(0);
  expect(few.more).toBe(false);
  fill(MOST_LINKS_COUNTED - few.open);
  expect(await joins()).toMatchObject({ open: MOST_LINKS_COUNTED, more: false });
  fill(1);
  expect(await joins()).toMatchObject({ open: MOST_LINKS_COUNTED, more: true });
  expect(await store.listLinks({ what: 'joins', limit: 1 })).toMatchObject({
    total: MOST_LINKS_COUNTED,
    more: true,
  });
  await store.close();
});

it('tells the same of an actor whose links are read whole and one whose links are walked', async () => {
  const place = join(folder, 'walked');
  const store = await openStore({ folder: place });
  await store.addReports(
    Array.from({ length: 12 }, (_, n) => crowdItem(n)),
    SAMPLE_TIME,
  );
  const { items: actors } = await store.listActors({ limit: 5 });
  await store.close();
  const file = join(place, STORE_FILE);
  const db = connect(openDatabase(file), file, 'read');
  let compared = 0;
  for (const what of LINK_SORTS) {
    for (const order of ['sure', 'likely'] as const) {
      for (const { id: actor } of actors) {
        const every = async (most: number | undefined) => {
          const pages: LinkPage[] = [];
          for (let cursor: string | null | undefined; cursor !== null; cursor = pages.at(-1)?.next)
            pages.push(
              await listLinks(db, { what, order, actor, limit: 3, ...(cursor && { cursor }) }, most),
            );
          return pages;
        };
        const whole = await every(undefined);
        expect(await every(0)).toEqual(whole);
        compared += whole.flatMap(({ items }) => items).length;
        expect(whole[0]?.total).toBe(whole.flatMap(({ items }) => items).length);
      }
    }
  }
  expect(compared).toBeGreaterThan(20);
  await db.destroy();
});

/** Adds likenesses as the ledger keeps them: so many reports would take long to compare. */
function fill(count: number): void {
  const database = new Database(join(folder, STORE_FILE));
  database
    .prepare(`insert into likeness (later, earlier, score, utterance, origin, reasons)
      with recursive made (later) as (
        select (select max(later) from likeness) + 1 union all select later + 1 from made limit ?)
      select later, 1, 0.9, 0, 0, '[]' from made`)
    .run(count);
  database.close();
}
