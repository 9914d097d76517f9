/**
 * The time expressions of a report, and what of them dates its statements.
 * @module
 */
export { findTimes } from './find-times.ts';
export type { TimeKind } from './reading.ts';
export {
  carrySaid,
  type Dated,
  type Dating,
  type Due,
  dueIn,
  type Other,
  type Spoken,
  saidNear,
} from './said-and-due.ts';
