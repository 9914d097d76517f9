import { beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/index.ts';
import { createAct, createReading, createReport } from '../../model/index.ts';
import { openStore } from '../../store/index.ts';
import { callTroth } from '../testing/call-troth.ts';
import { BRIDGE, FERRY } from '../testing/reports.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const { path } = temporaryFolder();
const reports = [
  createReport({ text: BRIDGE, title: 'Harrow bridge to open' }),
  createReport({ text: FERRY, title: 'Ferry men strike' }),
];
const [bridge, ferry] = reports as [(typeof reports)[0], (typeof reports)[0]];
let data: string;
let calls = 0;
const troth = (...args: string[]) => callTroth(['--no-color', ...args], data);

/** A store with two reports as an older engine read them, which found only the first statement of each. */
beforeEach(async () => {
  calls += 1;
  data = path(`store ${calls}`);
  const engine = await createEngine();
  const store = await openStore({ folder: data });
  for (const report of reports) {
    const analysis = await engine.analyse(report);
    const [first] = analysis.statements;
    if (!first) throw new Error('nothing was found');
    const old = { name: engine.name, version: '0.0.1' };
    const statements = [{ ...first, kind: 'question' as const, parent: null }];
    const reading = createReading({ ...analysis, engine: old, statements }, '2025-01-01T00:00:00.000Z');
    await store.addReports([{ report, reading }], '2025-01-01T00:00:00.000Z');
  }
  await store.close();
  await engine.close();
});
const list = async () => (await troth('search', '--json')).out;
const reading = async (id: string) => JSON.parse((await troth('show', id, '--json')).out).reading;

describe('troth reread', () => {
  it('tells what changed, per report and in sum, and is done once', async () => {
    const { code, out, err } = await troth('reread');
    expect(code).toBe(0);
    expect(err).toBe('Taken back with: troth reread --undo\n');
    expect(out).toMatch(
      new RegExp(`^${bridge.id.slice(0, 10)} Harrow bridge to open: [1-9] new, 0 gone, 1 changed\n`, 'm'),
    );
    expect(out).toMatch(/^ {2}\+ \d+-\d+ \w+ of Ines Calder: the ferry could sink$/m);
    expect(out).toMatch(/^ {2}~ \d+-\d+ question of Ines Calder: .*: kind question > \w+$/m);
    expect(out).toMatch(
      /^2 reports read again\nstatements: [1-9] new, 0 gone, 2 changed \(kind 2\), 0 as before\nacts: 0 hold, 0 keep a statement that is gone, 0 lost\n$/m,
    );
    expect(await troth('reread')).toEqual({
      code: 0,
      out: '0 reports read again, 2 already read by this engine\n',
      err: '',
    });
  });

  it('only tells in a dry run', async () => {
    const before = await list();
    const { code, out, err } = await troth('reread', '--dry-run');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^2 reports would be read again$/m);
    expect(await list()).toBe(before);
    expect((await reading(bridge.id)).engine.version).toBe('0.0.1');
  });

  it('reads the reports that are named, and goes on after those that are not there', async () => {
    const { code, out, err } = await troth('reread', ferry.id.slice(2, 10), 'r_none');
    expect(code).toBe(1);
    expect(out).toMatch(/^1 report read again$/m);
    expect(err).toMatch(/^error\[store\/not-found\] r_none: /);
    expect((await reading(bridge.id)).engine.version).toBe('0.0.1');
    expect((await reading(ferry.id)).engine.version).not.toBe('0.0.1');
    expect((await troth('reread', 'r_none')).code).toBe(4);
  });

  it('gives a line of JSON a report, and the sum', async () => {
    const { out } = await troth('reread', '--json');
    const [first, second, last, ...rest] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ report: { id: bridge.id }, isShown: true, acts: { held: 0 } });
    expect(second.changes.changed).toMatchObject([{ before: { kind: 'question' }, fields: ['kind'] }]);
    expect(last.sum).toMatchObject({
      reread: 2,
      shown: 0,
      skipped: 0,
      problems: [],
      changed: 2,
      fields: { kind: 2 },
    });
  });

  it('is taken back, done again and told in the history', async () => {
    const before = await list();
    await troth('reread');
    const after = await list();
    expect(after).not.toBe(before);
    const undone = await troth('reread', '--undo', '--person', 'Ada Lind');
    expect(undone).toMatchObject({ code: 0, err: 'Taken back with: troth reread --show\n' });
    expect(undone.out).toMatch(/^2 reports shown as before$/m);
    expect(await list()).toBe(before);
    expect((await troth('show', bridge.id, '--history')).out).toMatch(
      /Ada Lind +chose reading g_\w+ to be shown/,
    );
    expect((await troth('reread', '--undo')).out).toBe('0 reports shown as before\n');
    expect((await troth('reread')).out).toBe('0 reports read again, 2 already read by this engine\n');
    expect((await troth('reread', '--show')).out).toMatch(
      /^0 reports read again, 2 shown by this engine again$/m,
    );
    expect(await list()).toBe(after);
  });

  it('says that a reading which a person chose stays shown', async () => {
    const store = await openStore({ folder: data });
    const { id } = (await store.report(bridge.id))?.reading ?? { id: '' };
    const deed = { type: 'show-reading', report: bridge.id, reading: id } as const;
    await store.addActs([createAct(deed, 'Ada', '2026-01-01T00:00:00.000Z')]);
    await store.close();
    const { out } = await troth('reread', bridge.id);
    expect(out).toMatch(/^ {2}not shown: a person chose another reading/m);
    expect((await reading(bridge.id)).id).toBe(id);
    const dry = await troth('reread', bridge.id, '--show', '--dry-run');
    expect(dry.out).toMatch(/^0 reports would be read again, 1 would be shown by this engine again$/m);
    expect((await reading(bridge.id)).id).toBe(id);
    await troth('reread', bridge.id, '--show');
    expect((await reading(bridge.id)).id).not.toBe(id);
  });

  it('refuses to show and take back at once, and a store that is not there', async () => {
    expect(await troth('reread', '--show', '--undo')).toMatchObject({
      code: 2,
      err: expect.stringContaining('error[cli/usage]'),
    });
    data = path('nowhere');
    expect((await troth('reread')).code).toBe(4);
  });
});
