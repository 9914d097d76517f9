import { exportCsv } from './export-csv.ts';
import { exportJson, exportJsonLines } from './export-json.ts';
import type { ExportRow } from './export-row.ts';
import { exportWebAnnotation } from './export-web-annotation.ts';

/** The formats in which statements leave Troth. */
export const EXPORT_FORMATS = ['csv', 'jsonl', 'json', 'webannotation'] as const;
/** One of {@link EXPORT_FORMATS}. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a file in each format is called and served as. */
export const EXPORT_FILES: Readonly<Record<ExportFormat, { mediaType: string; extension: string }>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', extension: '.csv' },
  jsonl: { mediaType: 'application/jsonl; charset=utf-8', extension: '.jsonl' },
  json: { mediaType: 'application/json; charset=utf-8', extension: '.json' },
  webannotation: {
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: '.jsonld',
  },
};

const EXPORTERS: Readonly<Record<ExportFormat, (rows: AsyncIterable<ExportRow>) => AsyncIterable<string>>> = {
  csv: exportCsv,
  jsonl: exportJsonLines,
  json: exportJson,
  webannotation: exportWebAnnotation,
};

/**
 * Writes statements in a format, piece by piece: no more than one report is held at a time.
 * The same rows give the same text. Machine and person are told apart in every format.
 */
export function exportStatements(
  format: ExportFormat,
  rows: AsyncIterable<ExportRow>,
): AsyncIterable<string> {
  return EXPORTERS[format](rows);
}
