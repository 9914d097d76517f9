/**
 * Long work: reading many reports, and adding them to the store.
 * @module
 */
export { type AddOptions, type AddProgress, addReports } from './add.ts';
export { type KnowingEngine, knowingEngine } from './knowing-engine.ts';
export { type ReadResult, readReports } from './read.ts';
