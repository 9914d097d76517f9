import type { Store } from '../store/index.ts';
import type { Job, KnownDay } from './api/views.ts';

/** What listeners are told: that the store changed, or how far a job is, or the opening of a day. */
export type Happening =
  | { event: 'change' }
  | { event: 'job'; job: Job }
  | { event: 'known'; known: KnownDay };
type Listener = (happening: Happening) => void;

/** Tells listeners what happens in the store, here and in other processes. */
export interface Changes {
  /** Tells everybody. */
  tell(happening: Happening): void;
  /** Hears from now on; returns what ends it. */
  listen(listener: Listener): () => void;
  /** Ends every listening. */
  close(): void;
  /** aborts when there is nothing more to hear */
  readonly closed: AbortSignal;
}

/** How often another process's writes are looked for: a person sees them come without noticing a delay. */
const POLL_MILLISECONDS = 1_000;

/**
 * Makes the changes of a store. Only while somebody listens, its revision is compared from time to
 * time, for another process may write to the same store.
 */
export function watchChanges(store: Pick<Store, 'revision'>): Changes {
  const listeners = new Set<Listener>();
  const closing = new AbortController();
  let seen: number | null = null;
  let timer: NodeJS.Timeout | null = null;

  const tell = (happening: Happening) => {
    for (const listener of listeners) listener(happening);
  };
  const look = async () => {
    // A store that is busy for a moment is asked again at the next turn.
    const now = await store.revision().catch(() => null);
    if (now === null || !timer) return;
    if (seen !== null && now > seen) tell({ event: 'change' });
    seen = Math.max(now, seen ?? now);
  };
  const rest = () => {
    if (timer) clearInterval(timer);
    timer = null;
    seen = null;
  };

  return {
    tell(happening) {
      tell(happening);
      // Own writes are told at once; they must not be found again at the next turn.
      if (happening.event === 'change' && seen !== null) {
        store.revision().then(
          (now) => {
            if (seen !== null) seen = Math.max(now, seen);
          },
          () => {},
        );
      }
    },
    listen(listener) {
      listeners.add(listener);
      if (!timer) {
        timer = setInterval(look, POLL_MILLISECONDS).unref();
        look();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) rest();
      };
    },
    close() {
      listeners.clear();
      rest();
      closing.abort();
    },
    closed: closing.signal,
  };
}
