import { type Command, Option } from 'commander';
import {
  ENTRY_FILES,
  ENTRY_FORMATS,
  type EntryFormat,
  exportEntries,
  storedEntries,
} from '../../exports/index.ts';
import {
  CONDITIONS,
  ENTRY_KINDS,
  ENTRY_SORTS,
  type EntryQuery,
  EVIDENCE_STATES,
  NOBODY,
  OUTCOMES,
  SCHEDULES,
  TrothError,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { dossierFilter, dossierId } from '../dossier/dossier-filter.ts';
import { findActor } from '../find-actor.ts';
import { findReport } from '../find-report.ts';
import { renderEntries } from '../ledger/entry-table.ts';
import { todayOf, todayOption } from '../ledger/ledger-options.ts';
import { dataOption, firstDay, knownOption, lastDay, rowCount, someOf } from '../options.ts';
import type { Session } from '../session.ts';
import { takePages } from '../take-pages.ts';
import { withKnownStore } from '../with-store.ts';
import { writeList } from '../write-list.ts';
import { formatByEnding, writePieces } from '../write-pieces.ts';

interface LedgerOptions
  extends Pick<EntryQuery, 'kind' | 'outcome' | 'evidence' | 'schedule' | 'condition' | 'sort'> {
  today?: string;
  search?: string;
  actor?: string;
  holder?: string;
  speaker?: string;
  addressee?: string;
  outlet?: string;
  report?: string;
  bearing?: string;
  dossier?: string;
  origins?: number;
  from?: string;
  to?: string;
  dueFrom?: string;
  dueTo?: string;
  reverse?: boolean;
  limit: number;
  json?: boolean;
  format?: EntryFormat;
  output?: string;
  asKnownOn?: string;
  data: string;
}

/** `troth ledger`: promises, threats, predictions and demands. */
export function define(command: Command, session: Session): void {
  command
    .addOption(someOf('--kind <kinds>', 'only these', ENTRY_KINDS))
    .addOption(someOf('--outcome <outcomes>', 'only those that people judged so', OUTCOMES))
    .addOption(someOf('--schedule <schedules>', 'only those that stand so towards today', SCHEDULES))
    .addOption(someOf('--evidence <states>', 'only those with such evidence', EVIDENCE_STATES))
    .addOption(someOf('--condition <states>', 'only those with such a condition', CONDITIONS))
    .option('--search <words>', 'only those with these words; "quoted words" stand together')
    .option('--actor <name>', 'only those that concern this actor')
    .option(
      '--holder <name>',
      'only those by which this actor would have to act, or that it predicts; - for nobody named',
    )
    .option('--speaker <name>', 'only those that this actor voices; - for nobody named')
    .option('--addressee <name>', 'only those that are directed at this actor; - for nobody named')
    .option('--outlet <name>', 'only those that this outlet reports')
    .option('--report <id>', 'only those that this report tells; its id, or the beginning of it')
    .option('--bearing <id>', 'only those that a passage of this report may bear on')
    .option(...dossierFilter('entries'))
    .option('--origins <count>', 'only those with so many independent origins or more', rowCount)
    .option(
      '--from <date>',
      'only those first told on or after this date (2021, 2021-07, 2021-07-14)',
      firstDay,
    )
    .option('--to <date>', 'only those first told on or before this date', lastDay)
    .option('--due-from <date>', 'only those due on this date or later', firstDay)
    .option('--due-to <date>', 'only those due on this date or earlier', lastDay)
    .addOption(new Option('--sort <order>', 'what to sort by').choices(ENTRY_SORTS))
    .option('--reverse', 'the other way round')
    .option('-n, --limit <rows>', 'how many to show', rowCount, 50)
    .addOption(todayOption())
    .option('--json', 'as JSON')
    .addOption(
      new Option(
        '-f, --format <format>',
        'all of them as a file; otherwise told by the ending of the file',
      ).choices(ENTRY_FORMATS),
    )
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The outcome is what people judged; schedule, evidence and condition are derived.

csv            one row an entry, safe to open in a spreadsheet, also in the words of other trackers
jsonl          entries with everything that voices them and bears on them
webannotation  W3C Web Annotation as JSON-LD: the words, and what bears on them
claimreview    schema.org ClaimReview as JSON-LD, of those alone that a person judged

Examples:
  troth ledger
  troth ledger --kind commitment --schedule overdue --outcome open
  troth ledger --search prisoners --holder "Ondari Front" --origins 2
  troth ledger --due-from 2022-03-14 --due-to 2022-03-20 --sort due
  troth ledger --actor "Ondari Front" --sort due --json
  troth ledger --kind demand --addressee -
  troth ledger --bearing r_5f2a --json
  troth ledger --dossier "Salt road" --outcome open
  troth ledger --as-known-on 2022-04-15 --schedule overdue
  troth ledger --kind commitment --from 2022-03 -o promises.csv
  troth ledger --format claimreview -o reviews.claimreview.json`,
    )
    .action((options: LedgerOptions) => ledger(options, session));
}

async function ledger(options: LedgerOptions, { terminal }: Session): Promise<void> {
  const { json, limit, output } = options;
  const format = options.format ?? formatByEnding(output, ENTRY_FILES);
  if (format === undefined && output !== undefined && output !== '-') {
    throw new TrothError('cli/usage', 'The ending of the file tells no format.', {
      where: output,
      remedy: `Say --format ${ENTRY_FORMATS.join(', ')}, or end the file's name in ${Object.values(
        ENTRY_FILES,
      )
        .map(({ extension }) => extension)
        .join(', ')}.`,
    });
  }
  await withKnownStore(options, terminal, async (store) => {
    const query = await toQuery(store, options);
    if (format !== undefined || output !== undefined) {
      await writePieces(exportEntries(format ?? 'csv', storedEntries(store, query)), output, terminal);
      return;
    }
    const list = await takePages((page) => store.listEntries({ ...query, ...page }), limit);
    await writeList(terminal, list, {
      noun: 'entry',
      json,
      render: (items) => renderEntries(items, terminal),
    });
  });
}

async function toQuery(store: Store, options: LedgerOptions): Promise<EntryQuery> {
  const { kind, outcome, evidence, schedule, condition, origins, sort, reverse } = options;
  const { from, to, dueFrom, dueTo, search: q, outlet } = options;
  const idOf = async (name: string | undefined) =>
    name === undefined || name === NOBODY ? name : (await findActor(store, name)).id;
  const reportOf = async (id: string | undefined) =>
    id === undefined ? undefined : (await findReport(store, id)).report.id;
  const some = (one: string | undefined) => (one === undefined ? undefined : [one]);
  const query = {
    ...{ kind, outcome, evidence, schedule, condition, origins, sort, from, to, dueFrom, dueTo, q },
    actor: await idOf(options.actor),
    holder: some(await idOf(options.holder)),
    speaker: some(await idOf(options.speaker)),
    addressee: some(await idOf(options.addressee)),
    outlet: some(outlet),
    report: some(await reportOf(options.report)),
    bearing: some(await reportOf(options.bearing)),
    dossier: await dossierId(store, options.dossier),
    direction: reverse ? (isUpwards(sort) ? ('desc' as const) : ('asc' as const)) : undefined,
  };
  const set = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  return { today: todayOf(options), ...set };
}

/** Whether an order goes upwards unless told. */
function isUpwards(sort: EntryQuery['sort']): boolean {
  return (
    sort !== undefined && !['first', 'last', 'statements', 'reports', 'utterances', 'origins'].includes(sort)
  );
}
