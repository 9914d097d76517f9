/**
 * From bytes to reports: finds sources, tells formats and character sets, finds the text of pages,
 * marks furniture, reads what is known about a report.
 * @module
 */
export { countSources, type FindOptions, findSources, REPORT_ENDINGS } from './find-sources.ts';
export { MAX_BYTES, MAX_TEXT_LENGTH } from './limits.ts';
export { MANIFEST_NAME, type Manifest, readManifest } from './manifest.ts';
export { createTextReport, readSource, STANDARD_INPUT } from './read-source.ts';
export type * from './source.ts';
