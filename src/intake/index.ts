/**
 * From bytes to reports: finds sources, tells formats and character sets, finds the text of pages,
 * marks furniture, reads what is known about a report.
 * @module
 */
export { countSources, type FindOptions, findSources } from './find-sources.ts';
export { MAX_TEXT_LENGTH } from './limits.ts';
export { MANIFEST_NAME, readManifest } from './manifest.ts';
export { createTextReport, readSource } from './read-source.ts';
export type * from './source.ts';
