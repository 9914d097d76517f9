import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { TrothError } from '../model/index.ts';
import { openAsKnownOn, openStore, type Store } from '../store/index.ts';
import { safeText } from './safe-text.ts';
import type { Terminal } from './terminal.ts';
import { watchOpening } from './watch-opening.ts';

/**
 * Opens the store in a folder, made when there is none, for as long as the work takes. How far it is with one of an
 * earlier version, which is derived anew, is shown.
 * @throws TrothError `job/stopped` when that was given up
 */
export async function withStore<T>(
  folder: string,
  terminal: Terminal,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  // What people collect is nobody else's business. Where it cannot be made, opening says why.
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => {});
  const store = await watchOpening(
    terminal,
    (opening) => openStore({ folder, ...opening }),
    (reports) =>
      `This store is of an earlier version of Troth: what follows from its ${reports} reports is worked out anew, once.`,
  );
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/**
 * The same for commands that only look: a store is not made.
 * @throws TrothError `store/not-found` when there is none
 */
export async function withExistingStore<T>(
  folder: string,
  terminal: Terminal,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  if (!existsSync(join(folder, 'troth.db'))) {
    throw new TrothError('store/not-found', 'There is no store in this folder yet.', {
      where: safeText(folder),
      remedy: 'Make one with troth add FILE, or name another folder with --data.',
    });
  }
  return withStore(folder, terminal, work);
}

/**
 * The same, as it would have been on a day if one is told.
 * @throws TrothError `store/not-found` when there is none, `job/stopped` when it was given up
 */
export function withKnownStore<T>(
  { data, asKnownOn }: { data: string; asKnownOn?: string },
  terminal: Terminal,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  return withExistingStore(data, terminal, async (store) => {
    if (asKnownOn === undefined) return work(store);
    const then = await watchOpening(terminal, (opening) => openAsKnownOn(store, asKnownOn, opening));
    try {
      return await work(then);
    } finally {
      await then.close();
    }
  });
}
