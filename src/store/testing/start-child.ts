import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./add-in-child.ts', import.meta.url));

/** A process that adds sample reports. */
export interface AddingChild {
  process: ChildProcess;
  /** exit code, null when it was killed; and what it wrote to standard error */
  ended: Promise<{ code: number | null; errors: string }>;
  /** comes when the first batch is kept, or the process ended before */
  begun: Promise<void>;
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
  const begun = new Promise<void>((resolve) => {
    child.stdout.once('data', () => resolve());
    child.on('close', () => resolve());
  });
  return { process: child, ended, begun };
}
