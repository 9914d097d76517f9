import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createAct } from '../../../model/index.ts';
import { ledgerItem, TODAY } from '../../testing/ledger-world.ts';
import { SAMPLE_TIME } from '../../testing/with-store.ts';
import { openStore } from '../open-store.ts';

const folder = await mkdtemp(join(tmpdir(), 'troth-entry-'));
afterAll(() => rm(folder, { recursive: true }));

it('is the entry as it is now, whoever wrote to the store', async () => {
  const store = await openStore({ folder });
  const other = await openStore({ folder });
  await store.addReports(
    [0, 1, 2, 3, 4, 5].map((n) => ledgerItem(n)),
    SAMPLE_TIME,
  );
  const { items } = await store.listEntries({ today: TODAY, sort: 'statements' });
  const [largest, another] = items;
  if (!largest || !another) throw new Error('there are no two entries');
  const told = async (id = largest.id) => {
    const around = await store.entryAround(id, TODAY, { limit: 1, skip: 1 });
    return around && [around.entry.id, around.entry.statements, around.statements.length];
  };
  const before = await told();
  expect(before).toEqual([largest.id, largest.statements, 1]);
  expect(await told()).toEqual(before);
  expect(await told(another.id)).toEqual([another.id, another.statements, another.statements > 1 ? 1 : 0]);
  expect(await told()).toEqual(before);
  const last = (await store.entry(largest.id, TODAY))?.statements.at(-1)?.statement;
  if (!last) throw new Error('the entry has no statements');
  const statement = { report: last.report, statement: last.id };
  // Another process, or the same by another connection.
  await other.addActs([createAct({ type: 'part', as: 'entry', statement }, 'Ada', SAMPLE_TIME)]);
  expect((await told())?.[1]).toBeLessThan(largest.statements);
  await other.close();
  await store.close();
});
