/**
 * The scorers of attributions and statements, with the formats they read. Ports of the project's
 * Python scorers: same algorithm, same lines.
 * @module
 */
export {
  type AttributionCase,
  AttributionPrediction,
  type PredictedAttribution,
  parseStandoff,
} from './attribution-gold.ts';
export { scoreAttributions } from './attributions.ts';
export { codePointOffsets } from './code-points.ts';
export { dumpFloats, fixed } from './python-text.ts';
export type { Figures, Judged, Score } from './score.ts';
export {
  GoldStatement,
  type PredictedStatement,
  type StatementCase,
  StatementGold,
  StatementPrediction,
} from './statement-gold.ts';
export { scoreStatements } from './statements.ts';
export type { CodePointSpan } from './words.ts';
