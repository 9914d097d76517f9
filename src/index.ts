/**
 * Troth as a library: reports in, statements out.
 *
 * ```ts
 * import { createEngine, createTextReport } from 'troth';
 *
 * const engine = await createEngine();
 * const report = await createTextReport('“The bridge opens on Friday,” Mayor Ines Calder said.');
 * const { statements } = await engine.analyse(report);
 * console.log(statements[0]?.speaker, statements[0]?.kind);
 * ```
 *
 * Spans are half-open ranges of UTF-16 units, so `text.slice(start, end)` is what they cover.
 * Errors are {@link TrothError}s with a documented code. Nothing here opens a connection.
 * @module
 */

// Reading: bytes -> Report -> Analysis.
export { createEngine, type Engine, type EngineOptions } from './engine/index.ts';
// Giving: exports and schemas.
export {
  EXPORT_FORMATS,
  type ExportedStatement,
  type ExportFormat,
  type ExportRow,
  type ExportSource,
  exportStatements,
  jsonSchemas,
  type SchemaName,
  storedRows,
} from './exports/index.ts';
export { createTextReport, type Found, findSources, readSource, type Source } from './intake/index.ts';
export {
  type AddOptions,
  type AddProgress,
  addReports,
  type ReadResult,
  readReports,
} from './jobs/index.ts';
// Keeping: the store, and what is derived from it.
export { actsInForce, type DerivedReport, deriveReport, deriveStatements } from './ledger/index.ts';
// The model: zod schemas with their types, and the functions that make and check its things.
export * from './model/index.ts';
export { createRegistry, layered, type OwnDeed, type Registry } from './registry/index.ts';
export {
  type AddedReport,
  type Facet,
  openStore,
  type Store,
  type StoreCounts,
  type StoredReport,
} from './store/index.ts';
