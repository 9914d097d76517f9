import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readSource } from '../src/intake/index.ts';
import { checkHostile, hostileHtml } from '../src/intake/testing/hostile-html.ts';
import type { Report } from '../src/model/index.ts';
import { HUGE_PAGE_NAMES, type HugeReading, readHugePage } from './huge-page.ts';
import { describeMachine, peakMemory, thisMachine } from './machine.ts';
import { percentile } from './statistics.ts';

/** What `bench intake` is told. */
export interface IntakeOptions {
  cases: number;
  seed: number;
  huge: boolean;
  json?: boolean;
}

const PAGES = fileURLToPath(new URL('../src/intake/testing/pages/', import.meta.url));
/** How often a realistic page is read, at most. */
const ROUNDS = 100;
/** How many hostile pages are made at once. */
const BATCH = 100;

/**
 * Reads pages: realistic ones for speed, hostile ones that must end in a report or a coded error
 * and keep what intake promises, huge ones whose memory and time must stay bounded.
 */
export async function intake(options: IntakeOptions): Promise<void> {
  const realistic = await readRealistic(Math.min(ROUNDS, options.cases));
  const hostile = await readHostile(options.cases, options.seed);
  const huge: HugeReading[] = [];
  for (const name of options.huge ? HUGE_PAGE_NAMES : []) huge.push(await readHugePage(name));

  const broken = huge.some(({ outcome }) => outcome.startsWith('broke'));
  if (broken || hostile.failures.length > 0) process.exitCode = 1;
  const figures = { machine: thisMachine(), realistic, hostile, huge };
  if (options.json) return console.log(JSON.stringify(figures));
  console.log(describeMachine(figures.machine));
  console.log('realistic pages, milliseconds a page (p50, p95):');
  for (const { name, p50, p95 } of realistic) {
    console.log(`  ${name.padEnd(46)} ${p50.toFixed(1).padStart(8)} ${p95.toFixed(1).padStart(8)}`);
  }
  console.log(
    `hostile pages: ${options.cases} (seed ${options.seed}): ${hostile.reports} reports, ${hostile.refused} refused, ${hostile.failures.length} failed`,
  );
  console.log(
    `  each read twice, milliseconds p50 ${hostile.p50.toFixed(1)}, p95 ${hostile.p95.toFixed(1)}, slowest ${hostile.slowest.toFixed(0)}; peak memory ${hostile.peakMemoryMB} MB`,
  );
  for (const failure of hostile.failures.slice(0, 10)) console.log(`  FAILED ${failure}`);
  if (options.huge) console.log('huge pages, each in a process of its own:');
  for (const { name, outcome, milliseconds, peakMemoryMB } of huge) {
    console.log(
      `  ${name.padEnd(46)} ${outcome}, ${milliseconds.toFixed(0)} ms, peak memory ${peakMemoryMB} MB`,
    );
  }
}

async function readRealistic(rounds: number): Promise<{ name: string; p50: number; p95: number }[]> {
  const rows: { name: string; p50: number; p95: number }[] = [];
  for (const name of readdirSync(PAGES).filter((name) => name.endsWith('.html'))) {
    const bytes = readFileSync(join(PAGES, name));
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      await readSource({ name, bytes: async () => bytes });
      times.push(performance.now() - begun);
    }
    const size = `${name}, ${(bytes.length / 1000).toFixed(1)} kB`;
    rows.push({ name: size, p50: percentile(times, 0.5), p95: percentile(times, 0.95) });
  }
  return rows;
}

async function readHostile(cases: number, seed: number) {
  const times: number[] = [];
  const failures: string[] = [];
  let reports = 0;
  let number = 0;
  for (const bytes of hostilePages(cases, seed)) {
    const begun = performance.now();
    try {
      const report: Report | null = await checkHostile(bytes);
      if (report) reports += 1;
    } catch (error) {
      failures.push(`${keepPage(bytes, `${seed}-${number}`)}: ${String(error).slice(0, 200)}`);
    }
    times.push(performance.now() - begun);
    number += 1;
  }
  return {
    reports,
    refused: cases - reports - failures.length,
    failures,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    slowest: percentile(times, 1),
    peakMemoryMB: peakMemory(),
  };
}

/** Keeps a page that broke a promise, so that it can be looked at; returns where. */
function keepPage(bytes: Uint8Array, name: string): string {
  const path = join(tmpdir(), `troth-hostile-${name}.html`);
  writeFileSync(path, bytes);
  return path;
}

/** Hostile pages, made some at a time: ten thousand held at once would be the memory that is measured. */
function* hostilePages(cases: number, seed: number): Generator<Uint8Array> {
  for (let made = 0; made < cases; made += BATCH) {
    const numRuns = Math.min(BATCH, cases - made);
    yield* fc.sample(hostileHtml, { numRuns, seed: seed * 1_000_003 + made });
  }
}
