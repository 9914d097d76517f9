import type { Command } from 'commander';
import { toJson } from '../../exports/index.ts';
import { actsOnActor } from '../../ledger/index.ts';
import { TrothError } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { findActor } from '../find-actor.ts';
import { dataOption } from '../options.ts';
import type { Session } from '../session.ts';
import { withExistingStore } from '../with-store.ts';
import { renderActorHistory } from './actor-history.ts';

interface HistoryOptions {
  json?: boolean;
  data: string;
}

/** `troth actors history`: what people did with actors. */
export function defineHistory(command: Command, session: Session): void {
  command
    .description('Show what people did with actors, oldest first, with the ids to undo it by.')
    .summary('show what people did with actors')
    .argument('[actor]', 'only with this one: its name or id, also of one that was merged')
    .option('--json', 'as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  troth actors history
  troth actors history "Oskar Halden" --json`,
    )
    .action((actor: string | undefined, options: HistoryOptions) => history(actor, options, session));
}

async function history(
  actor: string | undefined,
  options: HistoryOptions,
  { terminal }: Session,
): Promise<void> {
  const acts = await withExistingStore(options.data, terminal, async (store) => {
    const all = await store.actorActs();
    return actor === undefined ? all : actsOnActor(all, await idOf(store, actor));
  });
  await terminal.write(options.json ? `${toJson({ items: acts }, 2)}\n` : renderActorHistory(acts, terminal));
}

/** The id of an actor; one that is no more is known by its id alone. */
async function idOf(store: Store, name: string): Promise<string> {
  try {
    return (await findActor(store, name)).id;
  } catch (error) {
    const acts = await store.actorActs();
    if (error instanceof TrothError && actsOnActor(acts, name).length > 0) return name;
    throw error;
  }
}
