import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { callTroth } from '../testing/call-troth.ts';
import { BRIDGE, FERRY } from '../testing/reports.ts';
import { runTroth, startTroth } from '../testing/run-troth.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const { path, write } = temporaryFolder();

describe('troth add', () => {
  it('adds reports once, says what was held already, and keeps their details', async () => {
    const data = path('once');
    const bridge = write('bridge.txt', BRIDGE);
    const details = ['--outlet', 'The Harrow Gazette', '--published', '2022-03-03', '--language', 'en'];
    const first = await callTroth(['add', bridge, '--data', data, ...details, '--title', 'The bridge']);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^1 report added with [1-9]\d* statements?\n$/);

    const ferry = write('ferry.txt', FERRY);
    const second = await callTroth(['add', bridge, ferry, '--data', data, '--outlet', 'The Harrow Gazette']);
    expect(second.out).toMatch(/^1 report added with [1-9]\d* statements?, 1 already held\n$/);

    const { items } = JSON.parse((await callTroth(['list', '--json', '--data', data])).out);
    expect(items).toHaveLength(2);
    expect(items.find((item: { file: string }) => item.file.endsWith('bridge.txt'))).toMatchObject({
      title: 'The bridge',
      outlet: 'The Harrow Gazette',
      published: '2022-03-03',
      language: 'en',
    });
  });

  it('takes the store from TROTH_DATA, and reads what is piped in', async () => {
    const env = { TROTH_DATA: path('from env') };
    expect((await runTroth(['add'], { input: BRIDGE, env })).out).toMatch(/^1 report added/);
    expect(existsSync(path('from env/troth.db'))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('keeps the store from other users of the machine', async () => {
    await callTroth(['add', write('private.txt', FERRY), '--data', path('private/store')]);
    expect(statSync(path('private/store')).mode & 0o077).toBe(0);
  });

  it('names what it cannot read, adds the rest and ends with 1', async () => {
    const { code, out, err } = await callTroth([
      'add',
      path('nowhere.txt'),
      write('good.txt', FERRY),
      '--data',
      path('partly'),
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/^1 report added with [1-9]\d* statements?, 1 problem\n$/);
    expect(err).toMatch(/^error\[intake\/not-found\] .*nowhere\.txt: /m);
  });

  it('says when the store cannot be opened', async () => {
    await mkdir(path('broken'));
    write('broken/troth.db', 'this is no database '.repeat(300));
    const { code, out, err } = await callTroth(['add', write('any.txt', FERRY), '--data', path('broken')]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/^error\[store\/unreadable\] /m);
  });

  it('stops in good order, keeps what it has and goes on from there', async () => {
    const data = path('stopped');
    const count = 200;
    await mkdir(path('many'));
    for (let number = 0; number < count; number++) write(`many/${number}.txt`, `${BRIDGE}\nDay ${number}.\n`);
    // Standard input stays open, so that the work cannot end by itself before the signal comes.
    const { child, done } = startTroth(['add', path('many'), '-', '--data', data], { input: null });
    while (!existsSync(`${data}/troth.db`)) await pause(10);
    child.kill('SIGINT');
    const { code, out, err } = await done;
    expect(code).toBe(130);
    expect(err).toContain('Stopping after this report.');
    expect(err).toContain('goes on from there');
    const added = Number(/^(\d+) reports? added/.exec(out)?.[1]);

    const again = await callTroth(['add', path('many'), '--data', data]);
    expect(again.code).toBe(0);
    const rest = /^(\d+) reports? added .*?(?:, (\d+) already held)?\n$/.exec(again.out);
    expect(Number(rest?.[2] ?? 0)).toBe(added);
    expect(Number(rest?.[1])).toBe(count - added);
  });
});
