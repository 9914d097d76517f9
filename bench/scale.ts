import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../src/engine/index.ts';
import type { AddedReport, Store, TruthOfReport } from '../src/store/index.ts';
import { variedReports } from './corpus.ts';
import { AT, filling, type Item, inBatches } from './filling.ts';
import { folderSize } from './folder-size.ts';
import { cpuSeconds, describeMachine, peakMemory, thisMachine } from './machine.ts';
import { type Timing, timeRequests } from './requests.ts';
import { percentile } from './statistics.ts';

/** What `bench scale` is told. */
export interface ScaleOptions {
  sizes: number[];
  rounds: number;
  json?: boolean;
}

/** Answers of the ledger slower than this at p95 miss the bar that issue 7 set. */
const BAR_MILLISECONDS = 100;
/** What a report may cost at the largest size, as a multiple of what it costs at the smallest. */
const BAR_GROWTH = 2;
/** Reports that the engine reads to tell how fast the machine is at that time: hours lie between small and large sizes. */
const REFERENCE = 20;
/** Reports in a transaction, and transactions that a size is measured by. */
const BATCH = 10;
const BATCHES = 20;

/** A store of one size. */
export interface SizeFigures {
  reports: number;
  entries: number;
  /** CPU milliseconds a report of deriving all at once, as after an upgrade */
  derived: number;
  /** milliseconds for the first transaction, which reads into memory by what passages are found */
  first: number;
  /** CPU milliseconds a report, over {@link BATCHES} transactions after that */
  cpu: { p50: number; p95: number; mean: number };
  /** CPU milliseconds that the engine takes to read a report, right after that: the reference */
  reading: number;
  databaseMB: number;
  peakMemoryMB: number;
  requests: Timing[];
}

/**
 * Fills stores of some sizes and tells of each what one more report costs, and what people wait for who ask the
 * ledger through the real HTTP API.
 */
export async function scale(options: ScaleOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'troth-scale-'));
  try {
    const figures = await measureSizes(folder, options, (size) => {
      if (!options.json) printSize(size);
    });
    const growth = growthOf(figures);
    if (options.json) console.log(JSON.stringify({ machine: thisMachine(), sizes: figures, growth }));
    else {
      console.log(describeMachine(thisMachine()));
      console.log(
        `a report costs the store ${growth.times.toFixed(2)} times as much at the largest size as at the smallest, ` +
          `${growth.perTenfold.toFixed(1)} ms more with every ten times the reports; ` +
          `beside what reading one takes at that time ${growth.beside.toFixed(2)} times, ` +
          `with its reading ${growth.whole.toFixed(2)} times`,
      );
    }
    const slow = figures.some(({ requests }) => requests.some(({ p95 }) => p95 >= BAR_MILLISECONDS));
    if (slow || growth.times > BAR_GROWTH) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureSizes(
  folder: string,
  { sizes, rounds }: ScaleOptions,
  tell: (size: SizeFigures) => void,
): Promise<SizeFigures[]> {
  const { createEngine } = await import('../src/engine/index.ts');
  const engine = await createEngine();
  // Where temporary stores come to lie.
  process.env.TMPDIR = folder;
  const figures: SizeFigures[] = [];
  try {
    for (const reports of [...sizes].sort((a, b) => a - b)) {
      const size = await measureSize(engine, folder, reports, rounds);
      figures.push(size);
      tell(size);
    }
    return figures;
  } finally {
    await engine.close();
  }
}

/** Derives a store from all but the last reports at once, since that is quicker, and adds these. */
async function measureSize(
  engine: Engine,
  folder: string,
  reports: number,
  rounds: number,
): Promise<SizeFigures> {
  const { openTemporaryStore } = await import('../src/store/index.ts');
  const { createApp, serve } = await import('../src/server/index.ts');
  const items = filling(engine, reports);
  const before = Math.max(0, reports - BATCH * (BATCHES + 1));
  let derivedFrom = cpuSeconds();
  const store = await openTemporaryStore(
    truthOf(items, before, () => {
      derivedFrom = cpuSeconds();
    }),
    [],
    { onProgress: tellTenths() },
  );
  const derived = (1000 * (cpuSeconds() - derivedFrom)) / Math.max(1, before);
  const app = createApp({
    ...{ store, engine, person: 'bench', version: '0.0.0', folder },
    now: () => Date.parse(AT),
  });
  const server = await serve(app, { port: 0 });
  try {
    const costs: number[] = [];
    let first = 0;
    for await (const batch of inBatches(items, () => BATCH)) {
      const begun = performance.now();
      const cost = await costOf(store, batch);
      if (first > 0) costs.push(cost);
      else first = performance.now() - begun;
    }
    return {
      reports,
      entries: (await store.listEntries({ today: '2020-06-01', limit: 1 })).total,
      derived,
      first,
      cpu: {
        p50: percentile(costs, 0.5),
        p95: percentile(costs, 0.95),
        mean: costs.reduce((a, b) => a + b, 0) / costs.length,
      },
      reading: await readingCost(engine),
      databaseMB: folderSize(folder) / 1e6,
      peakMemoryMB: peakMemory(),
      requests: await timeRequests(server.address, rounds, 'ledger'),
    };
  } finally {
    await server.close();
    await store.close();
  }
}

/** CPU milliseconds that the engine takes to read a report. */
async function readingCost(engine: Engine): Promise<number> {
  const before = cpuSeconds();
  for (const report of variedReports(REFERENCE)) await engine.analyse(report);
  return (1000 * (cpuSeconds() - before)) / REFERENCE;
}

/** Says on stderr how far the deriving of a large store is, at every tenth: 100,000 take more than an hour. */
function tellTenths(): (progress: { done: number; total: number }) => void {
  let told = 0;
  return ({ done, total }) => {
    if (total < 5000) return;
    const tenth = Math.floor((10 * done) / total);
    if (tenth > told) console.error(`${done.toLocaleString('en')} of ${total.toLocaleString('en')} derived`);
    told = tenth;
  };
}

/** So many of some items as a store holds them, leaving the others; tells when these are all. */
async function* truthOf(
  items: AsyncGenerator<Item>,
  count: number,
  end: () => void,
): AsyncGenerator<TruthOfReport> {
  for (let taken = 0; taken < count; taken += 1) {
    const { value, done } = await items.next();
    if (done) break;
    yield { report: value.report, added: AT, readings: [value.reading] };
  }
  end();
}

/** CPU milliseconds a report that adding a batch costs. */
async function costOf(store: Store, batch: readonly Item[]): Promise<number> {
  const before = cpuSeconds();
  const added: AddedReport[] = await store.addReports(batch, AT);
  if (added.some((one) => !one.added)) throw new Error('a report was made twice');
  return (1000 * (cpuSeconds() - before)) / batch.length;
}

/** How the cost of a report grows from the smallest size to the largest. */
interface Growth {
  /** how many times over, what it costs the store; the bar is held to this */
  times: number;
  /** the same, each beside what reading one takes at that time */
  beside: number;
  /** how many times over, what it costs the store and its reading together, beside the reading */
  whole: number;
  /** milliseconds that it costs the store more, by a line through cost and logarithm of size */
  perTenfold: number;
}

function growthOf(figures: readonly SizeFigures[]): Growth {
  const points = figures.map(({ reports, cpu }) => ({ x: Math.log10(reports), y: cpu.p50 }));
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(points.map((one) => one.x)), mean(points.map((one) => one.y))];
  const spread = points.reduce((all, one) => all + (one.x - x) ** 2, 0);
  const slope = points.reduce((all, one) => all + (one.x - x) * (one.y - y), 0) / (spread || 1);
  const [smallest, largest] = [figures[0], figures.at(-1)];
  if (!smallest || !largest) throw new Error('no size was measured');
  const [least, most] = [smallest.cpu.p50 / smallest.reading, largest.cpu.p50 / largest.reading];
  return {
    times: largest.cpu.p50 / smallest.cpu.p50,
    beside: most / least,
    whole: (1 + most) / (1 + least),
    perTenfold: slope,
  };
}

function printSize({
  reports,
  entries,
  derived,
  first,
  cpu,
  reading,
  databaseMB,
  peakMemoryMB,
  requests,
}: SizeFigures): void {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  console.log(
    `${whole(reports)} reports, ${whole(entries)} entries, ${whole(databaseMB)} MB, peak memory ${whole(peakMemoryMB)} MB`,
  );
  console.log(
    `  derived at once: CPU ${derived.toFixed(1)} ms a report; the first ${BATCH} more ${whole(first)} ms`,
  );
  console.log(
    `  one more report: CPU p50 ${cpu.p50.toFixed(1)} ms, p95 ${cpu.p95.toFixed(1)} ms, ` +
      `mean ${cpu.mean.toFixed(1)} ms; reading one ${reading.toFixed(1)} ms`,
  );
  for (const { name, p50, p95 } of requests) {
    const flag = p95 >= BAR_MILLISECONDS ? `  over the bar of ${BAR_MILLISECONDS} ms` : '';
    console.log(
      `  ${name.padEnd(46)} p50 ${p50.toFixed(1).padStart(7)} p95 ${p95.toFixed(1).padStart(7)} ms${flag}`,
    );
  }
}
