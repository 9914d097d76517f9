import type { Command } from 'commander';
import { toJson } from '../../exports/index.ts';
import { toReadingMark } from '../../model/index.ts';
import type { StoredReport } from '../../store/index.ts';
import { findReport } from '../find-report.ts';
import { renderHistory } from '../history.ts';
import { dataOption, knownOption } from '../options.ts';
import { reportHeading } from '../report-heading.ts';
import { safeLines, safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import { renderStatements } from '../statement-table.ts';
import { withKnownStore } from '../with-store.ts';

interface ShowOptions {
  text?: boolean;
  history?: boolean;
  json?: boolean;
  asKnownOn?: string;
  data: string;
}

/** `troth show`: one report with its statements. */
export function define(command: Command, session: Session): void {
  command
    .argument('<id>', 'id of a report, or its beginning')
    .option('--text', 'its text, too')
    .option('--history', 'what people did with it, too')
    .option('--json', 'as JSON, always with text and history')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  troth show r_3f2a
  troth show 3f2a --text --history
  troth show 3f2a --json | jq '.statements[].speaker'`,
    )
    .action((id: string, options: ShowOptions) => show(id, options, session));
}

async function show(id: string, options: ShowOptions, { terminal }: Session): Promise<void> {
  const stored = await withKnownStore(options, terminal, (store) => findReport(store, id));
  if (options.json) {
    await terminal.write(`${toJson(toData(stored), 2)}\n`);
    return;
  }
  const { report, statements, reading, acts } = stored;
  const { dim } = terminal.colors;
  const knowing = reading?.registry === undefined ? '' : ` with actors ${reading.registry}`;
  const reader = reading ? `read by ${reading.engine.name} ${reading.engine.version}${knowing} · ` : '';
  await terminal.write(reportHeading(report, terminal));
  if (report.address !== null) await terminal.write(`${dim(safeText(report.address))}\n`);
  await terminal.write(`${dim(`${reader}added ${stored.added.slice(0, 10)} · ${report.id}`)}\n\n`);
  if (options.text) await terminal.write(`${safeLines(report.text).trimEnd()}\n\n`);
  await terminal.write(renderStatements(statements, terminal) || 'No statements found.\n');
  if (options.history) await terminal.write(`\n${renderHistory(acts, statements, terminal)}`);
}

function toData({ report, described, added, statements, reading, acts }: StoredReport) {
  return {
    report,
    described,
    added,
    statements,
    acts,
    reading: reading && toReadingMark(reading),
  };
}
