/**
 * Long work: reading many reports, adding them to the store, reading them again.
 * @module
 */
export { type AddOptions, type AddProgress, addReports, type SourceOutcome } from './add.ts';
export { type KnowingEngine, knowingEngine } from './knowing-engine.ts';
export { loadStateOf } from './load-state-of.ts';
export { type ReadResult, readReports } from './read.ts';
export type { ReadingChange } from './reading-change.ts';
export { rereadReports } from './reread.ts';
export { createSamples, type Sample, type Samples } from './samples.ts';
export { reportsReread, takeBackReadings } from './take-back-readings.ts';
