/**
 * Where reports, readings and acts are kept, and everything that is derived from them is found.
 * @module
 */
export { openStore } from './sqlite/open-store.ts';
export type * from './store.ts';
