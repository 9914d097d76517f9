import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReading, createReport } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { type Changes, type Happening, watchChanges } from './changes.ts';

let folder: string;
let store: Store;
let looked: number;
let changes: Changes;
let heard: Happening[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'troth-changes-'));
  store = await openStore({ folder });
  looked = 0;
  changes = watchChanges({
    revision: () => {
      looked += 1;
      return store.revision();
    },
  });
  heard = [];
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(async () => {
  vi.useRealTimers();
  changes.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = '2022-03-01T00:00:00Z';
const listen = () => changes.listen((happening) => heard.push(happening));
/** Lets what was begun come to its end. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const turn = async () => {
  vi.advanceTimersByTime(1_000);
  await settle();
};

async function write(text: string): Promise<void> {
  const report = createReport({ text });
  const engine = { name: 'none', version: '0' };
  const analysis = { report: report.id, engine, statements: [], mentions: [], actors: [] };
  await store.addReports([{ report, reading: createReading(analysis, at) }], at);
}

it('tells once of what somebody else wrote', async () => {
  listen();
  await settle();
  await write('One.');
  expect(heard).toEqual([]);
  await turn();
  await turn();
  expect(heard).toEqual([{ event: 'change' }]);
});

it('tells once of what was written here', async () => {
  listen();
  await settle();
  await write('One.');
  changes.tell({ event: 'change' });
  await settle();
  await turn();
  expect(heard).toEqual([{ event: 'change' }]);
});

it('does not look while nobody listens, and looks once a turn however often somebody came and went', async () => {
  await turn();
  expect(looked).toBe(0);
  for (let visit = 0; visit < 5; visit++) listen()();
  const stop = listen();
  await settle();
  const before = looked;
  await turn();
  expect(looked).toBe(before + 1);
  stop();
  await turn();
  expect(looked).toBe(before + 1);
});

it('tells nobody any more once it is closed', async () => {
  listen();
  changes.close();
  changes.tell({ event: 'change' });
  expect(heard).toEqual([]);
  expect(changes.closed.aborted).toBe(true);
});
