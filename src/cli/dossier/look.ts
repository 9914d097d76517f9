import { type Command, Option } from 'commander';
import {
  DOSSIER_FILES,
  DOSSIER_FORMATS,
  type DossierFormat,
  exportDossier,
  storedDossier,
  toJson,
} from '../../exports/index.ts';
import { TrothError } from '../../model/index.ts';
import { todayOf, todayOption } from '../ledger/ledger-options.ts';
import { dataOption, knownOption } from '../options.ts';
import { packageVersion } from '../package-root.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import { withExistingStore, withKnownStore } from '../with-store.ts';
import { writeList } from '../write-list.ts';
import { formatByEnding, writePieces } from '../write-pieces.ts';
import { renderDossier, renderDossierHistory, renderDossiers } from './dossier-table.ts';
import { findDossier } from './find-dossier.ts';

interface LookOptions {
  today?: string;
  asKnownOn?: string;
  json?: boolean;
  data: string;
}
interface ExportOptions extends LookOptions {
  html?: string;
  output?: string;
  format?: DossierFormat;
  texts?: boolean;
}

/** `troth dossier list`: the dossiers of the store. */
export function defineList(command: Command, session: Session): void {
  command
    .description('List the dossiers of the store, the one that somebody worked on last first.')
    .summary('list the dossiers')
    .option('--away', 'those that were put away')
    .option('--json', 'as JSON')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText('after', '\nExamples:\n  troth dossier list\n  troth dossier list --away --json')
    .action(async (options: LookOptions & { away?: boolean }) => {
      const { terminal } = session;
      const items = await withKnownStore(options, terminal, (store) =>
        store.dossiers({ away: options.away ?? false }),
      );
      await writeList(
        terminal,
        { items, total: items.length },
        {
          noun: 'dossier',
          json: options.json,
          render: (rows) => renderDossiers(rows, terminal),
        },
      );
    });
}

/** `troth dossier show`: one of them with its items. */
export function defineShow(command: Command, session: Session): void {
  command
    .description('Show a dossier with its items and notes; what is gone is told as lost.')
    .summary('show a dossier')
    .argument('<dossier>', 'its id, the beginning of it, or its title')
    .addOption(todayOption())
    .option('--json', 'as JSON')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      '\nExamples:\n  troth dossier show "Salt road"\n  troth dossier show d_3f2a71c0 --json',
    )
    .action(async (given: string, options: LookOptions) => {
      const { terminal } = session;
      const dossier = await withKnownStore(options, terminal, (store) =>
        findDossier(store, given, todayOf(options)),
      );
      await terminal.write(options.json ? `${toJson(dossier, 2)}\n` : renderDossier(dossier, terminal));
    });
}

/** `troth dossier history`: what people did with it. */
export function defineHistory(command: Command, session: Session): void {
  command
    .description('Show what people did with a dossier, oldest first.')
    .summary('show what people did with a dossier')
    .argument('<dossier>', 'its id, the beginning of it, or its title')
    .option('--json', 'as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      '\nExamples:\n  troth dossier history "Salt road"\n  troth dossier history d_3f2a71c0 --json',
    )
    .action(async (given: string, options: LookOptions) => {
      const { terminal } = session;
      const acts = await withExistingStore(options.data, terminal, async (store) =>
        store.dossierActs((await findDossier(store, given, todayOf(options))).id),
      );
      await terminal.write(
        options.json ? `${toJson({ items: acts }, 2)}\n` : renderDossierHistory(acts, terminal),
      );
    });
}

/** `troth dossier export`: a dossier as one file. */
export function defineExport(command: Command, session: Session): void {
  command
    .description('Write a dossier to one file: HTML that works offline and shows its evidence, CSV or JSON.')
    .summary('write a dossier to one file')
    .argument('<dossier>', 'its id, the beginning of it, or its title')
    .option('--html <file>', 'write it as HTML to this file')
    .option('-o, --output <file>', 'write to this file, in the format of its ending; - for standard output')
    .addOption(
      new Option('-f, --format <format>', 'otherwise told by the ending of the file').choices(
        DOSSIER_FORMATS,
      ),
    )
    .option('--texts', 'with the full texts of the reports, and not only excerpts around what is quoted')
    .addOption(todayOption())
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The HTML file needs nothing but itself: no script runs in it, nothing is fetched, and it prints. Every quotation
stands in its context and leads to its report, with outlet, date, address and hash.

Examples:
  troth dossier export "Salt road" --html salt-road.html
  troth dossier export "Salt road" --html salt-road.html --texts
  troth dossier export d_3f2a71c0 -o salt-road.csv`,
    )
    .action((given: string, options: ExportOptions) => write(given, options, session));
}

async function write(given: string, options: ExportOptions, { terminal }: Session): Promise<void> {
  const { html, output, texts = false, asKnownOn = null } = options;
  const format = html === undefined ? (options.format ?? formatByEnding(output, DOSSIER_FILES)) : 'html';
  if (format === undefined && output !== undefined && output !== '-') {
    throw new TrothError('cli/usage', 'The ending of the file tells no format.', {
      where: safeText(output),
      remedy: `Say --format ${DOSSIER_FORMATS.join(', ')}, or end the file's name in .html, .csv or .json.`,
    });
  }
  await withKnownStore(options, terminal, async (store) => {
    const today = todayOf(options);
    const { id } = await findDossier(store, given, today);
    const content = await storedDossier(store, id, today);
    if (!content) throw new TrothError('store/not-found', 'The dossier is no longer there.', { where: id });
    const made = new Date().toISOString();
    const file = exportDossier(format ?? 'json', content, {
      made,
      today,
      asKnownOn,
      troth: packageVersion(),
      texts,
    });
    await writePieces(oneBy([file]), html ?? output, terminal);
  });
}

async function* oneBy(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}
