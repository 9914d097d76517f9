import { mkdirSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does something for one process at a time, while others wait.
 * @param held a folder that is there as long as somebody is at it; its parent has to be there
 * @param longest how long it takes at most, in milliseconds; who takes longer was killed
 */
export async function oneAtATime<T>(held: string, longest: number, act: () => Promise<T>): Promise<T> {
  const end = Date.now() + longest;
  for (;;) {
    try {
      mkdirSync(held);
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (Date.now() > end) rmSync(held, { recursive: true, force: true });
      await pause(100);
    }
  }
  try {
    return await act();
  } finally {
    rmSync(held, { recursive: true, force: true });
  }
}
