/**
 * What is shown, derived from readings and acts by pure functions.
 * @module
 */
export { actsInForce, actsTakenBack } from './acts-in-force.ts';
export { type DerivedReport, deriveReport } from './derive-report.ts';
export { deriveStatements } from './derive-statements.ts';
