/**
 * The time expressions of a report, and what of them dates its statements.
 * @module
 */
export { cueForm } from './cue-form.ts';
export { findTimes } from './find-times.ts';
export { CARDINALS, UNIT_WORDS } from './lexicon.ts';
export { carrySaid, dueIn, saidNear } from './said-and-due.ts';
export { times } from './times.ts';
