import type { Act, LedgerAct } from '../api/types.ts';

/**
 * The acts on the ledger that "undo" takes back: the newest in force, with all that were done at once with it.
 * @param acts newest first
 * @returns none when there is nothing to undo
 */
export function newestDeed(acts: readonly Act[]): LedgerAct[] {
  const back = new Set<string>();
  for (const act of acts) if (act.type === 'undo-ledger' && !back.has(act.id)) back.add(act.act);
  const inForce = acts.filter(
    (act): act is LedgerAct => isOnLedger(act) && act.type !== 'undo-ledger' && !back.has(act.id),
  );
  const [newest] = inForce;
  // Acts of one request bear one time, to the millisecond.
  return newest ? inForce.filter(({ at, by }) => at === newest.at && by === newest.by) : [];
}

const LEDGER_TYPES: ReadonlySet<Act['type']> = new Set<LedgerAct['type']>([
  'join',
  'part',
  'bear',
  'judge',
  'dispute',
  'undo-ledger',
]);

function isOnLedger(act: Act): act is LedgerAct {
  return LEDGER_TYPES.has(act.type);
}
