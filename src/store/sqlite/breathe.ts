import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';

/** A request takes several turns of the event loop, and some time between them. */
const TURNS = 10;
const MILLISECONDS = 5;

/** Lets a server answer others in the midst of long work. */
export async function breathe(): Promise<void> {
  await pause(MILLISECONDS);
  for (let turn = 0; turn < TURNS; turn += 1) await nextTurn();
}
