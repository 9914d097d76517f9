import { type Command, Option } from 'commander';
import {
  exportLinks,
  exportReview,
  REVIEW_FILES,
  REVIEW_FORMATS,
  type ReviewFormat,
} from '../../exports/index.ts';
import {
  KINDS,
  LINK_SORTS,
  type LinkFilters,
  type LinkItem,
  type LinkQuery,
  type LinkSort,
  type PageRequest,
  pages,
  type ReviewItem,
  type ReviewQuery,
  TrothError,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { dossierFilter, dossierId } from '../dossier/dossier-filter.ts';
import { findActor } from '../find-actor.ts';
import { findReport } from '../find-report.ts';
import { indented, renderPair } from '../ledger/passage-lines.ts';
import { addReportFilters, dataOption, knownOption, rowCount, someOf } from '../options.ts';
import { percent } from '../percent.ts';
import { shortId } from '../report-heading.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import { spokenWords } from '../statement-table.ts';
import { type Column, renderTable } from '../table.ts';
import { takePages } from '../take-pages.ts';
import type { Terminal } from '../terminal.ts';
import { withKnownStore } from '../with-store.ts';
import { writeList } from '../write-list.ts';
import { formatByEnding, writePieces } from '../write-pieces.ts';

const WHATS = ['statements', ...LINK_SORTS] as const;
type What = (typeof WHATS)[number];
const ORDERS = ['sure', 'ledger', 'likely'] as const;

interface ReviewOptions {
  what: What;
  kind?: LinkFilters['kind'];
  actor?: string;
  outlet?: string;
  report?: string;
  dossier?: string;
  from?: string;
  to?: string;
  order: (typeof ORDERS)[number];
  limit: number;
  json?: boolean;
  csv?: boolean;
  format?: ReviewFormat;
  output?: string;
  asKnownOn?: string;
  data: string;
}

/** What each is called, and how it is decided on. */
const TOLD: Record<What, { noun: string; decide: string }> = {
  statements: {
    noun: 'statement',
    decide:
      'Decided on in the workbench (troth serve, then g q), or with: troth statement STATEMENT --accept, --reject or --set FIELD=VALUE.',
  },
  evidence: {
    noun: 'proposed passage',
    decide:
      'Decided on with: troth entry ENTRY --link PASSAGE [--as RELATION], or troth entry ENTRY --reject PASSAGE.',
  },
  joins: {
    noun: 'join',
    decide: 'Decided on with: troth entry ENTRY --join LATER EARLIER, or troth entry ENTRY --part LATER.',
  },
  disputes: {
    noun: 'dispute',
    decide:
      'Decided on with: troth disputes --link LATER EARLIER --as SORT, or troth disputes --reject LATER EARLIER.',
  },
};

/** `troth review`: what waits for a person's decision. */
export function define(command: Command, session: Session): void {
  addReportFilters(
    command
      .addOption(
        new Option('--what <what>', 'statements, or what a machine proposes between them')
          .choices(WHATS)
          .default('statements'),
      )
      .addOption(someOf('--kind <kinds>', 'only these kinds', KINDS))
      .option('--actor <name>', 'only where this actor speaks, is spoken to or is named')
      .option('--report <id>', 'only of this report; its id, or the beginning of it')
      .option(...dossierFilter('statements')),
  )
    .addOption(
      new Option('--order <order>', 'ledger: statements that it keeps first; likely: links alone')
        .choices(ORDERS)
        .default('sure', 'what a machine is least sure of first'),
    )
    .option('-n, --limit <rows>', 'how many to show', rowCount, 50)
    .option('--json', 'as JSON')
    .addOption(
      new Option(
        '-f, --format <format>',
        'all of them as a file; otherwise told by the ending of the file',
      ).choices(REVIEW_FORMATS),
    )
    .option('--csv', 'all of them as a table for spreadsheets, the same as --format csv')
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
statements  that nobody accepted or rejected
evidence    passages that may bear on an entry of the ledger
joins       statements that are taken for one undertaking
disputes    denials, contradictions, and what speakers said otherwise before

Filters of links take those of which one of the two passages fits; dates are of the later one. They are decided on in
the workbench (troth serve, then g q), statements also with troth statement --accept, --reject and --set, evidence and
joins with troth entry --link, --reject, --join and --part, disputes with troth disputes --link and --reject. Examples:
  troth review
  troth review --what evidence --order likely --limit 10
  troth review --what joins --kind commitment --actor "Ondari Front"
  troth review --what disputes --from 2022-03 --json
  troth review --what evidence -o evidence.csv`,
    )
    .action((options: ReviewOptions) => review(options, session));
}

async function review(options: ReviewOptions, { terminal }: Session): Promise<void> {
  const { what, order, json, output } = options;
  const format = options.format ?? (options.csv ? 'csv' : formatByEnding(output, REVIEW_FILES));
  if (what === 'statements' ? order === 'likely' : order === 'ledger') {
    throw new TrothError('cli/usage', `There is no such order of ${what}.`, {
      where: `--order ${order}`,
      remedy: `Say --order ${what === 'statements' ? 'sure or ledger' : 'sure or likely'}.`,
    });
  }
  await withKnownStore(options, terminal, async (store) => {
    const queue =
      what === 'statements' ? await statements(store, options) : await links(store, what, options);
    if (format !== undefined || output !== undefined)
      await writePieces(queue.exported(format ?? 'csv'), output, terminal);
    else await queue.write(terminal, json, options.limit);
  });
}

/** A queue, ready to be written. */
interface Queue {
  exported(format: ReviewFormat): AsyncIterable<string>;
  write(terminal: Terminal, json: boolean | undefined, limit: number): Promise<void>;
}

async function statements(store: Store, options: ReviewOptions): Promise<Queue> {
  const { order } = options;
  const query: ReviewQuery = { ...(await toFilters(store, options)), ...(order === 'ledger' && { order }) };
  const load = (page: PageRequest) => store.listReview({ ...query, ...page });
  return {
    exported: (format) => exportReview(format, pages(load)),
    write: async (terminal, json, limit) => {
      const list = await takePages(load, limit);
      const render = (items: ReviewItem[]) =>
        renderTable(
          COLUMNS,
          items.map((item) => toCells(item, terminal)),
          terminal.width,
          terminal.colors.dim,
        );
      await writeList(terminal, list, { noun: TOLD.statements.noun, json, render });
      if (!json && list.total > 0) terminal.note(TOLD.statements.decide);
    },
  };
}

async function links(store: Store, what: LinkSort, options: ReviewOptions): Promise<Queue> {
  const { order } = options;
  const filters = await toFilters(store, options);
  const query: LinkQuery = { what, ...filters, ...(order === 'likely' && { order }) };
  const load = (page: PageRequest) => store.listLinks({ ...query, ...page });
  const { noun, decide } = TOLD[what];
  return {
    exported: (format) => exportLinks(format, pages(load)),
    write: async (terminal, json, limit) => {
      const list = await takePages(load, limit);
      const render = (items: LinkItem[]) => items.map((item) => renderLink(item, terminal)).join('\n');
      await writeList(terminal, list, { noun, json, render });
      if (!json && list.total > 0) terminal.note(decide);
    },
  };
}

async function toFilters(
  store: Store,
  { kind, actor, outlet, report, dossier, from, to }: ReviewOptions,
): Promise<LinkFilters> {
  const filters = {
    ...{ kind, outlet, from, to },
    actor: actor === undefined ? undefined : (await findActor(store, actor)).id,
    report: report === undefined ? undefined : (await findReport(store, report)).report.id,
    dossier: await dossierId(store, dossier),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

const COLUMNS: readonly Column[] = [
  { label: 'least sure of', least: 14, most: 30 },
  { label: 'kind', least: 10, most: 10 },
  { label: 'speaker', least: 12, most: 24 },
  { label: 'words', least: 24, most: Number.POSITIVE_INFINITY },
  { label: 'report', least: 10, most: 30 },
];

function toCells({ statement, doubt }: ReviewItem, { colors }: Terminal): string[] {
  const next = doubt?.next;
  const other = next ? ('kind' in next ? next.kind : (next.speaker ?? 'nobody named')) : null;
  const place = [statement.outlet, statement.published, shortId(statement.report)].filter(
    (detail) => detail !== null,
  );
  return [
    doubt
      ? `${doubt.target} ${percent(doubt.probability)}${other === null ? '' : `, or ${safeText(other)}`}`
      : '',
    statement.kind,
    safeText(statement.speaker ?? ''),
    spokenWords(statement),
    colors.dim(safeText(place.join(' · '))),
  ];
}

function renderLink(item: LinkItem, terminal: Terminal): string {
  const { dim, yellow } = terminal.colors;
  const isEvidence = item.what === 'evidence';
  const says = isEvidence ? item.bearing.relation : item.what === 'joins' ? 'one undertaking' : item.sort;
  const head = `${yellow(says)}, ${percent(item.probability)}${dim(`: ${item.reasons.join(', ')}`)}`;
  const both = isEvidence ? [item.promise, item.bearing] : [item.earlier, item.later];
  // As the commands take them that decide on it.
  const ids = isEvidence
    ? [`passage ${item.bearing.passage.passage}`]
    : [`later ${item.later.id}`, `earlier ${item.earlier.id}`];
  if (item.entry !== null) ids.unshift(`entry ${item.entry}`);
  return renderPair(head, both, terminal) + indented(dim(ids.join(' · ')), 2, terminal);
}
