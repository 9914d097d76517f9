import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../engine/index.ts';
import type { Found } from '../intake/index.ts';
import { TrothError } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { type AddProgress, addReports } from './add.ts';

let folder: string;
let store: Store;
let engine: Engine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'troth-jobs-'));
  store = await openStore({ folder });
  engine = await createEngine();
});
afterEach(async () => {
  await store.close();
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const source = (name: string, text: string): Found => ({
  source: { name, bytes: async () => new TextEncoder().encode(text) },
});
const report = (index: number) =>
  source(`${index}.txt`, `“We will leave by spring,” envoy Lena Orsk said on day ${index}.\n`);
const reports = (length: number) => Array.from({ length }, (_, index) => report(index));
async function* each(found: Iterable<Found>): AsyncGenerator<Found> {
  yield* found;
}

describe('addReports', () => {
  it('keeps every report with its statements', async () => {
    const result = await addReports(each(reports(3)), engine, store);
    expect(result).toMatchObject({ done: 3, total: null, added: 3, held: 0, problems: [] });
    expect(result.statements).toBe((await store.counts()).statements);
    expect(result.statements).toBeGreaterThan(0);
  });

  it('tells what becomes of each source', async () => {
    const bad: Found = { source: { name: 'bad.txt', bytes: async () => new Uint8Array([0, 1, 2, 0, 255]) } };
    const heard: string[] = [];
    const [one, two] = reports(2) as [Found, Found];
    await addReports(each([one, bad, one, two]), engine, store, {
      onSource: ({ at, state, report, problem }) =>
        heard.push([at, state, report ? 'report' : '', problem?.code ?? ''].join(' ').trim()),
    });
    const by = (at: number) => heard.filter((line) => line.startsWith(String(at)));
    expect(by(0)).toEqual(['0 reading', '0 read report', '0 added report']);
    expect(by(1)).toEqual(['1 reading', '1 failed  intake/binary']);
    expect(by(2)).toEqual(['2 reading', '2 held report']);
    expect(by(3)).toEqual(['3 reading', '3 read report', '3 added report']);
  });

  it('dates what it keeps by the clock it is given', async () => {
    const at = '2022-03-01T10:00:00.000Z';
    await addReports(each(reports(1)), engine, store, { now: () => Date.parse(at) });
    const [summary] = (await store.listReports()).items;
    expect(summary?.added).toBe(at);
    expect((await store.report(summary?.id as string))?.reading?.at).toBe(at);
  });

  it('knows the same report again, also within one run, and does not run the engine on it', async () => {
    await addReports(each(reports(2)), engine, store);
    const read: string[] = [];
    const counting: Engine = {
      ...engine,
      analyse: (report) => {
        read.push(report.file as string);
        return engine.analyse(report);
      },
    };
    const result = await addReports(each([...reports(3), report(2)]), counting, store);
    expect(result).toMatchObject({ done: 4, added: 1, held: 3 });
    expect(read).toEqual(['2.txt']);
  });

  it('goes on after what cannot be found, read or analysed', async () => {
    const problem = new TrothError('intake/not-found', 'It is not there.', { where: 'gone.txt' }).toProblem();
    const failing: Engine = {
      ...engine,
      analyse: async (report) => {
        if (report.file === '1.txt') throw new RangeError(`broken on ${report.text}`);
        return engine.analyse(report);
      },
    };
    const found: Found[] = [
      { problem },
      source('empty.txt', ''),
      { source: { name: 'odd.txt', bytes: () => Promise.reject(new Error('disk')) } },
      ...reports(3),
    ];
    const result = await addReports(each(found), failing, store);
    expect(result).toMatchObject({ done: 6, added: 2 });
    expect(result.problems.map(({ code, where }) => [code, where])).toEqual([
      ['intake/not-found', 'gone.txt'],
      ['intake/empty', 'empty.txt'],
      ['intake/unreadable', 'odd.txt'],
      ['engine/failed', '1.txt'],
    ]);
    expect(JSON.stringify(result.problems)).not.toContain('Orsk');
  });

  it('keeps a report that does not fit the model from keeping others out', async () => {
    const misfit: Engine = {
      ...engine,
      analyse: async (report) => {
        const analysis = await engine.analyse(report);
        if (report.file !== '1.txt') return analysis;
        return { ...analysis, statements: analysis.statements.map((one) => ({ ...one, probability: 2 })) };
      },
    };
    const result = await addReports(each(reports(3)), misfit, store);
    expect(result).toMatchObject({ done: 3, added: 2 });
    expect(result.problems).toMatchObject([{ code: 'model/invalid' }]);
  });

  it('writes fifty reports at a time, and what waits for a second', async () => {
    const written: number[] = [];
    const watched = {
      held: store.held,
      actorActs: store.actorActs,
      addReports: (...[items, at]: Parameters<Store['addReports']>) => {
        written.push(items.length);
        return store.addReports(items, at);
      },
    };
    const still = () => 0;
    await addReports(each(reports(120)), engine, watched, { now: still });
    expect(written).toEqual([50, 50, 20]);

    written.length = 0;
    let time = 0;
    // The clock is read about three times a report; each takes 0.3 s by it.
    const slow = {
      ...engine,
      analyse: (one: Parameters<Engine['analyse']>[0]) => {
        time += 300;
        return engine.analyse(one);
      },
    };
    await addReports(each(reports(130).slice(120)), slow, watched, { now: () => time });
    expect(written).toEqual([4, 4, 2]);
  });

  it('stops after the report in hand, keeps what it has, and is completed by another run', async () => {
    const stopping = new AbortController();
    const heard: AddProgress[] = [];
    const stopped = await addReports(each(reports(10)), engine, store, {
      signal: stopping.signal,
      total: 10,
      onProgress: (progress) => {
        heard.push(progress);
        if (progress.done === 4) stopping.abort();
      },
    });
    expect(stopped).toMatchObject({ done: 4, total: 10, added: 4 });
    expect(heard.at(-1)).toEqual(stopped);
    expect((await store.counts()).reports).toBe(4);
    const result = await addReports(each(reports(10)), engine, store);
    expect(result).toMatchObject({ done: 10, added: 6, held: 4 });
    expect((await store.counts()).reports).toBe(10);
  });

  it('fails when the store does', async () => {
    await store.close();
    await expect(addReports(each(reports(1)), engine, store)).rejects.toThrow();
    store = await openStore({ folder });
  });
});
