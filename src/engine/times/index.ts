/**
 * The time expressions of a report, and what of them dates its statements.
 * @module
 */
export { findTimes } from './find-times.ts';
export { carrySaid, dueIn, saidNear } from './said-and-due.ts';
