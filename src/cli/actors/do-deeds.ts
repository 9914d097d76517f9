import { toJson } from '../../exports/index.ts';
import { type ActorAct, type ActorDeed, createAct } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { safeText } from '../safe-text.ts';
import type { Terminal } from '../terminal.ts';
import { describeActorAct, shortActId } from './actor-history.ts';

/** What every command that does something takes. */
export interface DoOptions {
  person: string;
  json?: boolean;
  data: string;
}

/** Does one deed and tells what was done, and how it is taken back. */
export async function doDeed(
  store: Store,
  deed: ActorDeed,
  { person, json }: DoOptions,
  terminal: Terminal,
): Promise<void> {
  const act: ActorAct = createAct(deed, person, new Date().toISOString());
  await store.addActs([act]);
  if (json) {
    await terminal.write(`${toJson(act, 2)}\n`);
    return;
  }
  const told = describeActorAct(act, await store.actorActs());
  await terminal.write(`${safeText(told.charAt(0).toUpperCase() + told.slice(1))}\n`);
  terminal.note(`Taken back with: troth actors undo ${shortActId(act.id)}`);
}
