import { type Command, Option } from 'commander';
import { STATEMENT_SORTS, type StatementQuery, type StatementRow } from '../../model/index.ts';
import { highlight } from '../highlight.ts';
import { dataOption, knownOption, rowCount } from '../options.ts';
import { shortId } from '../report-heading.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import { addStatementFilters, type StatementFilters, toStatementQuery } from '../statement-filters.ts';
import { spokenWords } from '../statement-table.ts';
import { type Column, renderTable } from '../table.ts';
import { takePages } from '../take-pages.ts';
import type { Terminal } from '../terminal.ts';
import { withKnownStore } from '../with-store.ts';
import { writeList } from '../write-list.ts';

interface SearchOptions extends StatementFilters {
  all?: boolean;
  sort?: StatementQuery['sort'];
  limit: number;
  json?: boolean;
  asKnownOn?: string;
  data: string;
}

const COLUMNS: readonly Column[] = [
  { label: 'kind', least: 10, most: 10 },
  { label: 'speaker', least: 12, most: 24 },
  { label: 'words', least: 24, most: Number.POSITIVE_INFINITY },
  { label: 'said', least: 10, most: 21 },
  { label: 'report', least: 10, most: 30 },
];

/** `troth search`: statements of the store. */
export function define(command: Command, session: Session): void {
  addStatementFilters(
    command.argument(
      '[words...]',
      'words in what is said, the speaker or the cue; "words in quotation marks" stand together, a final * takes any ending',
    ),
  )
    .addOption(new Option('--sort <order>', 'what to sort by').choices(STATEMENT_SORTS))
    .option('--all', 'also those that a person rejected')
    .option('-n, --limit <rows>', 'how many to show', rowCount, 50)
    .option('--json', 'as JSON')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  troth search bridge
  troth search '"open the bridge"' --kind commitment,intent
  troth search --speaker "Ines Calder" --from 2022-03 --json`,
    )
    .action((words: string[], options: SearchOptions) => search(words.join(' '), options, session));
}

async function search(words: string, options: SearchOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const list = await withKnownStore(options, terminal, async (store) => {
    const query: StatementQuery = {
      ...(!options.all && { review: ['unreviewed', 'accepted'] }),
      ...(await toStatementQuery(store, options)),
      ...(words !== '' && { q: words }),
      ...(options.sort !== undefined && { sort: options.sort }),
    };
    return takePages((page) => store.listStatements({ ...query, ...page }), options.limit);
  });
  const cells = (row: StatementRow) => toCells(row, words, terminal);
  await writeList(terminal, list, {
    noun: 'statement',
    json: options.json,
    render: (items) => renderTable(COLUMNS, items.map(cells), terminal.width, terminal.colors.dim),
  });
}

function toCells(row: StatementRow, words: string, { colors }: Terminal): string[] {
  const mark = (word: string) => colors.bold(colors.yellow(word));
  const place = [row.outlet, row.published, shortId(row.report)].filter((detail) => detail !== null);
  return [
    row.kind,
    highlight(safeText(row.speaker ?? ''), words, mark),
    highlight(spokenWords(row), words, mark),
    row.said ?? '',
    colors.dim(safeText(place.join(' · '))),
  ];
}
