import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../engine/index.ts';
import { createAct, createReading, createReport, type Deed, pages, type Report } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { shownLedger } from '../store/testing/ledger-world.ts';
import { observe } from '../store/testing/observe.ts';
import type { ReadingChange } from './reading-change.ts';
import { rereadReports } from './reread.ts';
import { reportsReread, takeBackReadings } from './take-back-readings.ts';

let folder: string;
let store: Store;
let engine: Engine;
beforeAll(async () => {
  engine = await createEngine();
});
afterAll(() => engine.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'troth-reread-'));
  store = await openStore({ folder });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const AT = '2026-01-01T00:00:00.000Z';
const report = (day: number): Report =>
  createReport({
    text: `“We will leave the port by spring,” envoy Lena Orsk said on day ${day}.\n\nTomas Brandt promised that the crew would be paid in May.\n`,
    title: `Day ${day}`,
  });
const act = (deed: Deed) => createAct(deed, 'Ada', AT);

/** The engine in another version, which misses the last statement and calls all others claims. */
const older = (version = '0.0.1'): Engine => ({
  ...engine,
  version,
  analyse: async (one) => {
    const analysis = await engine.analyse(one);
    const statements = analysis.statements
      .slice(0, -1)
      .map((statement) => ({ ...statement, kind: 'claim' as const, parent: null }));
    return { ...analysis, engine: { name: engine.name, version }, statements };
  },
});

/** Adds the first reports as the older engine reads them; gives their ids. */
async function addOld(count: number, version?: string): Promise<string[]> {
  const reports = Array.from({ length: count }, (_, day) => report(day));
  for (const one of reports) {
    const reading = createReading(await older(version).analyse(one), '2025-01-01T00:00:00.000Z');
    await store.addReports([{ report: one, reading }], '2025-01-01T00:00:00.000Z');
  }
  return reports.map(({ id }) => id);
}

async function engines(ids: readonly string[]): Promise<(string | undefined)[]> {
  const shown = [];
  for (const id of ids) shown.push((await store.report(id))?.reading?.engine.version);
  return shown;
}

/** All that is shown, but for the acts that chose readings. */
async function shown(ids: readonly string[]) {
  const { acts: _acts, counts, stored, ...rest } = await observe(store, ids);
  return {
    ...rest,
    counts: { ...counts, acts: 0 },
    stored: stored.map((one) => ({ ...one, acts: one?.acts.filter(({ type }) => type !== 'show-reading') })),
    ledger: await shownLedger(store),
  };
}

async function allActs() {
  const acts = [];
  for await (const one of pages((page) => store.acts(page))) acts.push(one);
  return acts;
}

describe('rereadReports', () => {
  it('adds the readings of the engine, tells what changed, and leaves alone what it has read', async () => {
    const ids = await addOld(2);
    const heard: ReadingChange[] = [];
    const onChange = (change: ReadingChange) => void heard.push(change);
    const result = await rereadReports(ids, engine, store, { onChange });
    expect(result).toMatchObject({ done: 2, reread: 2, skipped: 0, problems: [] });
    expect(await engines(ids)).toEqual([engine.version, engine.version]);
    expect(heard).toMatchObject(
      [0, 1].map((day) => ({
        report: { id: ids[day], title: `Day ${day}` },
        before: { engine: { version: '0.0.1' } },
        after: { engine: { version: engine.version } },
        isNew: true,
        isShown: true,
        acts: { held: 0, carried: [], lost: [] },
      })),
    );
    for (const { changes } of heard) {
      expect(changes.added).toHaveLength(1);
      expect(changes.gone).toEqual([]);
      expect(changes.changed.length).toBeGreaterThan(0);
      expect(changes.changed.every(({ fields }) => fields.join() === 'kind')).toBe(true);
    }
    const again = await rereadReports(ids, engine, store, { onChange });
    expect(again).toMatchObject({ done: 2, reread: 0, skipped: 2 });
    expect(heard).toHaveLength(2);
    for (const id of ids) expect((await store.history(id))?.readings).toHaveLength(2);
  });

  it('keeps people’s work, and tells which of it lost its statement', async () => {
    const [id = ''] = await addOld(1);
    await rereadReports([id], engine, store);
    const now = await store.report(id);
    const [first, last] = [now?.statements[0], now?.statements.at(-1)];
    if (!first || !last) throw new Error('nothing was found');
    const correct = act({
      type: 'correct',
      report: id,
      statement: first.id,
      values: { speaker: 'Ivo Tarn' },
    });
    const accept = act({ type: 'accept', report: id, statement: last.id });
    await store.addActs([correct, accept]);
    const heard: ReadingChange[] = [];
    await rereadReports([id], older('9.9.9'), store, { onChange: (change) => void heard.push(change) });
    expect(heard[0]?.acts).toEqual({ held: 1, carried: [accept], lost: [] });
    const after = await store.report(id);
    expect(after?.reading?.engine.version).toBe('9.9.9');
    expect(after?.statements.find((one) => one.id === first.id)?.speaker).toBe('Ivo Tarn');
    expect(after?.statements.find((one) => one.id === last.id)).toMatchObject({ carried: true });
  });

  it('writes nothing in a dry run, and tells the same', async () => {
    const ids = await addOld(3);
    const revision = await store.revision();
    const told: ReadingChange[] = [];
    const now = () => Date.parse(AT);
    const dry = await rereadReports(ids, engine, store, {
      dryRun: true,
      now,
      showFor: 'Ada',
      onChange: (change) => void told.push(change),
    });
    expect(await store.revision()).toBe(revision);
    const done: ReadingChange[] = [];
    const wet = await rereadReports(ids, engine, store, {
      now,
      onChange: (change) => void done.push(change),
    });
    expect(told).toEqual(done);
    expect(dry).toEqual(wet);
  });

  it('reads with what people corrected of the report', async () => {
    const [id = ''] = await addOld(1);
    await store.addActs([act({ type: 'describe', report: id, values: { published: '2022-03-02' } })]);
    await rereadReports([id], engine, store);
    const dated = createReport({ text: report(0).text, title: 'Day 0', published: '2022-03-02' });
    const analysis = await engine.analyse({ ...dated, id });
    expect((await store.report(id))?.reading?.statements).toEqual(analysis.statements);
    expect((await store.report(id))?.asRead.published).toBeNull();
  });

  it('goes on after a report that fails, is not there or was taken out', async () => {
    const ids = await addOld(4);
    await store.addActs([act({ type: 'remove', report: ids[1] ?? '' })]);
    const failing: Engine = {
      ...engine,
      analyse: async (one) => {
        if (one.id === ids[0]) throw new RangeError('broken');
        const analysis = await engine.analyse(one);
        if (one.id !== ids[2]) return analysis;
        return { ...analysis, statements: analysis.statements.map((bad) => ({ ...bad, probability: 2 })) };
      },
    };
    const result = await rereadReports([...ids, 'r_none'], failing, store);
    expect(result).toMatchObject({ done: 5, reread: 1 });
    expect(result.problems.map(({ code }) => code).sort()).toEqual([
      'engine/failed',
      'model/invalid',
      'store/not-found',
      'store/removed',
    ]);
    expect(await engines(ids)).toEqual(['0.0.1', undefined, '0.0.1', engine.version]);
  });

  it('stops after the report in hand, keeps what it has, and is completed by another run', async () => {
    const ids = await addOld(6);
    const stopping = new AbortController();
    const stopped = await rereadReports(ids, engine, store, {
      signal: stopping.signal,
      onProgress: ({ done }) => done === 2 && stopping.abort(),
    });
    expect(stopped).toMatchObject({ done: 2, reread: 2 });
    expect((await engines(ids)).filter((version) => version === engine.version)).toHaveLength(2);
    expect(await rereadReports(ids, engine, store)).toMatchObject({ done: 6, reread: 4, skipped: 2 });
    expect(new Set(await engines(ids))).toEqual(new Set([engine.version]));
  });

  it('shows its readings where a person chose another only when it is told to', async () => {
    const [id = '', other = ''] = await addOld(2);
    const [first] = (await store.history(id))?.readings ?? [];
    await store.addActs([act({ type: 'show-reading', report: id, reading: first?.id ?? '' })]);
    const before = await shown([id]);
    const heard: ReadingChange[] = [];
    const onChange = (change: ReadingChange) => void heard.push(change);
    await rereadReports([id], engine, store, { onChange });
    expect(heard).toMatchObject([{ isNew: true, isShown: false }]);
    expect((await shown([id])).stored).toEqual(before.stored);
    const told = await rereadReports([id, other], engine, store, { onChange, showFor: 'Bo' });
    expect(told).toMatchObject({ reread: 1, shown: 1, skipped: 0 });
    expect(heard.slice(1)).toMatchObject([
      { isNew: false, isShown: true },
      { isNew: true, isShown: true },
    ]);
    expect(await engines([id, other])).toEqual([engine.version, engine.version]);
    // Only where another one was chosen is there anything to choose.
    expect((await allActs()).map(({ by }) => by)).toEqual(['Bo', 'Ada']);
    expect(await rereadReports([id, other], engine, store, { showFor: 'Bo' })).toMatchObject({ skipped: 2 });
  });
});

describe('takeBackReadings', () => {
  it('shows everything as it was before, the ledger too, and can itself be undone', async () => {
    const ids = await addOld(3);
    const before = await store.report(ids[0] ?? '');
    const [statement] = before?.statements ?? [];
    if (!statement) throw new Error('nothing was found');
    await store.addActs([
      act({ type: 'correct', report: ids[0] ?? '', statement: statement.id, values: { kind: 'commitment' } }),
    ]);
    const old = await shown(ids);
    await rereadReports(ids, engine, store);
    const young = await shown(ids);
    expect(young.ledger.length).toBeGreaterThan(old.ledger.length);
    expect(await reportsReread(ids, store)).toEqual(ids);
    const heard: ReadingChange[] = [];
    const result = await takeBackReadings(ids, store, 'Ada', { onChange: (one) => void heard.push(one) });
    expect(result).toEqual({ restored: 3, skipped: 0, problems: [] });
    expect(heard.map(({ after, isNew, isShown }) => [after.engine.version, isNew, isShown])).toEqual(
      ids.map(() => ['0.0.1', false, true]),
    );
    expect(await shown(ids)).toEqual(old);
    await store.rebuild();
    expect(await shown(ids)).toEqual(old);
    expect(await reportsReread(ids, store)).toEqual([]);
    expect(await takeBackReadings(ids, store, 'Ada')).toMatchObject({ restored: 0, skipped: 3 });

    const choices = (await allActs()).filter(({ type }) => type === 'show-reading');
    await store.addActs(
      choices.flatMap((one) =>
        one.type === 'show-reading' ? [act({ type: 'undo', report: one.report, act: one.id })] : [],
      ),
    );
    const { stored: _a, ...again } = await shown(ids);
    const { stored: _b, ...wanted } = young;
    expect(again).toEqual(wanted);
  });

  it('goes back to what a person had chosen before the re-reading', async () => {
    const [id = ''] = await addOld(1);
    await rereadReports([id], older('0.0.2'), store);
    const [first] = (await store.history(id))?.readings ?? [];
    await store.addActs([act({ type: 'show-reading', report: id, reading: first?.id ?? '' })]);
    const old = await shown([id]);
    await rereadReports([id], engine, store, { showFor: 'Ada' });
    expect(await engines([id])).toEqual([engine.version]);
    await takeBackReadings([id], store, 'Ada');
    expect(await engines([id])).toEqual(['0.0.1']);
    expect(await shown([id])).toEqual(old);
  });

  it('touches by itself only what the last engine read again', async () => {
    const [one = '', two = '', three = ''] = await addOld(3);
    await rereadReports([one, two], older('0.0.2'), store, { now: () => Date.parse(AT) });
    await rereadReports([two], engine, store);
    expect(await reportsReread([one, two, three], store)).toEqual([two]);
  });

  it('writes nothing in a dry run, and goes on after what is not there', async () => {
    const ids = await addOld(1);
    await rereadReports(ids, engine, store);
    const revision = await store.revision();
    const result = await takeBackReadings(['r_none', ...ids], store, 'Ada', { dryRun: true });
    expect(result).toMatchObject({ restored: 1, problems: [{ code: 'store/not-found', where: 'r_none' }] });
    expect(await store.revision()).toBe(revision);
  });
});
