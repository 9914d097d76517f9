import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../engine/index.ts';
import { type ActorDeed, bareActor, createAct, createReport, type Report } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { addReports } from './add.ts';
import { knowingEngine } from './knowing-engine.ts';

let folder: string;
let store: Store;
let engine: Engine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'troth-knowing-'));
  store = await openStore({ folder });
  engine = await createEngine();
});
afterEach(async () => {
  await store.close();
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const AT = '2026-01-01T00:00:00Z';
const act = (deed: ActorDeed) => createAct(deed, 'Ada', AT);
const add = act({
  type: 'add-actor',
  actor: { ...bareActor('zelmira-front', 'Zelmira Front'), type: 'armed-group', names: ['ZLF'] },
});
const report = (day: number): Report =>
  createReport({ text: `The ZLF said on Monday that it had left the harbour. Day ${day}.\n` });
/** Adds a report as a job does; gives whom its first mention means, and under which registry it was read. */
async function read(day: number) {
  const { text, id } = report(day);
  const source = { name: `${day}.txt`, bytes: async () => new TextEncoder().encode(text) };
  async function* found() {
    yield { source };
  }
  await addReports(found(), engine, store);
  const stored = await store.report(id);
  const { mentions = [], registry = null } = stored?.reading ?? {};
  return { actor: mentions[0]?.actor, speakers: Object.values(stored?.speakers ?? {}), registry };
}

describe('reports that are added to a store', () => {
  it('are read with what people say of actors there', async () => {
    const before = await read(1);
    expect(before).toMatchObject({ actor: 'zlf', registry: null });
    await store.addActs([add]);
    const after = await read(2);
    expect(after).toMatchObject({ actor: 'zelmira-front', speakers: ['zelmira-front'] });
    expect(after.registry).toMatch(/^[0-9a-f]{12}$/);
    expect(await store.actor('zelmira-front')).toMatchObject({
      type: 'armed-group',
      statements: 1,
      reports: 1,
    });
    await store.addActs([act({ type: 'undo-actor', act: add.id })]);
    expect(await read(3)).toEqual({ ...before, actor: 'zlf' });
  });

  it('keep their readings when people say something and take it back', async () => {
    const knowing = knowingEngine(engine, store);
    const plain = JSON.stringify(await (await knowing()).analyse(report(1)));
    await store.addActs([add]);
    const first = await knowing();
    expect(await knowing()).toBe(first);
    expect(JSON.stringify(await first.analyse(report(1)))).not.toBe(plain);
    await store.addActs([act({ type: 'undo-actor', act: add.id })]);
    expect(JSON.stringify(await (await knowing()).analyse(report(1)))).toBe(plain);
  });
});

describe('an engine with a registry', () => {
  it('is the same whether it was made with it or got it later', async () => {
    await store.addActs([add]);
    const { registry } = await knowingEngine(engine, store)();
    const made = await createEngine({ registry });
    const analysis = await made.analyse(report(1));
    expect(analysis).toEqual(await engine.withRegistry(registry).analyse(report(1)));
    expect(analysis).toMatchObject({ registry: registry.fingerprint, engine: { version: engine.version } });
    await made.close();
  });
});
