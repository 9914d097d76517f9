import { type Command, Option } from 'commander';
import { toJson } from '../../exports/index.ts';
import {
  DISPUTE_SORTS,
  type DisputeQuery,
  type DisputeSort,
  type LedgerDeed,
  TrothError,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { findActor } from '../find-actor.ts';
import { renderDisputes } from '../ledger/dispute-pairs.ts';
import { findStatement } from '../ledger/find-statement.ts';
import { keepDeed, refOf } from '../ledger/keep-deed.ts';
import { dataOption, firstDay, knownOption, lastDay, rowCount, someOf } from '../options.ts';
import { personOption } from '../person-option.ts';
import type { Session } from '../session.ts';
import { takePages } from '../take-pages.ts';
import { withExistingStore, withKnownStore } from '../with-store.ts';
import { writeList } from '../write-list.ts';

interface DisputesOptions extends Pick<DisputeQuery, 'from' | 'to'> {
  sort?: DisputeSort[];
  actor?: string;
  reverse?: boolean;
  limit: number;
  link?: string[];
  reject?: string[];
  as: DisputeSort;
  undo?: string;
  person: string;
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
    .addOption(
      new Option('--link <statements...>', 'say that two statements, by their ids, are in dispute').conflicts(
        ['reject', 'undo'],
      ),
    )
    .addOption(
      new Option('--as <sort>', 'with --link: what they are to each other')
        .choices(DISPUTE_SORTS)
        .default('contradicted'),
    )
    .addOption(
      new Option('--reject <statements...>', 'say that two statements are not in dispute').conflicts('undo'),
    )
    .addOption(new Option('--undo <act>', 'take a link or rejection back, by the id of the act'))
    .addOption(personOption())
    .option('--json', 'as JSON')
    .addOption(knownOption().conflicts(['link', 'reject', 'undo']))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
denied        one denies what the other claims
contradicted  two speakers say what cannot both be so
turned        a speaker says another thing than on an earlier day

A machine proposes these, with its reasons and how sure it is, unless a person said so; none tells who is right. What
is not shown may be in dispute all the same: the machine misses most contradictions and turns. What a person says of
two statements holds for all copies of them. Examples:
  troth disputes
  troth disputes --sort denied --actor "Ondari Front"
  troth disputes --from 2022-03 --to 2022-04 --json
  troth disputes --as-known-on 2022-04-15
  troth disputes --link s_1f2a3b4c5d6e7f809a1b s_0a1b2c3d4e5f60718293 --as denied
  troth disputes --reject s_1f2a3b4c5d6e7f809a1b s_0a1b2c3d4e5f60718293`,
    )
    .action((options: DisputesOptions) =>
      options.link || options.reject || options.undo !== undefined
        ? judge(options, session)
        : disputes(options, session),
    );
}

async function disputes(options: DisputesOptions, { terminal }: Session): Promise<void> {
  const { json, limit } = options;
  const list = await withKnownStore(options, terminal, async (store) => {
    const query = await toQuery(store, options);
    return takePages((page) => store.listDisputes({ ...query, ...page }), limit);
  });
  await writeList(terminal, list, {
    noun: 'dispute',
    json,
    render: (items) => renderDisputes(items, terminal),
  });
}

/** Says of two statements whether they are in dispute, or takes that back. */
async function judge(options: DisputesOptions, { terminal }: Session): Promise<void> {
  const { person, json, data } = options;
  await withExistingStore(data, terminal, async (store) => {
    const deed = await toDeed(store, options);
    const act = await keepDeed(store, deed, person, 'troth disputes', terminal);
    if (json) await terminal.write(`${toJson(act, 2)}\n`);
    else await terminal.write(`${tellDeed(deed)}\n`);
  });
}

async function toDeed(store: Store, { link, reject, as, undo }: DisputesOptions): Promise<LedgerDeed> {
  if (undo !== undefined) return { type: 'undo-ledger', act: undo };
  const [one, other, ...more] = link ?? reject ?? [];
  if (one === undefined || other === undefined || more.length > 0)
    throw new TrothError('cli/usage', 'A dispute is between two statements.', {
      remedy: 'Give the ids of both, as troth search --json tells them.',
    });
  return {
    type: 'dispute',
    statement: refOf(await findStatement(store, one)),
    with: refOf(await findStatement(store, other)),
    as: link ? as : 'none',
  };
}

function tellDeed(deed: LedgerDeed): string {
  if (deed.type !== 'dispute') return 'Taken back.';
  const { statement, with: other, as } = deed;
  return `${as === 'none' ? 'not in dispute' : as}: ${statement.statement} ${other.statement}`;
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
