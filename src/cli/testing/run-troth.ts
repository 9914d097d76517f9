import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root.ts';

/** How a call of `troth` ended. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** What {@link startTroth} may be told. */
interface CallOptions {
  /** what is piped in; standard input is empty without it, and stays open with null */
  input?: string | null;
  env?: Record<string, string>;
  cwd?: string;
}

/** Starts the real command from its sources in a process of its own. */
export function startTroth(args: readonly string[], { input = '', env = {}, cwd }: CallOptions = {}) {
  const { NO_COLOR, FORCE_COLOR, TROTH_DATA, CI, ...clean } = process.env;
  const main = join(PACKAGE_ROOT, 'src', 'cli', 'main.ts');
  const tsx = import.meta.resolve('tsx');
  const child = spawn(process.execPath, ['--import', tsx, main, ...args], { cwd, env: { ...clean, ...env } });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    ended.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    ended.err += text;
  });
  // A command that does not read its input may have closed it.
  child.stdin.on('error', () => {});
  if (input !== null) child.stdin.end(input);
  const done = once(child, 'close').then(([code]) => ({ ...ended, code }));
  return { child, ended, done };
}

/** Runs the real command to its end. */
export function runTroth(args: readonly string[], options: CallOptions = {}): Promise<Ended> {
  return startTroth(args, options).done;
}
