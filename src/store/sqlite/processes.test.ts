import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../index.ts';
import { sampleItem } from '../testing/samples.ts';
import { startAdding } from '../testing/start-child.ts';
import { countWhole } from '../testing/whole.ts';
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
      const held = await countWhole(store, 260);
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

/** Reports that are being added when the process is killed. */
const COUNT = 500;
/** How often it is killed. */
const KILLS = 20;

describe('a killed process', () => {
  it(`leaves whole reports behind at any of ${KILLS} moments, and a second run completes them`, async () => {
    // How long adding takes here, so that the moments spread over all of it.
    const whole = startAdding(join(folder, 'timing'), 0, COUNT, 20);
    await whole.begun;
    const began = performance.now();
    expect(await whole.ended).toEqual({ code: 0, errors: '' });
    const duration = performance.now() - began;

    const random = mulberry32(20_221_130);
    const held: number[] = [];
    for (let n = 0; n < KILLS; n++) {
      const place = join(folder, `killed-${n}`);
      const child = startAdding(place, 0, COUNT, 20);
      await child.begun;
      await pause(random() * duration);
      child.process.kill('SIGKILL');
      await child.ended;
      const store = await openStore({ folder: place });
      held.push(await countWhole(store, COUNT));
      for (let start = 0; start < COUNT; start += 100) {
        const items = Array.from({ length: 100 }, (_, at) => sampleItem(start + at));
        await store.addReports(items, SAMPLE_TIME);
      }
      expect(await countWhole(store, COUNT)).toBe(COUNT);
      await store.close();
      await rm(place, { recursive: true });
    }
    // Some were killed in the middle, or the test shows nothing.
    expect(held.filter((count) => count < COUNT).length).toBeGreaterThan(0);
    expect(held.every((count) => count % 20 === 0)).toBe(true);
  }, 300_000);
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
