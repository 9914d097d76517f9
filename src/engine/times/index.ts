export { findTimes, type Time, type TimeRelation } from './find-times.ts';
export type { TimeKind } from './reading.ts';
