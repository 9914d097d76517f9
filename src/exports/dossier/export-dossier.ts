import { toJson } from '../json-text.ts';
import { dossierCsv } from './dossier-csv.ts';
import { type DossierFileOptions, dossierHtml } from './dossier-html.ts';
import type { DossierContent } from './stored-dossier.ts';

/** The formats in which a dossier leaves Troth. */
export const DOSSIER_FORMATS = ['html', 'csv', 'json'] as const;
/** One of {@link DOSSIER_FORMATS}. */
export type DossierFormat = (typeof DOSSIER_FORMATS)[number];

/** What a file in each format is called and served as. */
export const DOSSIER_FILES: Readonly<Record<DossierFormat, { mediaType: string; extension: string }>> = {
  html: { mediaType: 'text/html; charset=utf-8', extension: '.html' },
  csv: { mediaType: 'text/csv; charset=utf-8', extension: '.csv' },
  json: { mediaType: 'application/json', extension: '.json' },
};

/** Writes a dossier in a format. The same content with the same options gives the same text. */
export function exportDossier(
  format: DossierFormat,
  content: DossierContent,
  options: DossierFileOptions,
): string {
  if (format === 'html') return dossierHtml(content, options);
  if (format === 'csv') return dossierCsv(content);
  const { dossier, entries } = content;
  const items = dossier.items.map((item) => ({ ...item, detail: entries.get(item.key) ?? null }));
  const { made, today, asKnownOn, troth } = options;
  return `${toJson({ made, today, asKnownOn, troth, dossier: { ...dossier, items } }, 2)}\n`;
}
