import { mkdirSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeLedgerStore } from './testing/make-ledger-store.ts';
import { startTroth } from './testing/run-troth.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { path } = temporaryFolder();
const data = path('store');
const start = (temporary: string) => {
  mkdirSync(path(temporary), { recursive: true });
  return startTroth(['list', '--as-known-on', '2022-12-31', '--json', '--data', data], {
    env: { TMPDIR: path(temporary), TMP: path(temporary), TEMP: path(temporary) },
  });
};
/** The store that lies there while a day is looked at. */
const derived = (temporary: string) =>
  readdirSync(path(temporary)).filter((name) => name.startsWith('troth-'));

beforeAll(() => makeLedgerStore(data, 120), 60_000);

describe('a command that derives a store first', () => {
  it('says nothing of it where nobody watches, and leaves nothing of it behind', async () => {
    const { code, out, err } = await start('whole').done;
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out).total).toBe(120);
    expect(derived('whole')).toEqual([]);
  });

  it('is given up by Ctrl-C, and leaves nothing of it behind', async () => {
    const { child, done } = start('stopped');
    while (derived('stopped').length === 0) await pause(2);
    child.kill('SIGINT');
    const { code, out, err } = await done;
    expect([code, out]).toEqual([130, '']);
    expect(err).toMatch(/^Stopping\.\nerror\[job\/stopped\]: It was stopped/);
    expect(derived('stopped')).toEqual([]);
  });
});
