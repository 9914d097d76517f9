/**
 * From a report to its statements.
 * @module
 */
export { createEngine, type EngineOptions } from './create-engine.ts';
export type * from './engine.ts';
export { carrySaid, cueForm, dueIn, findTimes, saidNear } from './times/index.ts';
