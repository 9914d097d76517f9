/**
 * Statements, entries of the ledger and what people decided on their way out: CSV, JSON, JSON lines, W3C Web Annotation,
 * ClaimReview.
 * @module
 */
export { DECISION_TEXTS, DecisionLine, type DecisionText } from './decisions/decision-line.ts';
export { DECISION_FILE, exportDecisions } from './decisions/export-decisions.ts';
export type { ExportedStatement, ExportRow } from './export-row.ts';
export { EXPORT_FILES, EXPORT_FORMATS, type ExportFormat, exportStatements } from './export-statements.ts';
export { jsonSchemas, type SchemaName } from './json-schemas.ts';
export { toJson } from './json-text.ts';
export { ENTRY_FILES, ENTRY_FORMATS, type EntryFormat, exportEntries } from './ledger/export-entries.ts';
export { storedEntries } from './ledger/stored-entries.ts';
export { type ExportSource, storedRows } from './stored-rows.ts';
