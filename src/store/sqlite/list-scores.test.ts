import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, it } from 'vitest';
import { createAct } from '../../model/index.ts';
import { crowdItem } from '../testing/ledger-crowd.ts';
import { SAMPLE_TIME } from '../testing/with-store.ts';
import { openStore, STORE_FILE } from './open-store.ts';

const folder = await mkdtemp(join(tmpdir(), 'troth-scores-'));
afterAll(() => rm(folder, { recursive: true }));

it('keeps count of the entries of each holder as they come, are judged and go', async () => {
  const store = await openStore({ folder });
  await store.addReports(
    Array.from({ length: 30 }, (_, n) => crowdItem(n)),
    SAMPLE_TIME,
  );
  expect(counted()).toEqual(kept());
  const { items } = await store.listEntries({ today: '2022-06-01', sort: 'statements', limit: 3 });
  const judged = items.map(({ statement }) =>
    createAct(
      { type: 'judge', entry: statement, outcome: 'kept', on: '2022-06-01', grounds: 'seen', evidence: [] },
      'Ada',
      SAMPLE_TIME,
    ),
  );
  await store.addActs(judged);
  expect(kept().reduce((sum, { rated }) => sum + rated, 0)).toBe(3);
  expect(counted()).toEqual(kept());
  const removed = Array.from({ length: 20 }, (_, n) =>
    createAct({ type: 'remove', report: crowdItem(n).report.id }, 'Ada', SAMPLE_TIME),
  );
  await store.addActs(removed);
  expect(counted()).toEqual(kept());
  expect(kept().length).toBeGreaterThan(0);
  await store.close();
});

interface Count {
  holder: string;
  kind: string;
  rated: number;
  entries: number;
}

const kept = () => read('select holder, kind, rated, entries from holder_score order by 1, 2');

const counted = () =>
  read(`select coalesce(holder, '') as holder, kind,
    sum(outcome in ('kept', 'partly kept', 'broken')) as rated, count(*) as entries
    from entry group by 1, 2 order by 1, 2`);

function read(query: string): Count[] {
  const database = new Database(join(folder, STORE_FILE));
  const rows = database.prepare(query).all() as Count[];
  database.close();
  return rows;
}
