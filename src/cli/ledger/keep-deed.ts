import {
  createAct,
  type LedgerAct,
  type LedgerDeed,
  type StatementRef,
  type StatementRow,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Keeps what a person does on the ledger.
 * @param command that takes an act back, without the act's id; told unless the deed takes one back itself
 */
export async function keepDeed(
  store: Pick<Store, 'addActs'>,
  deed: LedgerDeed,
  person: string,
  command: string,
  terminal: Terminal,
): Promise<LedgerAct> {
  const act = createAct(deed, person, new Date().toISOString());
  await store.addActs([act]);
  if (deed.type !== 'undo-ledger') terminal.note(`Taken back with: ${command} --undo ${act.id}`);
  return act;
}

/** A statement as acts name it. */
export function refOf({ report, id }: StatementRow): StatementRef {
  return { report, statement: id };
}
