import { stringify } from 'csv-stringify/sync';
import { safeCell } from './safe-cell.ts';

/** What stands in a cell; null: nothing. */
export type Cell = string | number | null;

/** Stands between the fragments of one field, which may lie apart in the text. */
export const FRAGMENT_MARK = ' … ';
/** Stands between the members of a list. */
export const LIST_MARK = '; ';

/**
 * The first line of a table for spreadsheets: plain labels. RFC 4180: commas, every cell in quotation marks,
 * lines end in CRLF. UTF-8 that begins with a byte order mark, without which spreadsheets misread curly quotes.
 */
export function csvHead(columns: readonly { label: string }[]): string {
  return `\ufeff${csvLines([columns.map(({ label }) => label)])}`;
}

/** Further lines. Cells that a spreadsheet would run are made safe (see {@link safeCell}). */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map((value) => (value === null ? '' : safeCell(String(value)))));
  return stringify(cells, { record_delimiter: '\r\n', quoted: true, quoted_empty: true });
}
