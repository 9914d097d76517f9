import type { Command } from 'commander';
import { renderEntries } from '../ledger/entry-table.ts';
import { todayOf, todayOption } from '../ledger/ledger-options.ts';
import { dataOption, knownOption, rowCount } from '../options.ts';
import type { Session } from '../session.ts';
import { takePages } from '../take-pages.ts';
import { withKnownStore } from '../with-store.ts';
import { writeList } from '../write-list.ts';

interface DueOptions {
  today?: string;
  limit: number;
  json?: boolean;
  asKnownOn?: string;
  data: string;
}

/** `troth due`: what is due or overdue and nobody has judged. */
export function define(command: Command, session: Session): void {
  command
    .addOption(todayOption())
    .option('-n, --limit <rows>', 'how many to show', rowCount, 50)
    .option('--json', 'as JSON')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The longest overdue come first. Examples:
  troth due
  troth due --today 2022-04-15
  troth due --as-known-on 2022-04-15`,
    )
    .action((options: DueOptions) => due(options, session));
}

async function due(options: DueOptions, { terminal }: Session): Promise<void> {
  const { limit, json } = options;
  const today = todayOf(options);
  const list = await withKnownStore(options, terminal, (store) =>
    takePages(
      (page) =>
        store.listEntries({
          today,
          schedule: ['due', 'overdue'],
          outcome: ['open'],
          sort: 'due',
          ...page,
        }),
      limit,
    ),
  );
  await writeList(terminal, list, { noun: 'entry', json, render: (items) => renderEntries(items, terminal) });
}
