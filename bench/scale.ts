import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddedReport, Store } from '../src/store/index.ts';
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
/** Reports in a transaction, and transactions that a size is measured by. */
const BATCH = 10;
const BATCHES = 20;
/** Reports in a transaction while nothing is measured: how a store was filled does not show in what it holds. */
const FILLING_BATCH = 200;

/** A store of one size. */
export interface SizeFigures {
  reports: number;
  entries: number;
  /** CPU milliseconds a report, over the last {@link BATCHES} transactions before this size */
  cpu: { p50: number; p95: number; mean: number };
  databaseMB: number;
  peakMemoryMB: number;
  requests: Timing[];
}

/**
 * Fills a store step by step and tells at each size what one more report costs, and what people wait for who ask
 * the ledger through the real HTTP API.
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
        `a report costs ${growth.times.toFixed(2)} times as much at the largest size as at the smallest, ` +
          `${growth.perTenfold.toFixed(1)} ms more with every ten times the reports`,
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
  const { openStore } = await import('../src/store/index.ts');
  const { createApp, serve } = await import('../src/server/index.ts');
  const engine = await createEngine();
  const store = await openStore({ folder });
  const app = createApp({
    ...{ store, engine, person: 'bench', version: '0.0.0', folder },
    now: () => Date.parse(AT),
  });
  const server = await serve(app, { port: 0 });
  const figures: SizeFigures[] = [];
  const wanted = [...sizes].sort((a, b) => a - b);
  try {
    let costs: number[] = [];
    let reports = 0;
    const next = () => batchBefore(wanted[figures.length] ?? 0, reports);
    for await (const batch of inBatches(filling(engine, wanted.at(-1) ?? 0), next)) {
      costs.push(await costOf(store, batch));
      costs = costs.slice(-BATCHES);
      reports += batch.length;
      if (reports !== wanted[figures.length]) continue;
      const size = {
        reports,
        entries: (await store.listEntries({ today: '2020-06-01', limit: 1 })).total,
        cpu: {
          p50: percentile(costs, 0.5),
          p95: percentile(costs, 0.95),
          mean: costs.reduce((a, b) => a + b, 0) / costs.length,
        },
        databaseMB: folderSize(folder) / 1e6,
        peakMemoryMB: peakMemory(),
        requests: await timeRequests(server.address, rounds, 'ledger'),
      };
      figures.push(size);
      tell(size);
    }
    return figures;
  } finally {
    await server.close();
    await store.close();
    await engine.close();
  }
}

/** How many reports to add at once, of a store that is to be measured at a size. */
function batchBefore(size: number, reports: number): number {
  const unmeasured = size - reports - BATCH * BATCHES;
  return unmeasured > 0 ? Math.min(FILLING_BATCH, unmeasured) : Math.min(BATCH, size - reports);
}

/** CPU milliseconds a report that adding a batch costs. */
async function costOf(store: Store, batch: readonly Item[]): Promise<number> {
  const before = cpuSeconds();
  const added: AddedReport[] = await store.addReports(batch, AT);
  if (added.some((one) => !one.added)) throw new Error('a report was made twice');
  return (1000 * (cpuSeconds() - before)) / batch.length;
}

/** How the cost of a report grows: how many times over, and by a line through cost and logarithm of size. */
function growthOf(figures: readonly SizeFigures[]): { times: number; perTenfold: number } {
  const points = figures.map(({ reports, cpu }) => ({ x: Math.log10(reports), y: cpu.p50 }));
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(points.map((one) => one.x)), mean(points.map((one) => one.y))];
  const spread = points.reduce((all, one) => all + (one.x - x) ** 2, 0);
  const slope = points.reduce((all, one) => all + (one.x - x) * (one.y - y), 0) / (spread || 1);
  return { times: (points.at(-1)?.y ?? 0) / (points[0]?.y || 1), perTenfold: slope };
}

function printSize({ reports, entries, cpu, databaseMB, peakMemoryMB, requests }: SizeFigures): void {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  console.log(
    `${whole(reports)} reports, ${whole(entries)} entries, ${whole(databaseMB)} MB, peak memory ${whole(peakMemoryMB)} MB`,
  );
  console.log(
    `  one more report: CPU p50 ${cpu.p50.toFixed(1)} ms, p95 ${cpu.p95.toFixed(1)} ms, mean ${cpu.mean.toFixed(1)} ms`,
  );
  for (const { name, p50, p95 } of requests) {
    const flag = p95 >= BAR_MILLISECONDS ? `  over the bar of ${BAR_MILLISECONDS} ms` : '';
    console.log(
      `  ${name.padEnd(46)} p50 ${p50.toFixed(1).padStart(7)} p95 ${p95.toFixed(1).padStart(7)} ms${flag}`,
    );
  }
}
