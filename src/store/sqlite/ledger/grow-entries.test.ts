import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import {
  createAct,
  createReading,
  createReport,
  type Deed,
  type Reading,
  type Report,
} from '../../../model/index.ts';
import type { Store } from '../../store.ts';
import { crowdItem } from '../../testing/ledger-crowd.ts';
import { ledgerItem } from '../../testing/ledger-world.ts';
import { sampleReading } from '../../testing/samples.ts';
import { SAMPLE_TIME } from '../../testing/with-store.ts';
import { openStore, STORE_FILE } from '../open-store.ts';
import { toldFirst } from './grow-entries.ts';

/** What a store keeps of its entries. */
function storedEntries(folder: string) {
  const database = new Database(join(folder, STORE_FILE));
  const rows = [
    'entry order by seq',
    'entry_statement order by passage',
    'holder_score order by holder, kind',
  ].map((table) => database.prepare(`select * from ${table}`).all());
  database.close();
  return rows;
}

/** A report of many that promise one thing, some on one day, some with a condition or a day when it is due. */
function promise(n: number): { report: Report; reading: Reading } {
  const due = n % 3 === 0 ? ' in June' : n % 7 === 1 ? ' in July' : '';
  const condition = n % 5 === 2 ? ', if the road is open' : '';
  const who = n % 4 === 1 ? 'Tevan Brasik' : 'Mira Okonjo';
  const what = n % 6 === 5 ? 'the grain convoys pass the harbour' : `${n} grain convoys leave the harbour`;
  const report = createReport({
    text: `${who} promised that ${what}${due}${condition}.`,
    outlet: `Outlet ${n}`,
    published: n % 9 === 8 ? null : `2022-0${1 + (n % 3)}-0${1 + (n % 7)}`,
  });
  const { statements, ...reading } = sampleReading(report, '1');
  // Of some nobody knows who would have to act.
  const told = statements.map((statement) => (n % 4 === 2 ? { ...statement, speaker: null } : statement));
  return { report, reading: createReading({ ...reading, statements: told }, SAMPLE_TIME) };
}

const ITEMS = [
  ...Array.from({ length: 24 }, (_, n) => promise(n)),
  ...Array.from({ length: 12 }, (_, n) => crowdItem(n)),
  ...Array.from({ length: 4 }, (_, n) => ledgerItem(n)),
];

/** Does something to one of the entries. */
async function actOn(store: Store, which: number, at: string): Promise<void> {
  const { items: entries } = await store.listEntries({ today: '2022-06-15', limit: 50 });
  const [one, other] = [entries[which % entries.length], entries[(which + 1) % entries.length]];
  if (!one || !other || one === other) return;
  const deed: Deed =
    which % 3 === 0
      ? { type: 'join', statement: one.statement, to: other.statement, as: 'entry' }
      : { type: 'part', statement: one.statement, as: 'entry' };
  await store.addActs([createAct(deed, 'Ada', at)]);
}

describe('entries that grow', () => {
  it('are what they are when they are made anew, whatever comes and goes in whatever order', {
    timeout: 120_000,
  }, async () => {
    const batch = fc.record({
      reports: fc.uniqueArray(fc.nat({ max: ITEMS.length - 1 }), { minLength: 1, maxLength: 12 }),
      removes: fc.boolean(),
      dates: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 2 }),
      acts: fc.option(fc.nat({ max: 20 }), { freq: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 3, maxLength: 8, size: 'max' }), async (batches) => {
        const folder = await mkdtemp(join(tmpdir(), 'troth-grow-'));
        const store = await openStore({ folder });
        const removals = new Map<string, string>();
        for (const [number, { reports, removes, dates, acts }] of batches.entries()) {
          const items = reports.flatMap((which) => ITEMS[which] ?? []);
          await store.addReports(items, SAMPLE_TIME);
          const at = (second: number) => `2022-12-01T00:${String(10 + number)}:${String(10 + second)}Z`;
          const report = items[0]?.report.id ?? '';
          if (removes) {
            const removal = removals.get(report);
            const act = createAct(
              removal ? { type: 'undo', report, act: removal } : { type: 'remove', report },
              ...(['Ada', at(0)] as const),
            );
            if (removal) removals.delete(report);
            else removals.set(report, act.id);
            await store.addActs([act]);
          }
          const other = items[1]?.report.id ?? '';
          if (dates !== null && other !== '' && !removals.has(other)) {
            const published = `2022-02-0${dates}`;
            await store.addActs([
              createAct({ type: 'describe', report: other, values: { published } }, 'Ada', at(2)),
            ]);
          }
          if (acts !== null) await actOn(store, acts, at(1));
        }
        const grown = storedEntries(folder);
        await store.rebuild();
        expect(grown).toEqual(storedEntries(folder));
        await store.close();
        await rm(folder, { recursive: true });
      }),
      { numRuns: 15 },
    );
  });
});

describe('an entry of which one that came tells who would act', () => {
  it('is counted among those of that one, and no longer among those of nobody', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'troth-grow-'));
    const store = await openStore({ folder });
    const demand = (published: string, speaker: string | null) => {
      const text = `Mira Okonjo promised that 3 grain convoys leave the harbour in June. It was ${published}.`;
      const report = createReport({ text, outlet: 'Outlet 1', published });
      const { statements, ...reading } = sampleReading(report, '1');
      const told = statements.map((one) => ({ ...one, kind: 'demand' as const, speaker }));
      return { report, reading: createReading({ ...reading, statements: told }, SAMPLE_TIME) };
    };
    await store.addReports([demand('2022-02-01', null)], SAMPLE_TIME);
    await store.addReports([demand('2022-02-02', 'Mira Okonjo')], SAMPLE_TIME);
    const grown = storedEntries(folder);
    expect(grown[0]).toMatchObject([{ holder: 'mira-okonjo', statements: 2 }]);
    expect(grown[2]).toEqual([{ holder: 'mira-okonjo', kind: 'demand', rated: 0, entries: 1 }]);
    await store.rebuild();
    expect(grown).toEqual(storedEntries(folder));
    await store.close();
    await rm(folder, { recursive: true });
  });
});

describe('what is told first', () => {
  it('stays, comes, or is not known where one that came may tell it before', () => {
    expect(toldFirst('a', 'a', ['b'])).toBe('a');
    expect(toldFirst('a', null, [null, 'a'])).toBe('a');
    expect(toldFirst('a', null, ['b'])).toBeUndefined();
    expect(toldFirst(null, null, [null, 'b', 'c'])).toBe('b');
    expect(toldFirst(null, null, [null])).toBeNull();
  });
});
