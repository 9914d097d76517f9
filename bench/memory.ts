import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { TrothError } from '../src/model/index.ts';
import { describeMachine, thisMachine } from './machine.ts';

/** What `bench memory` is told. */
export interface MemoryOptions {
  json?: boolean;
}

/** The bar that issue 5 set for the 1,126 reports of ../shared/data/reports, MB; its aim is 350. */
const BAR_MB = 600;

/** The built command; `npm run bench` builds it first. */
const TROTH = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** Tells on file descriptor 3, as the process ends, the most that it held and the time it took. */
const TELL_USAGE = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeSync } from 'node:fs';
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    // On Linux maxRSS can be that of the process which started this one: the kernel's own mark is not.
    let peak = maxRSS;
    try { peak = Number(/^VmHWM:\\s*(\\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
    writeSync(3, JSON.stringify({ peak, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
  });`)}`;

/** What reading a folder by the command took. */
export interface ReadUsage {
  reports: number;
  statements: number;
  seconds: number;
  cpuSeconds: number;
  /** the most of the resident set, MB of 1,000,000 bytes */
  peakMemoryMB: number;
}

/** Runs the real `troth read` over reports and prints the most memory that it held. */
export async function memory(paths: readonly string[], options: MemoryOptions): Promise<void> {
  const usage = await measureRead(paths);
  const figures = { machine: thisMachine(), barMB: BAR_MB, ...usage };
  if (usage.peakMemoryMB > BAR_MB) process.exitCode = 1;
  if (options.json) return console.log(JSON.stringify(figures));
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  console.log(describeMachine(figures.machine));
  console.log(
    `troth read: ${whole(usage.reports)} reports, ${whole(usage.statements)} statements, ${usage.seconds.toFixed(1)} s (${usage.cpuSeconds.toFixed(1)} CPU seconds)`,
  );
  const flag = usage.peakMemoryMB > BAR_MB ? `  over the bar of ${BAR_MB} MB` : '';
  console.log(`peak memory ${whole(usage.peakMemoryMB)} MB${flag}`);
}

/**
 * Runs the built `troth read --format jsonl` in a process of its own.
 * @throws TrothError `intake/not-found` when the command ends without having read a report
 */
export async function measureRead(paths: readonly string[]): Promise<ReadUsage> {
  const begun = performance.now();
  const args = ['--import', TELL_USAGE, TROTH, 'read', '--format', 'jsonl', ...paths];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  const [, , errors, told] = child.stdio;
  const problems = text(errors as Readable);
  const usage = text(told as Readable);
  let reports = 0;
  let statements = 0;
  for await (const line of createInterface(child.stdout as Readable)) {
    reports += 1;
    statements += (JSON.parse(line) as { statements: unknown[] }).statements.length;
  }
  await closed;
  const seconds = (performance.now() - begun) / 1000;
  if (reports === 0) {
    throw new TrothError('intake/not-found', `troth read gave no report: ${(await problems).trim()}`, {
      where: paths.join(', '),
      remedy: 'name files or folders of reports',
    });
  }
  const { peak, cpu } = JSON.parse(await usage) as { peak: number; cpu: number };
  return { reports, statements, seconds, cpuSeconds: cpu, peakMemoryMB: Math.round((peak * 1024) / 1e6) };
}
