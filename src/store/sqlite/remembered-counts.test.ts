import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createAct } from '../../model/index.ts';
import { sampleItem } from '../testing/samples.ts';
import { addSamples, SAMPLE_TIME } from '../testing/with-store.ts';
import { openStore } from './open-store.ts';

const folder = await mkdtemp(join(tmpdir(), 'troth-counts-'));
afterAll(() => rm(folder, { recursive: true }));

it('are those of now, whoever wrote to the store, and each of its own query', async () => {
  const store = await openStore({ folder });
  const other = await openStore({ folder });
  await addSamples(store, 4);
  const totals = async () => [
    (await store.listReports({ limit: 1 })).total,
    (await store.listReports({ limit: 1, sort: 'title' })).total,
    (await store.listReports({ limit: 1, outlet: 'nobody' })).total,
    (await store.listStatements({ limit: 1 })).total,
    (await store.listStatements({ limit: 1, review: ['rejected'] })).total,
  ];
  const before = await totals();
  expect(before.slice(0, 3)).toEqual([4, 4, 0]);
  expect(await totals()).toEqual(before);
  // Another process, or the same by another connection.
  const { report, reading } = sampleItem(4);
  await other.addReports([{ report, reading }], SAMPLE_TIME);
  const after = await totals();
  expect(after.slice(0, 3)).toEqual([5, 5, 0]);
  expect(after[3]).toBe((before[3] ?? 0) + reading.statements.length);
  const [first] = reading.statements;
  const reject = createAct(
    { type: 'reject', report: report.id, statement: first?.id ?? '' },
    'Ada',
    SAMPLE_TIME,
  );
  await other.addActs([reject]);
  expect((await totals())[4]).toBe((before[4] ?? 0) + 1);
  await other.close();
  await store.close();
});
