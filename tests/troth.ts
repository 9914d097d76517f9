import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/** The project's folder. */
export const ROOT = path.dirname(import.meta.dirname);

const CLI = path.join(ROOT, 'dist', 'cli', 'main.js');

/** What a command came to. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Surroundings of a child process: the store in `data`, nothing inherited that changes its output. */
function surroundings(data: string): NodeJS.ProcessEnv {
  const { NO_COLOR, FORCE_COLOR, CI, VITEST, NODE_ENV, ...env } = process.env;
  return { ...env, TROTH_DATA: data };
}

/** Starts the built `troth` as a user would, on the store in `data`. */
export function spawnTroth(args: readonly string[], data: string, cwd = ROOT): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], { cwd, env: surroundings(data) });
}

/** Runs the built `troth` to its end. */
export async function runTroth(
  args: readonly string[],
  options: { data: string; input?: string | Uint8Array; cwd?: string },
): Promise<Finished> {
  const child = spawnTroth(args, options.data, options.cwd);
  return finish(child, options.input ?? '');
}

/** Waits for a child process, feeding it `input`. */
export async function finish(child: ChildProcess, input: string | Uint8Array = ''): Promise<Finished> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const [code] = await once(child, 'close');
  return { code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') };
}

/** A running server. */
export interface Served {
  address: string;
  stop(): Promise<void>;
}

/** Runs `npm start` with these arguments, and waits until it prints its address and the samples of a new store are read. */
export async function startTroth(args: readonly string[], data: string): Promise<Served> {
  const child = spawn(
    process.execPath,
    [path.join(ROOT, 'scripts', 'start.mjs'), '--port', '0', '--no-open', ...args],
    { cwd: ROOT, env: surroundings(data), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  for await (const line of createInterface(child.stdout)) {
    const address = line.match(/http:\/\/\S+/)?.[0];
    if (address) {
      await jobsEnded(address);
      return {
        address,
        async stop() {
          if (child.exitCode !== null) return;
          child.kill('SIGTERM');
          await once(child, 'close');
        },
      };
    }
  }
  throw new Error(`npm start ended without an address: ${errors}`);
}

/** Waits until a server does no long work; a new store begins to read its samples before it listens to anybody. */
async function jobsEnded(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/api/jobs`);
    const { items } = (await answer.json()) as { items: { state: string }[] };
    if (items.every(({ state }) => state !== 'running')) return;
    await pause(50);
  }
}

/** A temporary folder; its name has a space and a mark in it, as users' folders do. */
export function temporaryFolder(): { path: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'troth tést '));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
