/**
 * Statements, entries of the ledger and relations on their way out: CSV, JSON, JSON lines, W3C Web Annotation,
 * ClaimReview, GraphML.
 * @module
 */
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
export { type ExportSource, storedRows } from './stored-rows.ts';
