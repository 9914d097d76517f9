/**
 * Where reports, readings and acts are kept, and everything that is derived from them is found.
 * @module
 */
export { allActs, openAsKnownOn } from './as-known-on.ts';
export { findThing } from './find-thing.ts';
export { goOn, type OpeningOptions } from './opening.ts';
export { openStore } from './sqlite/open-store.ts';
export { openTemporaryStore } from './sqlite/temporary-store.ts';
export type * from './store.ts';
