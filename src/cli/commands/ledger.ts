import { type Command, Option } from 'commander';
import { toJson } from '../../exports/index.ts';
import {
  CONDITIONS,
  ENTRY_KINDS,
  ENTRY_SORTS,
  type EntryQuery,
  EVIDENCE_STATES,
  OUTCOMES,
  SCHEDULES,
} from '../../model/index.ts';
import { findActor } from '../find-actor.ts';
import { renderEntries } from '../ledger/entry-table.ts';
import { todayOption } from '../ledger/ledger-options.ts';
import { noteMore } from '../note-more.ts';
import { dataOption, rowCount, someOf } from '../options.ts';
import type { Session } from '../session.ts';
import { takePages } from '../take-pages.ts';
import { withExistingStore } from '../with-store.ts';

interface LedgerOptions
  extends Pick<EntryQuery, 'kind' | 'outcome' | 'evidence' | 'schedule' | 'condition' | 'sort' | 'today'> {
  actor?: string;
  reverse?: boolean;
  limit: number;
  json?: boolean;
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
    .addOption(new Option('--sort <order>', 'what to sort by').choices(ENTRY_SORTS))
    .option('--reverse', 'the other way round')
    .option('-n, --limit <rows>', 'how many to show', rowCount, 50)
    .addOption(todayOption())
    .option('--json', 'as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The outcome is what people judged; schedule, evidence and condition are derived. Examples:
  troth ledger
  troth ledger --kind commitment --schedule overdue --outcome open
  troth ledger --actor "Ondari Front" --sort due --json`,
    )
    .action((options: LedgerOptions) => ledger(options, session));
}

async function ledger(options: LedgerOptions, { terminal }: Session): Promise<void> {
  const { items, total } = await withExistingStore(options.data, async (store) => {
    const { kind, outcome, evidence, schedule, condition, sort, today, reverse } = options;
    const query: EntryQuery = {
      today,
      ...(kind && { kind }),
      ...(outcome && { outcome }),
      ...(evidence && { evidence }),
      ...(schedule && { schedule }),
      ...(condition && { condition }),
      ...(options.actor !== undefined && { actor: (await findActor(store, options.actor)).id }),
      ...(sort && { sort }),
      ...(reverse && { direction: sort === 'due' ? ('desc' as const) : ('asc' as const) }),
    };
    return takePages((page) => store.listEntries({ ...query, ...page }), options.limit);
  });
  if (options.json) {
    await terminal.write(`${toJson({ items, total }, 2)}\n`);
    return;
  }
  await terminal.write(renderEntries(items, terminal));
  noteMore(terminal, 'entry', items.length, total);
}
