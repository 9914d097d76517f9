/**
 * Statements on their way out: CSV, JSON, JSON lines, W3C Web Annotation.
 * @module
 */
export type { ExportedStatement, ExportRow } from './export-row.ts';
export { EXPORT_FILES, EXPORT_FORMATS, type ExportFormat, exportStatements } from './export-statements.ts';
export { jsonSchemas, type SchemaName } from './json-schemas.ts';
export { toJson } from './json-text.ts';
export { type ExportSource, storedRows } from './stored-rows.ts';
