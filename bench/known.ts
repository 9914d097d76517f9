import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AT, filling, inBatches } from './filling.ts';
import { cpuSeconds, describeMachine, thisMachine } from './machine.ts';

/** What `bench known` is told. */
export interface KnownOptions {
  reports: number;
  json?: boolean;
}

/** A day on which all reports were out: what takes longest. */
const DAY = '2099-01-01';
/** Reports a transaction, as `troth add` writes them. */
const BATCH = 40;

/** What the opening of a day comes to, in milliseconds. */
interface KnownFigures {
  /** until the first answer for the day, and until a second one */
  first: number;
  second: number;
  /** processor time of the first, of the answers that were asked for meanwhile too */
  cpu: number;
  /** until the API tells how far it is, and the longest time until it tells more */
  toldAfter: number;
  toldEvery: number;
  /** the longest that another request waits meanwhile */
  others: number;
  /** from asking to give an opening up until it is given up */
  stopped: number;
}

/** Fills a store and asks it, through the real HTTP API, as known on a day. */
export async function known({ reports, json }: KnownOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'troth-known-'));
  try {
    const figures = await measure(folder, reports);
    if (json) return console.log(JSON.stringify({ machine: thisMachine(), reports, ...figures }));
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
    const { first, second, cpu, toldAfter, toldEvery, others, stopped } = figures;
    console.log(describeMachine(thisMachine()));
    console.log(
      `${reports.toLocaleString('en')} reports: opened in ${seconds(first)} (${seconds(cpu)} of processor time, ${(cpu / reports).toFixed(0)} ms a report), asked again ${second.toFixed(0)} ms`,
    );
    console.log(
      `  tells how far it is after ${seconds(toldAfter)} and then every ${toldEvery.toFixed(0)} ms at most`,
    );
    console.log(`  another request waits ${others.toFixed(0)} ms at most; stops in ${stopped.toFixed(0)} ms`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(folder: string, count: number): Promise<KnownFigures> {
  const { createEngine } = await import('../src/engine/index.ts');
  const { openStore } = await import('../src/store/index.ts');
  const { createApp, serve } = await import('../src/server/index.ts');
  const engine = await createEngine();
  const store = await openStore({ folder });
  for await (const batch of inBatches(filling(engine, count), () => BATCH)) await store.addReports(batch, AT);
  const app = createApp({ store, engine, person: 'bench', version: '0.0.0', folder });
  const server = await serve(app, { port: 0 });
  const ask = async (path: string, method = 'GET') => {
    const begun = performance.now();
    const response = await fetch(`${server.address}${path}`, { method });
    const body = (await response.json()) as { items?: { done: number }[] };
    return { done: body.items?.[0]?.done ?? 0, took: performance.now() - begun };
  };
  const view = `/api/ledger?asKnownOn=${DAY}`;
  try {
    const begun = performance.now();
    const cpuBefore = cpuSeconds();
    const opening = ask(view);
    let isOpen = false;
    void opening.then(() => {
      isOpen = true;
    });
    let others = 0;
    let toldAt = begun;
    let done = 0;
    const told: number[] = [];
    while (!isOpen) {
      const { done: now, took } = await ask('/api/known');
      others = Math.max(others, took);
      if (now === done) continue;
      told.push(performance.now() - toldAt);
      toldAt = performance.now();
      done = now;
    }
    const first = (await opening).took;
    const cpu = (cpuSeconds() - cpuBefore) * 1000;
    const second = (await ask(view)).took;
    await ask(`/api/known/${DAY}/stop`, 'POST');
    const given = ask(view);
    while ((await ask('/api/known')).done === 0);
    const stopped = (await ask(`/api/known/${DAY}/stop`, 'POST')).took;
    await given;
    const [toldAfter = 0, ...later] = told;
    return { first, second, cpu, toldAfter, toldEvery: Math.max(0, ...later), others, stopped };
  } finally {
    await server.close();
    await store.close();
    await engine.close();
  }
}
