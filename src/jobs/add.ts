import type { Engine } from '../engine/index.ts';
import type { Found } from '../intake/index.ts';
import type { Problem } from '../model/index.ts';
import type { Store } from '../store/index.ts';

/** How far a job is, and what it came to. */
export interface AddProgress {
  /** sources handled so far */
  done: number;
  /** sources in all; null while they are still being found */
  total: number | null;
  /** reports that are new in the store */
  added: number;
  /** reports that the store held already */
  held: number;
  statements: number;
  problems: Problem[];
}
export declare function addReports(
  found: AsyncIterable<Found>,
  engine: Engine,
  store: Store,
  options: {
    signal?: AbortSignal;
    onProgress?: (progress: AddProgress) => void;
  },
): Promise<AddProgress>;
