import { TrothError } from '../model/index.ts';

/** How the opening of a store that is derived first is followed and ended. */
export interface OpeningOptions {
  /** gives the opening up, as soon as the reports in hand are derived; nothing of it stays */
  signal?: AbortSignal;
  /** hears how far it is, after some reports each */
  onProgress?: (progress: OpeningProgress) => void;
}

/** How far the opening of a store is. */
export interface OpeningProgress {
  /** reports that are derived */
  done: number;
  /** reports that it is to hold */
  total: number;
}

/** Called between the steps of long work. @throws TrothError `job/stopped` when it was given up */
export function goOn(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new TrothError('job/stopped', 'It was stopped before it was done; nothing of it stays.', {
    remedy: 'Ask again: it begins anew.',
  });
}
