import type { Command } from 'commander';
import { actorId } from '../../model/index.ts';
import { dataOption } from '../options.ts';
import { personOption } from '../person-option.ts';
import type { Session } from '../session.ts';
import { withStore } from '../with-store.ts';
import { type ActorFieldOptions, addActorFields } from './actor-options.ts';
import { type DoOptions, doDeed } from './do-deeds.ts';

interface AddOptions extends ActorFieldOptions, DoOptions {
  id?: string;
}

/** `troth actors add`: an actor of one's own. */
export function defineAdd(command: Command, session: Session): void {
  addActorFields(
    command
      .description('Add an actor, so that the reports read from now on are read with it.')
      .summary('add an actor')
      .argument('<name>', 'the name it is shown by'),
  )
    .option('--id <id>', 'its id, where the one made of the name is taken')
    .addOption(personOption())
    .option('--json', 'tell what was done as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
With the id of an actor that Troth knows from the start, such as "turkey", it stands in its place.

Examples:
  troth actors add "Zelmira Front" --type armed-group --also ZLF
  troth actors add "Orla Venn" --type person --office "harbour master; Ondaria; 2020/.."`,
    )
    .action((name: string, options: AddOptions) => add(name, options, session));
}

async function add(name: string, options: AddOptions, { terminal }: Session): Promise<void> {
  const { id, type = 'unknown', also = [], wikidata = null, iso = null, office = [] } = options;
  const actor = { id: id ?? actorId(name), name, type, names: also, wikidata, iso, offices: office };
  await withStore(options.data, terminal, (store) =>
    doDeed(store, { type: 'add-actor', actor }, options, terminal),
  );
}
