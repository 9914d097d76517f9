import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ledgerItem } from '../../store/testing/ledger-world.ts';
import type { KnownDay } from '../api/views.ts';
import { createKnownStores } from '../known-stores.ts';
import { openApp, type TestApp } from '../testing/open-app.ts';

const DAY = '2022-12-31';
const VIEW = `/api/reports?asKnownOn=${DAY}`;
let test: TestApp;
beforeEach(async () => {
  test = await openApp();
  // So many that a day is not opened at once.
  const items = Array.from({ length: 60 }, (_, n) => ledgerItem(n + 10));
  await test.store.addReports(items, '2022-12-01T00:00:00Z');
});
afterEach(() => test.close());

const days = async (): Promise<KnownDay[]> => (await test.ask('GET', '/api/known')).body.items;
const stop = (day = DAY) => test.ask('POST', `/api/known/${day}/stop`);

/** Waits until the day is being opened that was asked about. */
async function begun(): Promise<void> {
  while ((await days()).length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('days that are asked about', () => {
  it('are told of while they are opened, and held open', async () => {
    const heard: KnownDay[] = [];
    const events = await test.send('GET', '/api/events');
    const reader = (events.body as ReadableStream<Uint8Array>)
      .pipeThrough(new TextDecoderStream())
      .getReader();
    expect((await test.ask('GET', VIEW)).body.total).toBe(60);
    let text = '';
    while (!text.includes('"state":"open"')) text += (await reader.read()).value;
    await reader.cancel();
    for (const [, data] of text.matchAll(/^event: known\ndata: (.*)$/gm)) heard.push(JSON.parse(data ?? ''));
    expect(heard[0]).toEqual({ day: DAY, state: 'opening', done: 0, total: null });
    expect(heard.slice(1, -1).length).toBeGreaterThan(1);
    for (const { state, total } of heard.slice(1, -1)) expect([state, total]).toEqual(['opening', 60]);
    const open = { day: DAY, state: 'open', done: 60, total: 60 };
    expect(heard.at(-1)).toEqual(open);
    expect(await days()).toEqual([open]);
    await test.ask('GET', VIEW);
    await test.ask('GET', '/api/reports?asKnownOn=2022-01-01');
    expect((await days()).map(({ day, total }) => [day, total])).toEqual([
      ['2022-01-01', null],
      [DAY, 60],
    ]);
  });

  it('are given up, which those are told who wait, and asked about again', async () => {
    const waiting = test.ask('GET', VIEW);
    const other = test.ask('GET', VIEW);
    await begun();
    const { status, body } = await stop();
    expect([status, body.day, body.state]).toEqual([200, DAY, 'closed']);
    for (const answer of [await waiting, await other]) {
      expect([answer.status, answer.body.error?.code]).toEqual([503, 'job/stopped']);
    }
    expect(await days()).toEqual([]);
    expect((await test.ask('GET', VIEW)).body.total).toBe(60);
    expect((await stop()).body.state).toBe('closed');
    expect(await days()).toEqual([]);
  });

  it('can only be given up when they are held', async () => {
    expect((await stop()).body.error.code).toBe('store/not-found');
    expect((await stop('then')).status).toBe(400);
  });

  it('do not keep the server from closing', async () => {
    const waiting = test.ask('GET', VIEW);
    await begun();
    await test.app.close();
    expect((await waiting).body.error.code).toBe('job/stopped');
  });

  it('answer everybody who asks at once, also about more of them than are held open', async () => {
    const known = createKnownStores(test.store, () => {});
    const days = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `2022-03-0${n}`);
    const answers = await Promise.allSettled(days.map((day) => known.on(day, (then) => then.counts())));
    await known.close();
    expect(answers.map(({ status }) => status)).toEqual(days.map(() => 'fulfilled'));
  });

  it('stay open until what is asked bit by bit is answered, whatever else is asked about', async () => {
    const told: KnownDay[] = [];
    const known = createKnownStores(test.store, (day) => told.push(day));
    const closed = () => told.filter(({ state }) => state === 'closed').map(({ day }) => day);
    const held = await known.hold(DAY);
    for (const day of ['2022-03-01', '2022-03-02', '2022-03-03', '2022-03-04']) {
      await known.on(day, (then) => then.counts());
    }
    expect(known.list().map(({ day }) => day)).toEqual(['2022-03-04', '2022-03-03']);
    expect((await held.store.listReports({ limit: 1 })).total).toBe(60);
    expect(closed()).not.toContain(DAY);
    held.release();
    held.release();
    while (!closed().includes(DAY)) await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(held.store.counts()).rejects.toMatchObject({ code: 'store/closed' });
    await known.close();
  });

  it('are let go by files that are read to the end or given up', async () => {
    const FILE = `/api/export?format=csv&asKnownOn=${DAY}`;
    const whole = await (await test.send('GET', FILE)).text();
    expect(whole.length).toBeGreaterThan(1000);
    const given = (await test.send('GET', FILE)).body?.getReader();
    await given?.read();
    await given?.cancel();
    // It would wait for a file that still held it.
    expect((await stop()).body.state).toBe('closed');
  });

  it('are closed when nobody asks about them any more', async () => {
    const told: KnownDay[] = [];
    const known = createKnownStores(test.store, (day) => told.push(day), 1);
    await known.on(DAY, (then) => then.counts());
    while (told.at(-1)?.state !== 'closed') await new Promise((resolve) => setTimeout(resolve, 5));
    expect(known.list()).toEqual([]);
    await known.close();
  });
});
