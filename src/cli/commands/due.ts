import { type Command, Option } from 'commander';
import { DUE_FILES, DUE_FORMATS, type DueFormat, exportDue } from '../../exports/index.ts';
import {
  DUE_GROUPS,
  type DueGroupName,
  type DueList,
  type DueQuery,
  dayRange,
  ENTRY_KINDS,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { findActor } from '../find-actor.ts';
import { renderEntries } from '../ledger/entry-table.ts';
import { todayOf, todayOption } from '../ledger/ledger-options.ts';
import { dataOption, knownOption, rowCount, someOf, wholeDay } from '../options.ts';
import { plural } from '../plural.ts';
import type { Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { withKnownStore } from '../with-store.ts';
import { formatByEnding, writePieces } from '../write-pieces.ts';

interface DueOptions extends Pick<DueQuery, 'kind' | 'since'> {
  today?: string;
  group?: DueGroupName[];
  search?: string;
  holder?: string;
  actor?: string;
  outlet?: string;
  limit: number;
  json?: boolean;
  ics?: boolean;
  format?: DueFormat;
  output?: string;
  asKnownOn?: string;
  data: string;
}

/** What each group is called. */
const HEADINGS: Record<DueGroupName, string> = {
  overdue: 'Overdue',
  'this week': 'Due this week',
  'next week': 'Due next week',
  'coming month': 'Due within the coming month',
  'any day': 'May fall due any day, until later',
  condition: 'Condition newly told as met',
  evidence: 'New evidence proposed',
  told: 'Told again in new reports',
};

/** `troth due`: open entries that are overdue or due soon, or of which something is new. */
export function define(command: Command, session: Session): void {
  command
    .addOption(todayOption())
    .option('--since <date>', 'from when on something is new (default: a week before today)', wholeDay)
    .addOption(someOf('--group <groups>', 'only these', DUE_GROUPS))
    .addOption(someOf('--kind <kinds>', 'only these', ENTRY_KINDS))
    .option('--search <words>', 'only those with these words; "quoted words" stand together')
    .option('--holder <name>', 'only those by which this actor would have to act, or that it predicts')
    .option('--actor <name>', 'only those that concern this actor')
    .option('--outlet <name>', 'only those that this outlet reports')
    .option('-n, --limit <rows>', 'how many of each group to show', rowCount, 50)
    .option('--json', 'as JSON')
    .addOption(
      new Option(
        '-f, --format <format>',
        'all of them as a file; otherwise told by the ending of the file',
      ).choices(DUE_FORMATS),
    )
    .option('--ics', 'all of them as a calendar, the same as --format ics')
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The longest overdue come first. An entry counts by the last day that its due date may mean; weeks begin on Monday.

csv   one row an entry and group, safe to open in a spreadsheet
json  the groups with all their entries
ics   the deadlines as all-day events (RFC 5545); those told less exactly are as long as they may be, and tentative

Examples:
  troth due
  troth due --today 2022-04-15 --since 2022-04-01
  troth due --group overdue --kind commitment --holder "Ondari Front"
  troth due --ics -o deadlines.ics
  troth due --as-known-on 2022-04-15`,
    )
    .action((options: DueOptions) => due(options, session));
}

async function due(options: DueOptions, { terminal }: Session): Promise<void> {
  const { output, limit } = options;
  const format = options.format ?? (options.ics ? 'ics' : formatByEnding(output, DUE_FILES));
  const isFile = format !== undefined || output !== undefined;
  const list = await withKnownStore(options, terminal, async (store) =>
    store.due({ ...(await toQuery(store, options)), limit: isFile ? Number.POSITIVE_INFINITY : limit }),
  );
  if (isFile) {
    if (format === 'ics') tellUndated(list, terminal);
    await writePieces(exportDue(format ?? 'csv', list), output, terminal);
  } else if (options.json) await writePieces(exportDue('json', list), undefined, terminal);
  else await writeGroups(list, terminal);
}

async function toQuery(store: Store, options: DueOptions): Promise<DueQuery> {
  const idOf = async (name: string | undefined) =>
    name === undefined ? undefined : (await findActor(store, name)).id;
  const holder = await idOf(options.holder);
  const query = {
    since: options.since,
    group: options.group,
    kind: options.kind,
    q: options.search,
    holder: holder === undefined ? undefined : [holder],
    actor: await idOf(options.actor),
    outlet: options.outlet === undefined ? undefined : [options.outlet],
  };
  const set = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  return { today: todayOf(options), ...set };
}

async function writeGroups(list: DueList, terminal: Terminal): Promise<void> {
  const shown = list.groups.filter(({ total }) => total > 0);
  for (const [at, { group, total, items }] of shown.entries()) {
    const heading = terminal.colors.bold(`${HEADINGS[group]} (${total})`);
    await terminal.write(`${at > 0 ? '\n' : ''}${heading}\n${renderEntries(items, terminal)}`);
    if (items.length < total)
      terminal.note(`${items.length} of ${plural(total, 'entry')}; more with --limit.`);
  }
  if (shown.length === 0) terminal.note('No entries found.');
}

function tellUndated({ groups }: DueList, terminal: Terminal): void {
  const all = groups.flatMap(({ items }) => items);
  const undated = new Set(all.filter(({ due }) => due === null || !dayRange(due)).map(({ id }) => id));
  if (undated.size > 0) terminal.note(`${plural(undated.size, 'entry')} of no due date left out.`);
}
