import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./add-in-child.ts', import.meta.url));

/** A process that adds sample reports. */
export interface AddingChild {
  process: ChildProcess;
  /** exit code, null when it was killed; and what it wrote to standard error */
  ended: Promise<{ code: number | null; errors: string }>;
  /** Comes when so many of the sample reports are kept, from the first of all on, or the process ended before. */
  kept(count: number): Promise<void>;
}

/** Starts a process that adds `count` sample reports from `first` on to the store in a folder. */
export function startAdding(folder: string, first: number, count: number, batch: number): AddingChild {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', SCRIPT, folder, String(first), String(count), String(batch)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const ended = new Promise<{ code: number | null; errors: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, errors }));
  });
  let told = 0;
  createInterface(child.stdout).on('line', (line) => {
    told = Number(line);
    child.emit('kept');
  });
  child.on('close', () => {
    told = Number.POSITIVE_INFINITY;
    child.emit('kept');
  });
  const kept = async (count: number) => {
    while (told < count) await once(child, 'kept');
  };
  return { process: child, ended, kept };
}
