import type { Command } from 'commander';
import { type ActorFields, type ActorSummary, foldName, TrothError } from '../../model/index.ts';
import { findActor } from '../find-actor.ts';
import { dataOption } from '../options.ts';
import { personOption } from '../person-option.ts';
import type { Session } from '../session.ts';
import { withExistingStore } from '../with-store.ts';
import { type ActorFieldOptions, addActorFields, collect } from './actor-options.ts';
import { type DoOptions, doDeed } from './do-deeds.ts';

interface CorrectOptions extends ActorFieldOptions, DoOptions {
  name?: string;
  not?: string[];
}

/** `troth actors correct`: what is known of an actor. */
export function defineCorrect(command: Command, session: Session): void {
  addActorFields(
    command
      .description('Correct what is known of an actor. It stands in place of what reports and engine say.')
      .summary('correct an actor')
      .argument('<actor>', 'its name or id')
      .option('--name <name>', 'the name it is shown by'),
  )
    .option('--not <name>', 'a name that it does not go by; may be given several times', collect)
    .addOption(personOption())
    .option('--json', 'tell what was done as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
--also adds a name to the others, --not takes one away; offices that are given replace all others.

Examples:
  troth actors correct "Zelmira Front" --type armed-group --also ZLF
  troth actors correct oskar-halden --name "Oskar Halden" --not "Mr Halden" --wikidata none`,
    )
    .action((actor: string, options: CorrectOptions) => correct(actor, options, session));
}

async function correct(name: string, options: CorrectOptions, { terminal }: Session): Promise<void> {
  await withExistingStore(options.data, terminal, async (store) => {
    const actor = await findActor(store, name);
    const values = toValues(actor, options);
    if (Object.keys(values).length === 0) {
      throw new TrothError('cli/usage', 'There is nothing to correct.', {
        remedy: 'See troth actors correct --help for what can be.',
      });
    }
    await doDeed(
      store,
      { type: 'correct-actor', actor: { id: actor.id, name: actor.name }, values },
      options,
      terminal,
    );
  });
}

function toValues(actor: ActorSummary, options: CorrectOptions): Partial<ActorFields> {
  const { name, type, also = [], not = [], wikidata, iso, office } = options;
  const gone = new Set(not.map(foldName));
  const names = [...new Set([...actor.names.filter((other) => !gone.has(foldName(other))), ...also])];
  return {
    ...(name !== undefined && { name }),
    ...(type !== undefined && { type }),
    ...(also.length + not.length > 0 && { names }),
    ...(wikidata !== undefined && { wikidata }),
    ...(iso !== undefined && { iso }),
    ...(office !== undefined && { offices: office }),
  };
}
