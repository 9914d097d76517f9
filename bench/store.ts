import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis, Report } from '../src/model/index.ts';
import { createReading, createReport, statementId } from '../src/model/index.ts';
import { variedReports } from './corpus.ts';
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
/** When everything was added; the store takes the time from its caller. */
const AT = '2026-01-01T00:00:00Z';

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

  let readSeconds = 0;
  let addSeconds = 0;
  let addCpuSeconds = 0;
  // Editions of a report have its file's name.
  const known = new Map<string | null, Analysis>();
  const analyse = async (report: Report): Promise<Analysis> => {
    const before = known.get(report.file);
    if (before) return rekey(before, report.id);
    const analysis = await engine.analyse(report);
    known.set(report.file, analysis);
    return analysis;
  };
  const add = async (reports: readonly Report[]) => {
    const begun = performance.now();
    const analyses: Analysis[] = [];
    for (const report of reports) analyses.push(await analyse(report));
    const read = performance.now();
    const items = reports.flatMap((report, index) => {
      const analysis = analyses[index];
      return analysis ? [{ report, reading: createReading(analysis, AT) }] : [];
    });
    const cpuBefore = cpuSeconds();
    await store.addReports(items, AT);
    addCpuSeconds += cpuSeconds() - cpuBefore;
    readSeconds += (read - begun) / 1000;
    addSeconds += (performance.now() - read) / 1000;
  };
  let batch: Report[] = [];
  for (const report of withEditions(count)) {
    batch.push(report);
    if (batch.length < BATCH) continue;
    await add(batch);
    batch = [];
  }
  if (batch.length > 0) await add(batch);

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

/** Reports that the engine reads itself; it takes some 70 ms for each, and what is measured is the store. */
const READ_REPORTS = 1000;

/** Varied reports, and when there are enough of them, further editions: another last line each. */
function* withEditions(count: number): Generator<Report> {
  const first = [...variedReports(Math.min(count, READ_REPORTS))];
  yield* first;
  for (let made = first.length; made < count; made += 1) {
    const report = first[made % first.length] as Report;
    yield createReport({
      ...report,
      text: `${report.text}\n\nEdition ${Math.floor(made / first.length) + 1}.\n`,
    });
  }
}

/** The analysis of a report for another edition of it, in which its words stand at the same places. */
function rekey(analysis: Analysis, report: string): Analysis {
  const ids = new Map(
    analysis.statements.map(({ id, content, cue }) => [id, statementId(report, content, cue)]),
  );
  const statements = analysis.statements.map((statement) => ({
    ...statement,
    id: ids.get(statement.id) ?? statement.id,
    report,
    parent: statement.parent && (ids.get(statement.parent) ?? null),
  }));
  return { ...analysis, report, statements };
}

function print(figures: Awaited<ReturnType<typeof measureStore>>): void {
  const { counts } = figures;
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  console.log(describeMachine(figures.machine));
  console.log(
    `${whole(counts.reports)} reports, ${whole(counts.statements)} statements, ${whole(counts.actors)} actors`,
  );
  console.log(
    `reading by the engine ${figures.readSeconds.toFixed(1)} s (${whole(Math.min(counts.reports, READ_REPORTS))} reports; the others are editions of them)`,
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

function folderSize(folder: string): number {
  return readdirSync(folder)
    .map((file) => statSync(join(folder, file)).size)
    .reduce((a, b) => a + b, 0);
}
