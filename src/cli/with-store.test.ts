import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeLedgerStore } from './testing/make-ledger-store.ts';
import { startTroth } from './testing/run-troth.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { path } = temporaryFolder();
const data = path('store');
const list = () => startTroth(['list', '--json', '--data', data]);
/** The version that the store says it has; it may be told another. */
function version(another?: number): number {
  const database = new Database(join(data, 'troth.db'));
  if (another !== undefined) database.pragma(`user_version = ${another}`);
  const [row] = database.pragma('user_version') as { user_version: number }[];
  database.close();
  return row?.user_version ?? 0;
}

beforeAll(() => makeLedgerStore(data, 120), 60_000);

describe('a store of an earlier version', () => {
  it('is brought up to date once, and that is said', async () => {
    const latest = version();
    version(latest - 1);
    const { code, out, err } = await list().done;
    expect([code, err]).toEqual([
      0,
      'This store is of an earlier version of Troth: what follows from its 120 reports is worked out anew, once.\n',
    ]);
    expect(JSON.parse(out).total).toBe(120);
    expect(version()).toBe(latest);
    expect((await list().done).err).toBe('');
  });

  // The server listens for Ctrl-C as well, and says nothing of it here.
  it.each([
    ['list', list],
    ['serve', () => startTroth(['serve', '--no-open', '--port', '0', '--data', data])],
  ])('stays as it was when %s is given up by Ctrl-C meanwhile', async (_, start) => {
    const latest = version();
    version(latest - 1);
    const { child, done } = start();
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    const { code, out, err } = await done;
    expect([code, out]).toEqual([130, '']);
    expect(err).toMatch(/ once\.\nStopping\.\nerror\[job\/stopped\]: It was stopped/);
    expect(version()).toBe(latest - 1);
    expect((await list().done).code).toBe(0);
    expect(version()).toBe(latest);
  });
});
