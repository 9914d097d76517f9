import { areAtOnce, isUndo, takenBack } from '../acts/undo-target.ts';
import type { Act, LedgerAct } from '../api/types.ts';

/**
 * The acts on the ledger that "undo" takes back: the newest in force, with all that were done at once with it.
 * @param acts newest first
 * @returns none when there is nothing to undo
 */
export function newestDeed(acts: readonly Act[]): LedgerAct[] {
  const back = takenBack(acts.toReversed());
  const inForce = acts.filter(
    (act): act is LedgerAct => isOnLedger(act) && !isUndo(act) && !back.has(act.id),
  );
  const [newest] = inForce;
  return newest ? inForce.filter((act) => areAtOnce(act, newest)) : [];
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
