import { type Command, Option } from 'commander';
import {
  EXPORT_FILES,
  EXPORT_FORMATS,
  type ExportFormat,
  exportStatements,
  storedRows,
} from '../../exports/index.ts';
import { REVIEWS } from '../../model/index.ts';
import { dataOption, knownOption } from '../options.ts';
import type { Session } from '../session.ts';
import { addStatementFilters, type StatementFilters, toStatementQuery } from '../statement-filters.ts';
import { withKnownStore } from '../with-store.ts';
import { formatByEnding, writePieces } from '../write-pieces.ts';

interface ExportOptions extends StatementFilters {
  search?: string;
  format?: ExportFormat;
  output?: string;
  all?: boolean;
  asKnownOn?: string;
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
    .addOption(knownOption())
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
  const format = options.format ?? formatByEnding(output, EXPORT_FILES) ?? 'csv';
  await withKnownStore(options, terminal, async (store) => {
    const query = {
      ...(all && { review: [...REVIEWS] }),
      ...(await toStatementQuery(store, options)),
      ...(search !== undefined && { q: search }),
    };
    const pieces = exportStatements(format, storedRows(store, query));
    await writePieces(pieces, output, terminal);
  });
}
