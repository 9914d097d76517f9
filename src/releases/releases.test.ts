import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAct, createReading, createReport, type Deed } from '../model/index.ts';
import { findThing, openStore, type Store } from '../store/index.ts';
import { ledgerItem } from '../store/testing/ledger-world.ts';
import { sampleStatement } from '../store/testing/samples.ts';
import { compareReleases, makeRelease, verifyRelease } from './index.ts';

const root = mkdtempSync(join(tmpdir(), 'troth-releases-'));
const at = (name: string) => join(root, name);
let store: Store;
const make = (name: string, asKnownOn: string | null = null, signal?: AbortSignal) =>
  makeRelease(store, {
    ...(signal && { opening: { signal } }),
    folder: at(name),
    asKnownOn,
    day: '2022-06-15',
    made: '2022-06-15T10:00:00Z',
    troth: '0.0.1',
  });

beforeAll(async () => {
  store = await openStore({ folder: at('store') });
  await store.addReports(
    [0, 1, 2, 3].map((n) => ledgerItem(n)),
    '2022-05-01T00:00:00Z',
  );
});
afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

describe('releases', () => {
  it('are given up whole', async () => {
    for (const day of [null, '2022-06-15']) {
      const given = make('given', day, AbortSignal.abort());
      await expect(given).rejects.toMatchObject({ code: 'job/stopped' });
    }
    expect(readdirSync(root)).toEqual(['store']);
  });

  it('hold everything, and are the same to the byte when made twice', async () => {
    const manifest = await make('one');
    expect(manifest.counts.reports).toBe(4);
    expect(manifest.counts.entries).toBeGreaterThan(0);
    await make('two');
    for (const file of readdirSync(at('one'))) {
      if (file === 'release.json') continue;
      expect(readFileSync(join(at('two'), file)), file).toEqual(readFileSync(join(at('one'), file)));
    }
    expect(await verifyRelease(at('one'))).toMatchObject({ changed: [], rederived: true });
  });

  it('are never written over, and leave nothing behind when they fail', async () => {
    await make('three');
    await expect(make('three')).rejects.toMatchObject({ code: 'release/exists' });
    expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('tell which file was changed or lost', async () => {
    await make('four');
    appendFileSync(join(at('four'), 'ledger.csv'), '\n');
    rmSync(join(at('four'), 'acts.jsonl'));
    const { changed, rederived } = await verifyRelease(at('four'));
    expect(changed.map(({ file }) => file).sort()).toEqual(['acts.jsonl', 'ledger.csv']);
    expect(rederived).toBeNull();
    await expect(verifyRelease(at('nowhere'))).rejects.toMatchObject({ code: 'release/unreadable' });
    writeFileSync(join(at('four'), 'release.json'), '{"format":"other"}');
    await expect(verifyRelease(at('four'))).rejects.toMatchObject({ code: 'release/unreadable' });
  });

  it('tell that the ledger does not come of what they hold, though every hash is right', async () => {
    const manifest = await make('five');
    const file = join(at('five'), 'ledger.jsonl');
    const forged = readFileSync(file, 'utf8').replace('"outcome":"open"', '"outcome":"kept"');
    writeFileSync(file, forged);
    const sha256 = createHash('sha256').update(forged).digest('hex');
    const files = { ...manifest.files, 'ledger.jsonl': { sha256, bytes: Buffer.byteLength(forged) } };
    writeFileSync(join(at('five'), 'release.json'), JSON.stringify({ ...manifest, files }));
    expect(await verifyRelease(at('five'))).toMatchObject({ changed: [], rederived: false });
  });

  it('tell which readings are shown, those that people chose among them', async () => {
    const [first, second] = [0, 1].map((n) => ledgerItem(n));
    if (!first || !second) throw new Error('no reports');
    const held = await openStore({ folder: at('chosen') });
    const day = { asKnownOn: null, day: '2022-06-15', made: '2022-06-15T10:00:00Z', troth: '0.0.1' };
    const versions = async (name: string) =>
      (await makeRelease(held, { ...day, folder: at(name) })).engines.map(({ version, reports }) => [
        version,
        reports,
      ]);
    const again = [0, 1].map((n) => ledgerItem(n, '2'));
    await held.addReports([first, second, ...again], '2022-05-01T00:00:00Z');
    expect(await versions('newest')).toEqual([['2', 2]]);
    const choice = { type: 'show-reading', report: first.report.id, reading: first.reading.id } as const;
    await held.addActs([createAct(choice, 'Ada', '2022-06-01T00:00:00Z')]);
    expect(await versions('one chosen')).toEqual([
      ['1', 1],
      ['2', 1],
    ]);
    expect(await verifyRelease(at('one chosen'))).toMatchObject({ changed: [], rederived: true });
    const { reports } = await compareReleases(at('newest'), at('one chosen'));
    expect(reports).toEqual({ added: [], gone: [], readAnew: [first.report.id] });
    await held.close();
  });

  it('can be restricted to a dossier, and hold nothing of what was done elsewhere', async () => {
    const held = await openStore({ folder: at('restricted') });
    const words = 'the harbour of Velm will be dredged';
    const aside = createReport({
      text: `Ove Dahl promised that ${words}. It is secret.`,
      outlet: 'Secret Post',
    });
    const start = aside.text.indexOf(words);
    const content = [{ start, end: start + words.length }];
    const statement = sampleStatement(aside, { content }, { speaker: 'Ove Dahl', kind: 'commitment' });
    const analysis = { report: aside.id, engine: { name: 'test', version: '1' }, statements: [statement] };
    const reading = createReading({ ...analysis, mentions: [], actors: [] }, '2022-05-01T00:00:00Z');
    const items = [...[0, 1, 2].map((n) => ledgerItem(n)), { report: aside, reading }];
    await held.addReports(items, '2022-05-01T00:00:00Z');
    const today = '2022-06-15';
    const entries = (await held.listEntries({ today, sort: 'statements' })).items;
    const entry = entries.find((one) => one.statement.statement !== statement.id);
    const other = entries.find((one) => one.statement.statement === statement.id);
    if (!entry || !other) throw new Error('the ledger is empty');
    const thing = await findThing(held, 'entry', entry.id);
    if (!thing) throw new Error('no entry');
    const dossier = 'd_one-entry';
    const judged = (of: typeof entry, grounds: string): Deed => ({
      type: 'judge',
      entry: of.statement,
      outcome: 'kept',
      grounds,
      evidence: [],
      on: '2022-06-01',
    });
    const deeds: Deed[] = [
      { type: 'begin-dossier', dossier, title: 'One entry', summary: '' },
      { type: 'take-in', dossier, thing, note: 'The one.' },
      { type: 'begin-dossier', dossier: 'd_another', title: 'Secret', summary: '' },
      judged(entry, 'seen'),
      judged(other, 'secret'),
    ];
    await held.addActs(deeds.map((deed) => createAct(deed, 'Ada', '2022-06-01T00:00:00Z')));
    const manifest = await makeRelease(held, {
      ...{ folder: at('of a dossier'), asKnownOn: null, dossier, day: today },
      ...{ made: '2022-06-15T10:00:00Z', troth: '0.0.1' },
    });
    expect(manifest.dossier).toEqual({ id: dossier, title: 'One entry' });
    expect(manifest.counts.reports).toBeLessThan(items.length);
    expect(manifest.counts.acts).toBe(3);
    const file = (name: string) => readFileSync(join(at('of a dossier'), name), 'utf8');
    expect(file('acts.jsonl')).toContain('seen');
    expect(file('dossier.html')).toContain('The one.');
    for (const name of Object.keys(manifest.files))
      expect(file(name).toLowerCase(), name).not.toContain('secret');
    const released = file('ledger.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).entry);
    expect(released.find(({ id }) => id === entry.id)).toMatchObject({
      state: { outcome: 'kept' },
      statements: entry.statements,
    });
    expect(await verifyRelease(at('of a dossier'))).toMatchObject({ changed: [], rederived: true });
    appendFileSync(join(at('of a dossier'), 'dossier.html'), '<!-- -->');
    expect((await verifyRelease(at('of a dossier'))).changed.map(({ file }) => file)).toEqual([
      'dossier.html',
    ]);
    const none = {
      folder: at('none'),
      asKnownOn: null,
      dossier: 'd_none',
      day: today,
      made: '2022-06-15T10:00:00Z',
    };
    await expect(makeRelease(held, { ...none, troth: '0.0.1' })).rejects.toMatchObject({
      code: 'store/not-found',
    });
    expect(readdirSync(root)).not.toContain('none');
    await held.close();
  });

  it('can be of a day, and compared', async () => {
    await make('early', '2022-02-28');
    const [entry] = (await store.listEntries({ today: '2022-06-15', direction: 'asc' })).items;
    if (!entry) throw new Error('the ledger is empty');
    const judge = createAct(
      {
        type: 'judge',
        entry: entry.statement,
        outcome: 'broken',
        grounds: 'seen',
        evidence: [],
        on: '2022-06-01',
      },
      'Ada',
      '2022-06-01T00:00:00Z',
    );
    await store.addActs([judge]);
    await make('late');
    const { reports, entries } = await compareReleases(at('early'), at('late'));
    expect(reports.added.length).toBeGreaterThan(0);
    expect(reports.gone).toEqual([]);
    const changed = entries.changed.find(({ after }) => after.id === entry.id);
    expect([changed?.before.state.outcome, changed?.after.state.outcome]).toEqual(['open', 'broken']);
    const same = await compareReleases(at('late'), at('late'));
    expect([same.entries.added, same.entries.gone, same.entries.changed]).toEqual([[], [], []]);
  });
});
