/**
 * From a report to its statements.
 * @module
 */
export type * from './engine.ts';
