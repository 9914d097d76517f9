import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import {
  EXPORT_FILES,
  EXPORT_FORMATS,
  type ExportFormat,
  exportStatements,
  storedRows,
} from '../../exports/index.ts';
import { REVIEWS, TrothError } from '../../model/index.ts';
import { dataOption } from '../options.ts';
import { safeLines } from '../safe-text.ts';
import type { Session } from '../session.ts';
import { addStatementFilters, type StatementFilters, toStatementQuery } from '../statement-filters.ts';
import type { Terminal } from '../terminal.ts';
import { withExistingStore } from '../with-store.ts';

interface ExportOptions extends StatementFilters {
  search?: string;
  format?: ExportFormat;
  output?: string;
  all?: boolean;
  data: string;
}

/** `troth export`: statements of the store as a file. */
export function define(command: Command, session: Session): void {
  addStatementFilters(
    command
      .option('-s, --search <words>', 'only statements with these words')
      .option('--all', 'also those that a person rejected'),
  )
    .addOption(
      new Option(
        '-f, --format <format>',
        'how they are written; otherwise told by the ending of the file, or csv',
      ).choices(EXPORT_FORMATS),
    )
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
csv            one row a statement, safe to open in a spreadsheet
jsonl, json    reports with text, statements, spans (UTF-16 units) and who filled each field
webannotation  W3C Web Annotation as JSON-LD (positions in code points)

Examples:
  troth export -o statements.csv
  troth export --kind commitment,threat --from 2022 -o promises.jsonl
  troth export --format webannotation --outlet "The Harrow Gazette" > gazette.jsonld`,
    )
    .action((options: ExportOptions) => exportStore(options, session));
}

async function exportStore(options: ExportOptions, { terminal }: Session): Promise<void> {
  const { search, output, all } = options;
  const format = options.format ?? formatOf(output) ?? 'csv';
  await withExistingStore(options.data, async (store) => {
    const query = {
      ...(all && { review: [...REVIEWS] }),
      ...(await toStatementQuery(store, options)),
      ...(search !== undefined && { q: search }),
    };
    const pieces = exportStatements(format, storedRows(store, query));
    if (output === undefined || output === '-') await writeOut(pieces, terminal);
    else await writeFile(pieces, output);
  });
}

function formatOf(file: string | undefined): ExportFormat | undefined {
  const ending = extname(file ?? '').toLowerCase();
  return EXPORT_FORMATS.find((format) => EXPORT_FILES[format].extension === ending);
}

async function writeOut(pieces: AsyncIterable<string>, terminal: Terminal): Promise<void> {
  for await (const piece of pieces) {
    // Only data that nobody looks at stays as it is.
    await terminal.write(terminal.interactive ? safeLines(piece) : piece);
  }
}

/** Whole or not at all: the file appears under its name when the last piece is written. */
async function writeFile(pieces: AsyncIterable<string>, file: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await pipeline(pieces, createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    if (error instanceof TrothError) throw error;
    throw new TrothError('cli/cannot-write', error instanceof Error ? error.message : String(error), {
      where: file,
      remedy: 'Choose a place that you may write to and that has room.',
      cause: error,
    });
  }
}
