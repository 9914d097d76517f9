import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../src/engine/index.ts';
import {
  type Act,
  createAct,
  createReading,
  createReport,
  type Deed,
  type Reading,
  type Report,
  type Statement,
} from '../src/model/index.ts';
import { openStore, type Store } from '../src/store/index.ts';
import { shownLedger, TODAY } from '../src/store/testing/ledger-world.ts';
import { finish, runTroth, spawnTroth, temporaryFolder } from './troth.ts';

// `troth reread`, on a store that an older engine filled and people worked on, is stopped by Ctrl-C and killed
// without warning. Whatever the moment, each report must show one whole reading with people's work over it, and
// the same command must complete the rest.

/** So many that they are written at three times, one of them removed. */
const REPORTS = 104;
const LEFT_IN = REPORTS - 1;
const BEFORE = '2025-01-01T00:00:00.000Z';
const folder = temporaryFolder();
/** as the older engine left it */
const old = path.join(folder.path, 'old');
/** what the engine of today finds in each report */
const found = new Map<string, Statement[]>();
/** newest first */
let work: Act[];

beforeAll(async () => {
  const items = await oldItems();
  await inStore(old, async (store) => {
    await store.addReports(items, BEFORE);
    await store.addActs(await peoplesWork(store));
    work = (await store.acts({ limit: 500 })).items;
  });
}, 60_000);
afterAll(() => folder.remove());

/** Reports as an engine would have read them that missed the last statement of each and took claims for assessments. */
async function oldItems(): Promise<{ report: Report; reading: Reading }[]> {
  const engine = await createEngine();
  const items = [];
  for (let number = 0; number < REPORTS; number += 1) {
    const report = createReport({
      text: [
        `${name(number)} promised that the crew of boat ${number} would be paid in May.`,
        `“We saw ${number} boats leave the port,” envoy Tomas Brandt said.`,
        `${name(number + 1)} denied that the port had been closed.\n`,
      ].join('\n\n'),
      published: `2022-0${1 + (number % 9)}-10`,
    });
    const analysis = await engine.analyse(report);
    found.set(report.id, analysis.statements);
    const statements = analysis.statements
      .slice(0, -1)
      .map((one) => ({ ...one, kind: one.kind === 'claim' ? ('assessment' as const) : one.kind }));
    const read = { ...analysis, engine: { ...analysis.engine, version: '0.0.1' }, statements };
    items.push({ report, reading: createReading(read, BEFORE) });
  }
  await engine.close();
  return items;
}

/** One of some hundred invented names. */
function name(number: number): string {
  const first = ['Lena', 'Ivo', 'Mira', 'Tevan', 'Orla', 'Ana', 'Ines', 'Merrin', 'Ansel', 'Ruta', 'Edda'];
  const last = ['Orsk', 'Tarn', 'Okonjo', 'Brasik', 'Venn', 'Belo', 'Calder', 'Oakes', 'Tregarthy', 'Halm'];
  return `${first[number % first.length]} ${last[number % last.length]}`;
}

/** Some of all that people do. */
async function peoplesWork(store: Store): Promise<Act[]> {
  const { items } = await store.listStatements({ sort: 'text', limit: 500 });
  const [accepted, rejected, corrected, described, removed] = [
    ...new Map(items.map((one) => [one.report, one])).values(),
  ];
  const [judged] = (await store.listEntries({ today: TODAY, limit: 1 })).items;
  const [merged, into] = (await store.listActors({ limit: 2 })).items;
  if (!accepted || !rejected || !corrected || !described || !removed || !judged || !merged || !into)
    throw new Error('too little was found');
  const deeds: Deed[] = [
    { type: 'accept', report: accepted.report, statement: accepted.id },
    { type: 'reject', report: rejected.report, statement: rejected.id },
    { type: 'correct', report: corrected.report, statement: corrected.id, values: { speaker: 'Ivo Tarn' } },
    { type: 'describe', report: described.report, values: { outlet: 'Harrow Gazette' } },
    { type: 'remove', report: removed.report },
    { type: 'merge-actors', actors: [merged], into },
    { type: 'judge', entry: judged.statement, outcome: 'kept', grounds: 'So.', evidence: [], on: TODAY },
  ];
  return deeds.map((deed) => createAct(deed, 'Ada', BEFORE));
}

async function inStore<T>(data: string, look: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ folder: data });
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

/** A store as it was found at some moment. */
interface Snapshot {
  /** ids of the reports that were read again */
  again: Set<string>;
  /** what each report shows, but for when it was read */
  shown: Map<string, unknown>;
}

/** Looks at a store, and checks that its readings are whole and people's acts all there. */
function snapshot(data: string): Promise<Snapshot> {
  return inStore(data, async (store) => {
    const taken: Snapshot = { again: new Set(), shown: new Map() };
    for await (const { report, readings } of store.truth()) {
      const [first, second, ...rest] = readings;
      expect(first?.engine.version).toBe('0.0.1');
      expect(rest).toEqual([]);
      if (second) {
        expect(second.statements).toEqual(found.get(report.id));
        taken.again.add(report.id);
      }
      const stored = await store.report(report.id);
      if (stored?.reading) expect(stored.reading).toEqual(second ?? first);
      taken.shown.set(report.id, stored && { ...stored, reading: stored.reading?.id });
    }
    expect((await store.acts({ limit: 500 })).items).toEqual(work);
    expect((await store.listEntries({ today: TODAY, outcome: ['kept'] })).total).toBe(1);
    return taken;
  });
}

/** What a store must show of which some reports were read again. */
function between(before: Snapshot, after: Snapshot, again: ReadonlySet<string>): Map<string, unknown> {
  return new Map([...before.shown].map(([id, shown]) => [id, again.has(id) ? after.shown.get(id) : shown]));
}

/** Starts `troth reread` on a copy of the old store, or goes on with it, up to the first reports that it kept. */
async function begin(data: string): Promise<ChildProcess> {
  const child = spawnTroth(['reread'], data);
  if (child.stdout) await once(child.stdout, 'readable');
  return child;
}

describe('troth reread', () => {
  /** stopped and gone on with by the first test, and what the second must come to as well */
  const stopped = path.join(folder.path, 'stopped');

  it('stops by Ctrl-C in good order, tells what is done and what is left, and goes on from there', async () => {
    cpSync(old, stopped, { recursive: true });
    const child = await begin(stopped);
    child.kill('SIGINT');
    const { code, stdout, stderr } = await finish(child);
    expect(code).toBe(130);
    const { again } = await snapshot(stopped);
    expect(again.size).toBeGreaterThan(0);
    expect(stdout).toMatch(
      new RegExp(`^${again.size} reports? read again, ${LEFT_IN - again.size} left$`, 'm'),
    );
    expect(stderr).toBe(
      'Stopping after this report.\nTaken back with: troth reread --undo\nStopped. What was done is kept; the same command goes on from there.\n',
    );
    const rest = await runTroth(['reread'], { data: stopped });
    expect(rest.code, rest.stderr).toBe(0);
    expect(rest.stdout).toMatch(
      new RegExp(
        `^${LEFT_IN - again.size} reports read again, ${again.size} already read by this engine$`,
        'm',
      ),
    );
    expect((await snapshot(stopped)).again.size).toBe(LEFT_IN);
  }, 60_000);

  it('leaves whole readings whenever it is killed, and the same command completes them', async () => {
    const data = path.join(folder.path, 'killed');
    cpSync(old, data, { recursive: true });
    const before = await snapshot(data);
    const left: Snapshot[] = [];
    const kill = async (child: ChildProcess) => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
      left.push(await snapshot(data));
    };
    // Once surely in the middle of the work, then wherever it falls.
    const began = performance.now();
    await kill(await begin(data));
    const length = performance.now() - began;
    for (let more = 0; more < 2; more += 1) {
      const child = spawnTroth(['reread'], data);
      await sleep(Math.random() * 1.5 * length);
      await kill(child);
    }
    const rest = await runTroth(['reread'], { data });
    expect(rest.code, rest.stderr).toBe(0);
    const after = await snapshot(data);
    expect(after.again.size).toBe(LEFT_IN);
    expect(after.shown).toEqual((await snapshot(stopped)).shown);
    expect(await inStore(data, shownLedger)).toEqual(await inStore(stopped, shownLedger));
    for (const { again, shown } of left) expect(shown).toEqual(between(before, after, again));
    const [first] = left;
    expect(first?.again.size).toBeGreaterThan(0);
    expect(first?.again.size).toBeLessThan(LEFT_IN);
  }, 60_000);
});
