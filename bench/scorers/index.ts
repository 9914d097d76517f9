/**
 * The scorers of attributions and statements, with the formats they read. Ports of the project's
 * Python scorers: same algorithm, same lines.
 * @module
 */
export {
  type AttributionCase,
  AttributionPrediction,
  parseStandoff,
} from './attribution-gold.ts';
export { compareAttributions, isFound, scoreAttributions } from './attributions.ts';
export { codePointOffsets, unitOffsets } from './code-points.ts';
export { agrees } from './covered-statement.ts';
export { fixed } from './python-text.ts';
export type { Judged, Score } from './score.ts';
export {
  type StatementCase,
  StatementGold,
  StatementPrediction,
} from './statement-gold.ts';
export { compareStatements, scoreStatements } from './statements.ts';
export { shared, wordsOf } from './words.ts';
