import { type Command, InvalidArgumentError, Option } from 'commander';
import { nameInActs } from '../../ledger/index.ts';
import {
  ACTOR_TYPES,
  type Actor,
  type ActorRef,
  type ActorType,
  actorId,
  bareActor,
  type MentionPlace,
  TrothError,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { findActor } from '../find-actor.ts';
import { findReport } from '../find-report.ts';
import { dataOption } from '../options.ts';
import { personOption } from '../person-option.ts';
import type { Session } from '../session.ts';
import { withExistingStore } from '../with-store.ts';
import { collect } from './actor-options.ts';
import { type DoOptions, doDeed } from './do-deeds.ts';

interface SplitOptions extends DoOptions {
  name?: string[];
  report?: string[];
  mention?: MentionPlace[];
  into: string;
  new?: boolean;
  type?: ActorType;
}

/** `troth actors split`: what was taken for one is two. */
export function defineSplit(command: Command, session: Session): void {
  command
    .description(
      'Take out of an actor what is another’s: what goes by some names, or stands in some reports.',
    )
    .summary('take out of an actor what is another’s')
    .argument('<actor>', 'its name or id')
    .requiredOption(
      '--into <actor>',
      'whose it is: an actor that is there, one that was merged, or a new one',
    )
    .option('--new', 'a new actor, also if there is one of this name')
    .addOption(new Option('--type <type>', 'what a new actor is').choices(ACTOR_TYPES))
    .option('--name <name>', 'wherever it is called so; may be given several times', collect)
    .option('--report <id>', 'wherever this report names it; may be given several times', collect)
    .option('--mention <place>', 'at one place, as REPORT:START-END in UTF-16 units', mention)
    .addOption(personOption())
    .option('--json', 'tell what was done as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  troth actors split "Oskar Halden" --name "Mr Halden" --into "Ove Halden" --new --type person
  troth actors split "Oskar Halden" --name Halden --into Halden
  troth actors split "Oskar Halden" --report r_3f2a --into "Ove Halden"`,
    )
    .action((actor: string, options: SplitOptions) => split(actor, options, session));
}

async function split(actor: string, options: SplitOptions, { terminal }: Session): Promise<void> {
  const { name: names = [], report = [], mention: mentions = [] } = options;
  if (names.length + report.length + mentions.length === 0) {
    throw new TrothError('cli/usage', 'It is not told what leaves the actor.', {
      remedy: 'Name it with --name, --report or --mention.',
    });
  }
  await withExistingStore(options.data, terminal, async (store) => {
    const { id, name } = await findActor(store, actor);
    const reports: string[] = [];
    for (const beginning of report) reports.push((await findReport(store, beginning)).report.id);
    const into = await target(store, options, id);
    await doDeed(
      store,
      { type: 'split-actor', actor: { id, name }, leaves: { names, reports, mentions }, into },
      options,
      terminal,
    );
  });
}

/** Whose the rest is: one that was merged away, one that is there, or else a new one. */
async function target(store: Store, options: SplitOptions, from: string): Promise<Actor | ActorRef> {
  const name = options.into;
  const acts = await store.actorActs();
  const isTaken = async (id: string) => (await store.actor(id)) !== null || nameInActs(acts, id) !== null;
  if (!options.new) {
    for (const id of [name, actorId(name)]) {
      const merged = nameInActs(acts, id);
      const leads = await store.actor(id);
      if (merged !== null && leads !== null && leads.id !== id) return { id, name: merged };
    }
    const known = await findActor(store, name).catch((error) => {
      if (options.type !== undefined && error instanceof TrothError) return null;
      throw error;
    });
    if (known && known.id !== from) return { id: known.id, name: known.name };
  }
  let id = actorId(name);
  for (let number = 2; await isTaken(id); number += 1) id = `${actorId(name)}-${number}`;
  return { ...bareActor(id, name), type: options.type ?? 'unknown' };
}

function mention(value: string, before: MentionPlace[] = []): MentionPlace[] {
  const [, report = '', start, end] = /^(r_[0-9a-f]+):(\d+)-(\d+)$/.exec(value) ?? [];
  if (report === '') throw new InvalidArgumentError('It must be a place such as r_3f2a…:10-17.');
  return [...before, { report, start: Number(start), end: Number(end) }];
}
