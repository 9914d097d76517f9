import type { Act, LedgerAct } from '../api/types.ts';

const LEDGER_TYPES: ReadonlySet<Act['type']> = new Set<LedgerAct['type']>([
  'join',
  'part',
  'bear',
  'judge',
  'dispute',
  'undo-ledger',
]);

/** Whether an act is one on the ledger, and belongs to no report. */
export function isOnLedger(act: Act): act is LedgerAct {
  return LEDGER_TYPES.has(act.type);
}
