import { parse } from 'csv-parse/sync';
import { type Problem, REPORT_DETAILS, ReportDetails, TrothError } from '../model/index.ts';
import { decode } from './bytes/decode.ts';
import { readLanguageTag } from './language.ts';

/** The name of the file that holds details of the reports beside it. */
export const MANIFEST_NAME = 'reports.csv';

/** What a manifest tells, by file name. */
export interface Manifest {
  /** details of each file that has a good row */
  details: ReadonlyMap<string, Partial<ReportDetails>>;
  /** files that have a bad row: they are not read, so that they come in whole once the row is mended */
  refused: ReadonlySet<string>;
  /** what is wrong with it, each with its row number (the header is row 1) */
  problems: Problem[];
}

/**
 * Reads a manifest: a CSV file with a header, the column `file` and any of `title`, `outlet`,
 * `byline`, `published` (EDTF), `address` (http or https) and `language` (BCP 47). Empty cells say
 * nothing. Semicolons between the cells are taken too, as spreadsheets write them in many countries.
 * Never throws: what is wrong becomes a problem, and the good rows count.
 * @param where what a person would call it
 */
export function readManifest(bytes: Uint8Array, where: string): Manifest {
  const details = new Map<string, Partial<ReportDetails>>();
  const refused = new Set<string>();
  const problems: Problem[] = [];
  const complain = (message: string, remedy: string, row?: number) => {
    const place = row ? `${where}, row ${row}` : where;
    problems.push(new TrothError('intake/bad-manifest', message, { where: place, remedy }).toProblem());
  };

  const rows = parseRows(bytes, where, problems);
  const header = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (rows.length > 0 && !header.includes('file')) {
    complain('It has no column "file".', `Begin it with the line "file,${REPORT_DETAILS.join(',')}".`);
    return { details, refused, problems };
  }
  for (const name of header) {
    if (name !== '' && name !== 'file' && !(REPORT_DETAILS as readonly string[]).includes(name)) {
      complain(
        `The column "${name}" is not known and was left out.`,
        `Known are file, ${REPORT_DETAILS.join(', ')}.`,
        1,
      );
    }
  }
  for (const { cells, row } of rows.slice(1)) {
    const cell = (name: string) => cells[header.indexOf(name)]?.trim() ?? '';
    const file = cell('file');
    if (cells.every((value) => value.trim() === '')) continue;
    if (file === '' || /[\\/]/.test(file) || file === '..') {
      complain('It names no file beside the manifest.', 'Give the name of a file in the same folder.', row);
    } else if (details.has(file) || refused.has(file)) {
      complain(`"${file}" has a row already; this one was left out.`, 'Keep one row a file.', row);
    } else {
      const read = readDetails(cell);
      if ('wrong' in read) {
        refused.add(file);
        complain(`${read.wrong}; "${file}" was not read.`, 'Mend the row and add the folder again.', row);
      } else details.set(file, read.details);
    }
  }
  return { details, refused, problems };
}

/** Rows with their numbers in the file, the header first. */
function parseRows(
  bytes: Uint8Array,
  where: string,
  problems: Problem[],
): { cells: string[]; row: number }[] {
  try {
    const { text } = decode(bytes, false, where);
    const [head = ''] = text.split(/\r?\n/, 1);
    const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
    const records: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return records.map((cells, i) => ({ cells, row: i + 1 }));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    problems.push(
      new TrothError('intake/bad-manifest', `It cannot be read as CSV: ${cause}`, {
        where,
        remedy: 'Save it as CSV in UTF-8; put cells with commas or line breaks in double quotation marks.',
      }).toProblem(),
    );
    return [];
  }
}

function readDetails(
  cell: (name: string) => string,
): { details: Partial<ReportDetails> } | { wrong: string } {
  const details: Partial<ReportDetails> = {};
  for (const name of REPORT_DETAILS) {
    const value = cell(name);
    if (value !== '') details[name] = value;
  }
  const { published, address, language } = details;
  if (published && !ReportDetails.shape.published.safeParse(published).success) {
    return { wrong: `published "${published}" is no date such as 2021-07-14` };
  }
  if (address && !/^https?:\/\/[^\s/]/i.test(address)) {
    return { wrong: `address "${address}" does not begin with http:// or https://` };
  }
  if (language) {
    const tag = readLanguageTag(language);
    if (!tag) return { wrong: `language "${language}" is no tag such as "en"` };
    details.language = tag;
  }
  return { details };
}
