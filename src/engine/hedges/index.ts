/**
 * Words that say how likely or how sure something is.
 * @module
 */
export { type FoundHedge, findHedges } from './find-hedges.ts';
export { hedges } from './hedges.ts';
