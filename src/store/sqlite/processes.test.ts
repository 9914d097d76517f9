import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../index.ts';
import { sampleItem } from '../testing/samples.ts';
import { startAdding } from '../testing/start-child.ts';
import { countListed, countWhole } from '../testing/whole.ts';
import { SAMPLE_TIME } from '../testing/with-store.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-processes-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('several processes on one store', () => {
  it('add to a new store at once, while another one reads', async () => {
    // Each adds 60 reports of its own and 20 that the next one adds too.
    const children = [0, 1, 2, 3].map((n) => startAdding(folder, n * 60, 80, 8));
    await Promise.race(children.map((child, n) => child.kept(n * 60 + 1)));
    const store = await openStore({ folder });
    let last = 0;
    let running = true;
    const ended = Promise.all(children.map((child) => child.ended)).then((ends) => {
      running = false;
      return ends;
    });
    while (running) {
      const held = await countListed(store);
      expect(held).toBeGreaterThanOrEqual(last);
      last = held;
      await pause(20);
    }
    expect(await ended).toEqual(children.map(() => ({ code: 0, errors: '' })));
    expect(await countWhole(store, 260)).toBe(260);
    await store.close();
  }, 120_000);

  it('see what another one wrote, by its revision too', async () => {
    const [first, second] = [await openStore({ folder }), await openStore({ folder })];
    const before = await second.revision();
    await first.addReports([sampleItem(0)], SAMPLE_TIME);
    expect(await second.revision()).not.toBe(before);
    expect((await second.listReports()).total).toBe(1);
    expect(await second.addReports([sampleItem(0)], SAMPLE_TIME)).toMatchObject([{ added: false }]);
    await first.close();
    await second.close();
  });

  it('wait for one another instead of failing', async () => {
    const stores = await Promise.all([0, 1, 2].map(() => openStore({ folder })));
    const adding = stores.flatMap((store, at) =>
      [0, 1, 2, 3].map((n) => store.addReports([sampleItem(at * 4 + n)], SAMPLE_TIME)),
    );
    await Promise.all(adding);
    const [store] = stores;
    expect(store && (await countWhole(store, 12))).toBe(12);
    for (const each of stores) await each.close();
  });
});

/** Reports that are being added when a process is killed, and how many at once. */
const COUNT = 500;
const BATCH = 20;
/** Stores that are filled, and how often the process that fills one is killed before it is let be. */
const ROUNDS = 2;
const KILLS = 10;

describe('a killed process', () => {
  it(`leaves whole reports behind at any of ${ROUNDS * KILLS} moments, and the next run goes on`, async () => {
    const random = mulberry32(20_221_130);
    const held: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const place = join(folder, `round ${round}`);
      let there = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const child = startAdding(place, 0, COUNT, BATCH);
        // Within a batch that comes as far beyond what is there as lets the moments spread over all of them.
        const before = there + Math.floor((random() * 2 * COUNT) / KILLS / BATCH) * BATCH;
        await child.kept(Math.max(1, before));
        const began = performance.now();
        await child.kept(before + BATCH);
        await pause(random() * (performance.now() - began));
        child.process.kill('SIGKILL');
        await child.ended;
        const store = await openStore({ folder: place });
        there = await countWhole(store, COUNT);
        held.push(there);
        await store.close();
      }
      const last = startAdding(place, 0, COUNT, BATCH);
      expect(await last.ended).toEqual({ code: 0, errors: '' });
      const store = await openStore({ folder: place });
      expect(await countWhole(store, COUNT)).toBe(COUNT);
      await store.close();
    }
    // Most were killed in the middle, or the test shows nothing; and batches were kept whole or not at all.
    expect(held.filter((count) => count < COUNT).length).toBeGreaterThan((ROUNDS * KILLS) / 2);
    expect(held.every((count) => count % BATCH === 0)).toBe(true);
  }, 600_000);
});

/** A seeded source of numbers in [0, 1) (mulberry32, T. Ettinger). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
