import { readPerson } from '../shell/person.ts';
import type { Deed, LedgerDeed } from './types.ts';
import { deedsOf, type Wish } from './wish.ts';

/** What is shown already and waits for what was asked for before it to be sent. */
const waiting: (Wish | LedgerDeed[])[] = [];

/** What has been asked for and is not on its way yet. */
export const outbox = {
  put(wish: Wish | LedgerDeed[]): void {
    waiting.push(wish);
  },
  /** Takes a wish out to send it; false when it was sent already. */
  take(wish: Wish | LedgerDeed[]): boolean {
    const at = waiting.indexOf(wish);
    if (at >= 0) waiting.splice(at, 1);
    return at >= 0;
  },
};

/** Whoever closes the page right after the last key has seen the deed done; so it is sent after all. */
function sendWaiting(): void {
  const deeds = waiting.splice(0).flatMap((wish): (Deed | LedgerDeed)[] => deedsOf(wish as Wish));
  if (deeds.length === 0) return;
  const body = JSON.stringify({ by: readPerson() ?? undefined, deeds });
  navigator.sendBeacon('/api/acts', new Blob([body], { type: 'application/json' }));
}

window.addEventListener('pagehide', sendWaiting);
