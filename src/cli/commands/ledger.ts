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
  OUTCOMES,
  SCHEDULES,
  TrothError,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { findActor } from '../find-actor.ts';
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
  actor?: string;
  from?: string;
  to?: string;
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
    .option('--actor <name>', 'only those that concern this actor')
    .option(
      '--from <date>',
      'only those first told on or after this date (2021, 2021-07, 2021-07-14)',
      firstDay,
    )
    .option('--to <date>', 'only those first told on or before this date', lastDay)
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
  troth ledger --actor "Ondari Front" --sort due --json
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
  const { kind, outcome, evidence, schedule, condition, sort, reverse, from, to } = options;
  return {
    today: todayOf(options),
    ...(kind && { kind }),
    ...(outcome && { outcome }),
    ...(evidence && { evidence }),
    ...(schedule && { schedule }),
    ...(condition && { condition }),
    ...(options.actor !== undefined && { actor: (await findActor(store, options.actor)).id }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(sort && { sort }),
    ...(reverse && { direction: sort === 'due' ? ('desc' as const) : ('asc' as const) }),
  };
}
