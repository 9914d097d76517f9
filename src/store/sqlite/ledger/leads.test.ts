import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { MOST_COMPARED } from '../../../ledger/index.ts';
import { createAct } from '../../../model/index.ts';
import { crowdItem } from '../../testing/ledger-crowd.ts';
import { createReference } from '../../testing/reference.ts';
import { SAMPLE_TIME } from '../../testing/with-store.ts';
import { openStore, STORE_FILE } from '../open-store.ts';
import { unpackClosest } from './closest.ts';

/** What a store keeps of what leads to what, by the ids of passages. */
function storedLeads(folder: string): Map<string, string[]> {
  const database = new Database(join(folder, STORE_FILE));
  const passages = database.prepare('select seq, id from passage').all() as { seq: number; id: string }[];
  const ids = new Map(passages.map(({ seq, id }) => [seq, id]));
  const rows = database.prepare('select passage, closest from lead').all() as {
    passage: number;
    closest: ArrayBuffer;
  }[];
  database.close();
  return new Map(
    rows.map(({ passage, closest }) => [
      ids.get(passage) ?? '',
      unpackClosest(closest).map((one) => ids.get(one.passage) ?? ''),
    ]),
  );
}

describe('what statements lead to', () => {
  it('is the closest passages, however many more come and go', async () => {
    const items = Array.from({ length: MOST_COMPARED + 16 }, (_, n) => crowdItem(n));
    const ids = items.map(({ report }) => report.id);
    let full = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(items, { minLength: items.length }),
        fc.shuffledSubarray(ids, { minLength: 20, maxLength: 24 }),
        async (order, leaving) => {
          const folder = await mkdtemp(join(tmpdir(), 'troth-leads-'));
          const store = await openStore({ folder });
          const reference = createReference();
          const isAsItMust = () => expect(storedLeads(folder)).toEqual(reference.leads());
          for (const item of order) reference.add(item, SAMPLE_TIME);
          for (let at = 0; at < order.length; at += 7)
            await store.addReports(order.slice(at, at + 7), SAMPLE_TIME);
          isAsItMust();
          await store.rebuild();
          isAsItMust();
          full += [...reference.leads().values()].filter(({ length }) => length === MOST_COMPARED).length;
          const does = async (act: ReturnType<typeof createAct>) => {
            reference.act(act);
            await store.addActs([act]);
          };
          const removals = leaving.map((report) =>
            createAct({ type: 'remove', report }, 'Ada', '2022-12-01T00:00:00Z'),
          );
          for (const removal of removals) await does(removal);
          isAsItMust();
          for (const [at, { id }] of removals.entries())
            await does(
              createAct({ type: 'undo', report: leaving[at] ?? '', act: id }, 'Ada', '2022-12-02T00:00:00Z'),
            );
          isAsItMust();
          await store.close();
          await rm(folder, { recursive: true });
        },
      ),
      { numRuns: 2 },
    );
    expect(full).toBeGreaterThan(0);
  }, 90_000);

  it('is the closest passages where far more have its words', async () => {
    const items = Array.from({ length: 11 * MOST_COMPARED }, (_, n) => crowdItem(n));
    const folder = await mkdtemp(join(tmpdir(), 'troth-leads-'));
    const store = await openStore({ folder });
    const reference = createReference();
    for (const item of items) reference.add(item, SAMPLE_TIME);
    // So many that the closest are kept of those gathered, and others gathered, more than once.
    await store.addReports(items, SAMPLE_TIME);
    expect(storedLeads(folder)).toEqual(reference.leads());
    const [first] = items;
    const removal = createAct({ type: 'remove', report: first?.report.id ?? '' }, 'Ada', SAMPLE_TIME);
    reference.act(removal);
    await store.addActs([removal]);
    expect(storedLeads(folder)).toEqual(reference.leads());
    await store.close();
    await rm(folder, { recursive: true });
  }, 90_000);
});
