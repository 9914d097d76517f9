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
    await Promise.race(children.map((child) => child.begun));
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

/** Reports that are being added when a process is killed. */
const COUNT = 500;
/** Stores that are filled, and how often the process that fills one is killed before it is let be. */
const ROUNDS = 2;
const KILLS = 10;

describe('a killed process', () => {
  it(`leaves whole reports behind at any of ${ROUNDS * KILLS} moments, and the next run goes on`, async () => {
    // How long adding takes here, so that the moments spread over all of it.
    const timed = startAdding(join(folder, 'timed'), 0, COUNT, 20);
    await timed.begun;
    const began = performance.now();
    expect(await timed.ended).toEqual({ code: 0, errors: '' });
    const duration = performance.now() - began;

    const random = mulberry32(20_221_130);
    const held: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const place = join(folder, `round ${round}`);
      for (let kill = 0; kill < KILLS; kill++) {
        const child = startAdding(place, 0, COUNT, 20);
        await child.begun;
        await pause((random() * duration * 2) / KILLS);
        child.process.kill('SIGKILL');
        await child.ended;
        const store = await openStore({ folder: place });
        held.push(await countWhole(store, COUNT));
        await store.close();
      }
      const last = startAdding(place, 0, COUNT, 20);
      expect(await last.ended).toEqual({ code: 0, errors: '' });
      const store = await openStore({ folder: place });
      expect(await countWhole(store, COUNT)).toBe(COUNT);
      await store.close();
    }
    // Most were killed in the middle, or the test shows nothing; and batches were kept whole or not at all.
    expect(held.filter((count) => count < COUNT).length).toBeGreaterThan((ROUNDS * KILLS) / 2);
    expect(held.every((count) => count % 20 === 0)).toBe(true);
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
