import { run } from '../run.ts';
import type { Ended } from './run-troth.ts';
import { writtenTerminal } from './written-terminal.ts';

/**
 * Carries out a command in this process: all but the terminal is real.
 * For commands that neither read standard input nor are stopped.
 * @param data the folder of the store when `--data` does not name it
 */
export async function callTroth(args: readonly string[], data?: string): Promise<Ended> {
  const terminal = writtenTerminal(100);
  const before = process.env.TROTH_DATA;
  if (data !== undefined) process.env.TROTH_DATA = data;
  try {
    const code = await run(args, terminal);
    return {
      code,
      out: terminal.output(),
      err: terminal
        .notes()
        .map((line) => `${line}\n`)
        .join(''),
    };
  } finally {
    if (before === undefined) delete process.env.TROTH_DATA;
    else process.env.TROTH_DATA = before;
  }
}
