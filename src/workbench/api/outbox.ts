import { readPerson } from '../shell/person.ts';
import { deedsOf, type Wish } from './wish.ts';

/** Deeds that are shown already and wait for those before them to be sent. */
const waiting: Wish[] = [];

/** What has been asked for and is not on its way yet. */
export const outbox = {
  put(wish: Wish): void {
    waiting.push(wish);
  },
  /** Takes a wish out to send it; false when it was sent already. */
  take(wish: Wish): boolean {
    const at = waiting.indexOf(wish);
    if (at >= 0) waiting.splice(at, 1);
    return at >= 0;
  },
};

/** Whoever closes the page right after the last key has seen the deed done; so it is sent after all. */
function sendWaiting(): void {
  const deeds = waiting.splice(0).flatMap(deedsOf);
  if (deeds.length === 0) return;
  const body = JSON.stringify({ by: readPerson() ?? undefined, deeds });
  navigator.sendBeacon('/api/acts', new Blob([body], { type: 'application/json' }));
}

window.addEventListener('pagehide', sendWaiting);
