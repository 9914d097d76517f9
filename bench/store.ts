import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AT, filling, inBatches, READ_REPORTS } from './filling.ts';
import { folderSize } from './folder-size.ts';
import { cpuSeconds, describeMachine, peakMemory, thisMachine } from './machine.ts';
import { type Timing, timeRequests } from './requests.ts';

/** What `bench store` is told. */
export interface StoreOptions {
  reports: number;
  rounds: number;
  json?: boolean;
}

/** Answers slower than this at p95 miss the bar that issue 4 set. */
const BAR_MILLISECONDS = 100;
/** Reports a transaction, as `troth add` writes them. */
const BATCH = 40;

/**
 * Fills a store with reports made from the sample dossier and asks it, through the real HTTP API,
 * what people ask: lists, filters, searches, one report, an act.
 */
export async function store(options: StoreOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'troth-bench-'));
  try {
    const figures = await measureStore(folder, options.reports, options.rounds);
    if (options.json) console.log(JSON.stringify(figures));
    else print(figures);
    if (figures.requests.some(isOverBar)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureStore(folder: string, count: number, rounds: number) {
  const { createEngine } = await import('../src/engine/index.ts');
  const { openStore } = await import('../src/store/index.ts');
  const { createApp, serve } = await import('../src/server/index.ts');
  const engine = await createEngine();
  const store = await openStore({ folder });

  let addSeconds = 0;
  let addCpuSeconds = 0;
  const begun = performance.now();
  for await (const batch of inBatches(filling(engine, count), () => BATCH)) {
    const addBegun = performance.now();
    const cpuBefore = cpuSeconds();
    await store.addReports(batch, AT);
    addCpuSeconds += cpuSeconds() - cpuBefore;
    addSeconds += (performance.now() - addBegun) / 1000;
  }
  const readSeconds = (performance.now() - begun) / 1000 - addSeconds;

  const app = createApp({
    store,
    engine,
    person: 'bench',
    version: '0.0.0',
    folder,
    now: () => Date.parse(AT),
  });
  const server = await serve(app, { port: 0 });
  try {
    const requests = await timeRequests(server.address, rounds);
    return {
      machine: thisMachine(),
      counts: await store.counts(),
      readSeconds,
      addSeconds,
      addCpuSeconds,
      addedPerSecond: count / addSeconds,
      databaseMB: folderSize(folder) / 1e6,
      peakMemoryMB: peakMemory(),
      barMilliseconds: BAR_MILLISECONDS,
      requests,
    };
  } finally {
    await server.close();
    await store.close();
    await engine.close();
  }
}

function print(figures: Awaited<ReturnType<typeof measureStore>>): void {
  const { counts } = figures;
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  console.log(describeMachine(figures.machine));
  console.log(
    `${whole(counts.reports)} reports, ${whole(counts.statements)} statements, ${whole(counts.actors)} actors`,
  );
  console.log(
    `making the reports    ${figures.readSeconds.toFixed(1)} s (${whole(Math.min(counts.reports, READ_REPORTS))} read by the engine, the others are those with other names and words)`,
  );
  console.log(
    `adding to the store   ${figures.addSeconds.toFixed(1)} s (${whole(figures.addedPerSecond)} reports/s), ${figures.addCpuSeconds.toFixed(1)} CPU seconds`,
  );
  console.log(`database              ${whole(figures.databaseMB)} MB`);
  console.log(`peak memory           ${whole(figures.peakMemoryMB)} MB`);
  console.log(`${'through the API'.padEnd(46)}     p50      p95      CPU  milliseconds`);
  for (const timing of figures.requests) console.log(timingLine(timing));
}

function isOverBar({ isBarred, p95 }: Timing): boolean {
  return isBarred && p95 >= BAR_MILLISECONDS;
}

function timingLine(timing: Timing): string {
  const { name, p50, p95, cpu } = timing;
  const number = (value: number) => value.toFixed(1).padStart(8);
  const flag = isOverBar(timing) ? `  over the bar of ${BAR_MILLISECONDS} ms` : '';
  return `  ${name.padEnd(44)} ${number(p50)} ${number(p95)} ${number(cpu)}${flag}`;
}
