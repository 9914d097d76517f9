/**
 * Statements, entries of the ledger, relations, dossiers, what waits for review and what people decided on their way
 * out: CSV, JSON, JSON lines, W3C Web Annotation, ClaimReview, GraphML, HTML.
 * @module
 */

export { DECISION_TEXTS, DecisionLine, type DecisionText } from './decisions/decision-line.ts';
export { DECISION_FILE, exportDecisions } from './decisions/export-decisions.ts';
export {
  DOSSIER_FILES,
  DOSSIER_FORMATS,
  type DossierFormat,
  exportDossier,
} from './dossier/export-dossier.ts';
export { storedDossier } from './dossier/stored-dossier.ts';
export { DUE_FILES, DUE_FORMATS, type DueFormat, exportDue } from './due/export-due.ts';
export type { ExportedStatement, ExportRow } from './export-row.ts';
export { EXPORT_FILES, EXPORT_FORMATS, type ExportFormat, exportStatements } from './export-statements.ts';
export { jsonSchemas, type SchemaName } from './json-schemas.ts';
export { toJson } from './json-text.ts';
export { ENTRY_FILES, ENTRY_FORMATS, type EntryFormat, exportEntries } from './ledger/export-entries.ts';
export { storedEntries } from './ledger/stored-entries.ts';
export {
  exportRelations,
  RELATION_FILES,
  RELATION_FORMATS,
  type RelationFormat,
} from './relations/export-relations.ts';
export {
  exportLinks,
  exportReview,
  REVIEW_FILES,
  REVIEW_FORMATS,
  type ReviewFormat,
} from './review/export-review.ts';
export { type ExportSource, storedRows } from './stored-rows.ts';
export { tellHedge, tellQuantity, tellTime } from './tell-words.ts';
export {
  exportTimeline,
  TIMELINE_FILES,
  TIMELINE_FORMATS,
} from './timeline/export-timeline.ts';
