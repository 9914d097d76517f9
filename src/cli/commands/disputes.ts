import type { Command } from 'commander';
import { DISPUTE_SORTS, type DisputeQuery, type DisputeSort } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { findActor } from '../find-actor.ts';
import { renderDisputes } from '../ledger/dispute-pairs.ts';
import { dataOption, firstDay, knownOption, lastDay, rowCount, someOf } from '../options.ts';
import type { Session } from '../session.ts';
import { takePages } from '../take-pages.ts';
import { withKnownStore } from '../with-store.ts';
import { writeList } from '../write-list.ts';

interface DisputesOptions extends Pick<DisputeQuery, 'from' | 'to'> {
  sort?: DisputeSort[];
  actor?: string;
  reverse?: boolean;
  limit: number;
  json?: boolean;
  asKnownOn?: string;
  data: string;
}

/** `troth disputes`: statements that do not go together, in pairs. */
export function define(command: Command, session: Session): void {
  command
    .addOption(someOf('--sort <sorts>', 'only these', DISPUTE_SORTS))
    .option('--actor <name>', 'only those in which this actor speaks')
    .option(
      '--from <date>',
      'only those whose later statement was published on or after this date (2021, 2021-07, 2021-07-14)',
      firstDay,
    )
    .option('--to <date>', 'only those whose later statement was published on or before this date', lastDay)
    .option('--reverse', 'the oldest first')
    .option('-n, --limit <rows>', 'how many to show', rowCount, 50)
    .option('--json', 'as JSON')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
denied        one denies what the other claims
contradicted  two speakers say what cannot both be so
turned        a speaker says another thing than on an earlier day

A machine proposes these, with its reasons and how sure it is; none tells who is right. What it does not show may be
in dispute all the same: it misses most contradictions and turns. Examples:
  troth disputes
  troth disputes --sort denied --actor "Ondari Front"
  troth disputes --from 2022-03 --to 2022-04 --json
  troth disputes --as-known-on 2022-04-15`,
    )
    .action((options: DisputesOptions) => disputes(options, session));
}

async function disputes(options: DisputesOptions, { terminal }: Session): Promise<void> {
  const { json, limit } = options;
  const list = await withKnownStore(options, async (store) => {
    const query = await toQuery(store, options);
    return takePages((page) => store.listDisputes({ ...query, ...page }), limit);
  });
  await writeList(terminal, list, {
    noun: 'dispute',
    json,
    render: (items) => renderDisputes(items, terminal),
  });
}

async function toQuery(store: Store, options: DisputesOptions): Promise<DisputeQuery> {
  const { sort, actor, from, to, reverse } = options;
  return {
    ...(sort && { dispute: sort }),
    ...(actor !== undefined && { actor: (await findActor(store, actor)).id }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(reverse && { direction: 'asc' as const }),
  };
}
