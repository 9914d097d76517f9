import { type Command, Option } from 'commander';
import { REPORT_SORTS, type ReportQuery, type ReportSummary } from '../../model/index.ts';
import { dossierFilter, dossierId } from '../dossier/dossier-filter.ts';
import { addReportFilters, dataOption, knownOption, rowCount } from '../options.ts';
import { shortId } from '../report-heading.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import { type Column, renderTable } from '../table.ts';
import { takePages } from '../take-pages.ts';
import { withKnownStore } from '../with-store.ts';
import { writeList } from '../write-list.ts';

interface ListOptions
  extends Pick<ReportQuery, 'outlet' | 'language' | 'from' | 'to' | 'unreviewed' | 'sort'> {
  search?: string;
  dossier?: string;
  limit: number;
  reverse?: boolean;
  json?: boolean;
  asKnownOn?: string;
  data: string;
}

const COLUMNS: readonly Column[] = [
  { label: 'id', least: 10, most: 10 },
  { label: 'published', least: 10, most: 21 },
  { label: 'outlet', least: 8, most: 24 },
  { label: 'title', least: 20, most: Number.POSITIVE_INFINITY },
  { label: 'statements', least: 10, most: 10 },
  { label: 'reviewed', least: 8, most: 8 },
];

/** `troth list`: the reports of the store. */
export function define(command: Command, session: Session): void {
  addReportFilters(
    command
      .option('-s, --search <words>', 'only reports with these words in title or text')
      .option('--language <tag>', 'only reports in this language')
      .option('--unreviewed', 'only reports with statements that nobody has reviewed')
      .option(...dossierFilter('reports')),
  )
    .addOption(new Option('--sort <order>', 'what to sort by').choices(REPORT_SORTS))
    .option('--reverse', 'the other way round')
    .option('-n, --limit <rows>', 'how many to show', rowCount, 50)
    .option('--json', 'as JSON')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  troth list
  troth list --outlet "The Harrow Gazette" --from 2022-03
  troth list --search 'bridge ferr*' --json
  troth list --dossier "Salt road"`,
    )
    .action((options: ListOptions) => list(options, session));
}

async function list(options: ListOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const found = await withKnownStore(options, terminal, async (store) => {
    const dossier = await dossierId(store, options.dossier);
    const query = { ...toQuery(options), ...(dossier !== undefined && { dossier }) };
    return takePages((page) => store.listReports({ ...query, ...page }), options.limit);
  });
  await writeList(terminal, found, {
    noun: 'report',
    json: options.json,
    render: (items) => renderTable(COLUMNS, items.map(toCells), terminal.width, terminal.colors.dim),
  });
}

function toQuery({
  search,
  outlet,
  language,
  from,
  to,
  unreviewed,
  sort,
  reverse,
}: ListOptions): ReportQuery {
  return {
    ...(search !== undefined && { q: search }),
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(unreviewed && { unreviewed }),
    ...(sort !== undefined && { sort }),
    ...(reverse && { direction: 'asc' as const }),
  };
}

function toCells({ id, published, outlet, title, statements, reviewed }: ReportSummary): string[] {
  return [
    shortId(id),
    published ?? '',
    safeText(outlet ?? ''),
    safeText(title ?? 'Untitled'),
    String(statements),
    String(reviewed),
  ];
}
