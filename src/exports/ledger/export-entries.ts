import type { EntryDetail, EntryRow } from '../../model/index.ts';
import { exportCalendar } from '../calendar.ts';
import { toJson } from '../json-text.ts';
import { exportClaimReviews } from './claim-review.ts';
import { exportEntryAnnotations } from './entry-annotation.ts';
import { exportEntryCsv } from './entry-csv.ts';

/** The formats in which entries of the ledger leave Troth. */
export const ENTRY_FORMATS = ['csv', 'jsonl', 'webannotation', 'claimreview', 'ics'] as const;
/** One of {@link ENTRY_FORMATS}. */
export type EntryFormat = (typeof ENTRY_FORMATS)[number];

/** What a file in each format is called and served as. */
export const ENTRY_FILES: Readonly<Record<EntryFormat, { mediaType: string; extension: string }>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', extension: '.csv' },
  jsonl: { mediaType: 'application/jsonl; charset=utf-8', extension: '.jsonl' },
  webannotation: {
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: '.jsonld',
  },
  claimreview: { mediaType: 'application/ld+json', extension: '.claimreview.json' },
  ics: { mediaType: 'text/calendar; charset=utf-8', extension: '.ics' },
};

const EXPORTERS: Readonly<
  Record<EntryFormat, (entries: AsyncIterable<EntryDetail>) => AsyncIterable<string>>
> = {
  csv: exportEntryCsv,
  jsonl: exportEntryLines,
  webannotation: exportEntryAnnotations,
  claimreview: exportClaimReviews,
  ics: (entries) => exportCalendar(rowsOf(entries)),
};

/**
 * Writes entries in a format, piece by piece: one is held at a time. The same entries give the same text.
 * What people judged or linked and what a machine proposes are told apart in every format.
 */
export function exportEntries(
  format: EntryFormat,
  entries: AsyncIterable<EntryDetail>,
): AsyncIterable<string> {
  return EXPORTERS[format](entries);
}

/** An entry a line, as the API gives it. */
async function* exportEntryLines(entries: AsyncIterable<EntryDetail>): AsyncGenerator<string> {
  for await (const entry of entries) yield `${toJson(entry)}\n`;
}

async function* rowsOf(entries: AsyncIterable<EntryDetail>): AsyncGenerator<EntryRow> {
  for await (const { entry } of entries) yield entry;
}
