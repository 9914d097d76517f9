import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { actsTakenBack } from '../../ledger/index.ts';
import { type DossierDeed, type DossierThing, itemKey, TrothError } from '../../model/index.ts';
import { findThing, type Store } from '../../store/index.ts';
import { collect } from '../actors/actor-options.ts';
import { findActor } from '../find-actor.ts';
import { findReport } from '../find-report.ts';
import { findEntry } from '../ledger/find-entry.ts';
import { findStatement } from '../ledger/find-statement.ts';
import { todayOf } from '../ledger/ledger-options.ts';
import { dataOption } from '../options.ts';
import { personOption } from '../person-option.ts';
import { plural } from '../plural.ts';
import type { Session } from '../session.ts';
import { withExistingStore } from '../with-store.ts';
import { type DoOptions, doDeeds } from './do-deeds.ts';
import { describeDossierAct, wordsOf } from './dossier-table.ts';
import { findDossier, findItem } from './find-dossier.ts';

interface NewOptions extends DoOptions {
  summary?: string;
}
interface AddOptions extends DoOptions {
  entry?: string[];
  statement?: string[];
  actor?: string[];
  report?: string[];
  note?: string;
}

const DOSSIER = 'its id, the beginning of it, or its title';

function withDoing(command: Command): Command {
  return command
    .addOption(personOption())
    .option('--json', 'tell what was done as JSON')
    .addOption(dataOption());
}

/** `troth dossier new`: begins one. */
export function defineNew(command: Command, session: Session): void {
  withDoing(
    command
      .description('Begin a dossier.')
      .summary('begin a dossier')
      .argument('<title>', 'what it is called')
      .option('--summary <text>', 'what it is about; plain text'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  troth dossier new "Salt road"\n  troth dossier new "Salt road" --summary "Who keeps to the accord of March."',
    )
    .action(async (title: string, options: NewOptions) => {
      await withExistingStore(options.data, session.terminal, async (store) => {
        const dossier = `d_${randomUUID()}`;
        const deed = { type: 'begin-dossier', dossier, title, summary: options.summary ?? '' } as const;
        await doDeeds(store, [deed], `Began ${title} (${dossier})`, options, session.terminal);
      });
    });
}

/** `troth dossier add`: takes things in. */
export function defineAdd(command: Command, session: Session): void {
  withDoing(
    command
      .description('Take entries, statements, actors and reports into a dossier, at its end.')
      .summary('take things into a dossier')
      .argument('<dossier>', DOSSIER)
      .option('--entry <id>', 'an entry of the ledger; may be given several times', collect)
      .option('--statement <id>', 'a statement; may be given several times', collect)
      .option('--actor <name>', 'an actor by name or id; may be given several times', collect)
      .option('--report <id>', 'a report; may be given several times', collect)
      .option('--note <text>', 'a note on each of them; plain text'),
  )
    .addHelpText(
      'after',
      `
What the dossier has already stays as it is.

Examples:
  troth dossier add "Salt road" --entry e_5d21 --note "The promise that matters."
  troth dossier add "Salt road" --actor "Oskar Halden" --report r_81c0 --report r_93aa`,
    )
    .action((given: string, options: AddOptions) => add(given, options, session));
}

async function add(given: string, options: AddOptions, { terminal }: Session): Promise<void> {
  await withExistingStore(options.data, terminal, async (store) => {
    const dossier = await findDossier(store, given, todayOf({}));
    const held = new Set(dossier.items.map(({ key }) => key));
    const things = (await thingsOf(store, options)).filter((thing) => !held.has(itemKey(thing)));
    if (things.length === 0) {
      throw new TrothError('cli/usage', 'There is nothing to take in.', {
        remedy: 'Name what the dossier does not have yet with --entry, --statement, --actor or --report.',
      });
    }
    const note = options.note ?? '';
    const deeds = things.map((thing): DossierDeed => ({ type: 'take-in', dossier: dossier.id, thing, note }));
    await doDeeds(store, deeds, `Took in ${plural(things.length, 'item')}`, options, terminal);
  });
}

/** What the options name, each once. */
async function thingsOf(store: Store, options: AddOptions): Promise<DossierThing[]> {
  const found = new Map<string, DossierThing>();
  const take = async (sort: DossierThing['sort'], id: string) => {
    const thing = await findThing(store, sort, id);
    if (!thing) throw new TrothError('store/not-found', `There is no such ${sort}.`, { where: id });
    found.set(itemKey(thing), thing);
  };
  for (const id of options.entry ?? [])
    await take('entry', (await findEntry(store, id, todayOf({}))).entry.id);
  for (const id of options.statement ?? []) await take('statement', (await findStatement(store, id)).id);
  for (const name of options.actor ?? []) await take('actor', (await findActor(store, name)).id);
  for (const id of options.report ?? []) await take('report', (await findReport(store, id)).report.id);
  return [...found.values()];
}

/** `troth dossier note`: writes a note. */
export function defineNote(command: Command, session: Session): void {
  withDoing(
    command
      .description('Write the note of an item of a dossier, in place of the one before.')
      .summary('write a note')
      .argument('<dossier>', DOSSIER)
      .argument('<item>', 'its number, as troth dossier show tells it, or its key')
      .argument('[text]', 'plain text, blank lines part paragraphs; without it the note is taken off', ''),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  troth dossier note "Salt road" 1 "Said again in May."\n  troth dossier note "Salt road" 1',
    )
    .action(async (given: string, item: string, note: string, options: DoOptions) => {
      await withExistingStore(options.data, session.terminal, async (store) => {
        const dossier = await findDossier(store, given, todayOf({}));
        const row = findItem(dossier, item);
        const deed = { type: 'note-item', dossier: dossier.id, item: row.key, note } as const;
        const told = note === '' ? `Took the note off: ${wordsOf(row)}` : `Noted of: ${wordsOf(row)}`;
        await doDeeds(store, [deed], told, options, session.terminal);
      });
    });
}

/** `troth dossier take-out`: takes an item out. */
export function defineTakeOut(command: Command, session: Session): void {
  withDoing(
    command
      .description('Take an item out of a dossier.')
      .summary('take an item out of a dossier')
      .argument('<dossier>', DOSSIER)
      .argument('<item>', 'its number, as troth dossier show tells it, or its key'),
  )
    .addHelpText('after', '\nExamples:\n  troth dossier take-out "Salt road" 3')
    .action(async (given: string, item: string, options: DoOptions) => {
      await withExistingStore(options.data, session.terminal, async (store) => {
        const dossier = await findDossier(store, given, todayOf({}));
        const row = findItem(dossier, item);
        const deed = { type: 'take-out', dossier: dossier.id, item: row.key } as const;
        await doDeeds(store, [deed], `Took out: ${wordsOf(row)}`, options, session.terminal);
      });
    });
}

/** `troth dossier put-away`: takes a dossier off the list. */
export function definePutAway(command: Command, session: Session): void {
  withDoing(
    command
      .description('Put a dossier away: it is listed no more, and can still be shown by its id.')
      .summary('put a dossier away')
      .argument('<dossier>', DOSSIER),
  )
    .addHelpText('after', '\nExamples:\n  troth dossier put-away "Salt road"')
    .action(async (given: string, options: DoOptions) => {
      await withExistingStore(options.data, session.terminal, async (store) => {
        const { id, title } = await findDossier(store, given, todayOf({}));
        const deed = { type: 'put-away-dossier', dossier: id } as const;
        await doDeeds(store, [deed], `Put away: ${title}`, options, session.terminal);
      });
    });
}

/** `troth dossier undo`: takes the newest act on a dossier back, with all that were done at once. */
export function defineUndo(command: Command, session: Session): void {
  withDoing(
    command
      .description('Take back the newest thing done with a dossier, all of it if it was done at once.')
      .summary('take back the newest thing done with a dossier')
      .argument('<dossier>', DOSSIER),
  )
    .addHelpText('after', '\nExamples:\n  troth dossier undo "Salt road"\n  troth dossier undo d_3f2a71c0')
    .action(async (given: string, options: DoOptions) => {
      await withExistingStore(options.data, session.terminal, async (store) => {
        const { id } = await findDossier(store, given, todayOf({}));
        const acts = await store.dossierActs(id);
        const taken = actsTakenBack(acts);
        const inForce = acts.filter((act) => act.type !== 'undo-dossier' && !taken.has(act.id));
        const newest = inForce.at(-1);
        if (!newest) throw new TrothError('store/not-found', 'There is nothing to take back.', { where: id });
        const together = inForce.filter(({ at, by }) => at === newest.at && by === newest.by).toReversed();
        const deeds = together.map(
          (act): DossierDeed => ({ type: 'undo-dossier', dossier: id, act: act.id }),
        );
        const told = `Took back: ${together.map((act) => describeDossierAct(act, acts)).join('; ')}`;
        await doDeeds(store, deeds, told, options, session.terminal);
      });
    });
}
