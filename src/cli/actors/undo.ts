import type { Command } from 'commander';
import { actsTakenBack } from '../../ledger/index.ts';
import { type ActorAct, TrothError } from '../../model/index.ts';
import { dataOption } from '../options.ts';
import { personOption } from '../person-option.ts';
import type { Session } from '../session.ts';
import { withExistingStore } from '../with-store.ts';
import { type DoOptions, doDeed } from './do-deeds.ts';

/** `troth actors undo`: takes an act back. */
export function defineUndo(command: Command, session: Session): void {
  command
    .description('Take an act on actors back; undoing an undo brings it into force again.')
    .summary('take an act on actors back')
    .argument('[act]', 'id of the act, or its beginning; the newest one in force when it is left out')
    .addOption(personOption())
    .option('--json', 'tell what was done as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  troth actors undo
  troth actors undo a_3f2a71c0`,
    )
    .action((act: string | undefined, options: DoOptions) => undo(act, options, session));
}

async function undo(act: string | undefined, options: DoOptions, { terminal }: Session): Promise<void> {
  await withExistingStore(options.data, terminal, async (store) => {
    const acts = await store.actorActs();
    const { id } = act === undefined ? newest(acts) : find(acts, act);
    await doDeed(store, { type: 'undo-actor', act: id }, options, terminal);
  });
}

function newest(acts: readonly ActorAct[]): ActorAct {
  const taken = actsTakenBack(acts);
  const act = acts.findLast(({ id, type }) => type !== 'undo-actor' && !taken.has(id));
  if (act) return act;
  throw new TrothError('store/not-found', 'There is nothing to take back.', {
    remedy: 'See what was done with troth actors history.',
  });
}

function find(acts: readonly ActorAct[], beginning: string): ActorAct {
  const fitting = acts.filter(({ id }) => id.startsWith(beginning));
  if (fitting[0] && fitting.length === 1) return fitting[0];
  throw fitting.length > 1
    ? new TrothError('cli/usage', `${fitting.length} acts have an id that begins so.`, {
        where: beginning,
        remedy: 'Say more of it.',
      })
    : new TrothError('store/not-found', 'There is no such act on actors.', {
        where: beginning,
        remedy: 'See the ids with troth actors history.',
      });
}
