import { type Command, Option } from 'commander';
import { ACTOR_SORTS, ACTOR_TYPES, type ActorQuery } from '../../model/index.ts';
import { dataOption, knownOption, rowCount, someOf } from '../options.ts';
import type { Session } from '../session.ts';
import { takePages } from '../take-pages.ts';
import { withKnownStore } from '../with-store.ts';
import { writeList } from '../write-list.ts';
import { renderActors } from './actor-table.ts';

interface ListOptions extends Pick<ActorQuery, 'type' | 'sort'> {
  search?: string;
  limit: number;
  reverse?: boolean;
  json?: boolean;
  asKnownOn?: string;
  data: string;
}

/** `troth actors list`: whom the reports name. */
export function defineList(command: Command, session: Session): void {
  command
    .description('List the actors of the store.')
    .summary('list the actors of the store')
    .option('-s, --search <words>', 'only actors with these words in a name')
    .addOption(someOf('--type <type>', 'only these types', ACTOR_TYPES))
    .addOption(new Option('--sort <order>', 'what to sort by').choices(ACTOR_SORTS))
    .option('--reverse', 'the other way round')
    .option('-n, --limit <rows>', 'how many to show', rowCount, 50)
    .option('--json', 'as JSON')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  troth actors list
  troth actors list --search 'hald*' --type person
  troth actors list --sort name --json`,
    )
    .action((options: ListOptions) => list(options, session));
}

async function list(options: ListOptions, { terminal }: Session): Promise<void> {
  const { search, type, sort, reverse } = options;
  const query: ActorQuery = {
    ...(search !== undefined && { q: search }),
    ...(type !== undefined && { type }),
    ...(sort !== undefined && { sort }),
    ...(reverse && { direction: sort === 'name' ? ('desc' as const) : ('asc' as const) }),
  };
  const found = await withKnownStore(options, terminal, (store) =>
    takePages((page) => store.listActors({ ...query, ...page }), options.limit),
  );
  await writeList(terminal, found, {
    noun: 'actor',
    json: options.json,
    render: (items) => renderActors(items, terminal),
  });
}
