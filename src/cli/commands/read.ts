import { type Command, Option } from 'commander';
import { createEngine } from '../../engine/index.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportRow, exportStatements } from '../../exports/index.ts';
import { readReports } from '../../jobs/index.ts';
import { EXIT } from '../exit-codes.ts';
import { countInputs, type DetailOptions, openInputs } from '../inputs.ts';
import { addDetailOptions } from '../options.ts';
import { plural } from '../plural.ts';
import { startProgress } from '../progress.ts';
import { reportHeading } from '../report-heading.ts';
import { safeLines } from '../safe-text.ts';
import { reportUnread, type Session } from '../session.ts';
import { renderStatements } from '../statement-table.ts';
import { listenForStop } from '../stop-signal.ts';

interface ReadOptions extends DetailOptions {
  format: ExportFormat | 'table';
}

/** `troth read`: from reports to their statements on standard output; nothing is stored. */
export function define(command: Command, session: Session): void {
  addDetailOptions(
    command
      .argument('[path...]', 'files, folders, or - for standard input; what is piped in when there are none')
      .addOption(
        new Option('-f, --format <format>', 'how the statements are written')
          .choices(['table', ...EXPORT_FORMATS])
          .default('table'),
      ),
  )
    .addHelpText(
      'after',
      `
Examples:
  troth read report.txt                      a table on the terminal
  troth read reports/ --format jsonl         one object a report, with text and spans
  curl -s https://news.example/a | troth read --format csv > statements.csv
  troth read report.txt --published 2021-07-14   so that "on Wednesday" finds its date`,
    )
    .action((paths: string[], options: ReadOptions) => read(paths, options, session));
}

async function read(paths: string[], options: ReadOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const stop = listenForStop(() => terminal.note('Stopping after this report.'));
  const engine = await createEngine();
  // Results that scroll by show how far it is by themselves.
  const isHidden = terminal.watched && !terminal.interactive;
  const progress = startProgress(terminal, isHidden ? await countInputs(paths, stop.signal) : null);
  let done = 0;
  let reports = 0;
  let statements = 0;

  async function* rows(): AsyncGenerator<ExportRow> {
    const found = openInputs(paths, options, stop.signal);
    for await (const result of readReports(found, engine, { signal: stop.signal })) {
      done += 1;
      progress.update(done);
      if ('problem' in result) {
        progress.clear();
        reportUnread(session, result.problem);
      } else {
        reports += 1;
        statements += result.analysis.statements.length;
        yield { report: result.report, statements: result.analysis.statements };
      }
    }
  }

  try {
    if (options.format === 'table') {
      for await (const row of rows()) {
        const table = renderStatements(row.statements, terminal) || 'No statements found.\n';
        await terminal.write(`${reports > 1 ? '\n' : ''}${reportHeading(row.report, terminal)}\n${table}`);
      }
      if (reports > 1) {
        progress.clear();
        terminal.note(`${plural(statements, 'statement')} in ${plural(reports, 'report')}.`);
      }
    } else {
      for await (const piece of exportStatements(options.format, rows())) {
        await terminal.write(terminal.interactive ? safeLines(piece) : piece);
      }
    }
    if (stop.signal.aborted) session.exitCode = EXIT.stopped;
  } finally {
    progress.stop();
    stop.dispose();
    await engine.close();
  }
}
