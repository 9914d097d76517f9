import type { Insertable } from 'kysely';
import type { Dispute } from '../../../ledger/index.ts';
import type { Tables } from '../tables.ts';
import type { Placed } from './placed.ts';

/** The row of a dispute between two passages. */
export function disputeRow(dispute: Dispute, earlier: Placed, later: Placed): Insertable<Tables['dispute']> {
  return {
    earlier: earlier.seq,
    later: later.seq,
    sort: dispute.sort,
    score: dispute.score,
    day: later.passage.day === '' ? null : later.passage.day,
    act: dispute.act,
    shown: 1,
    body: JSON.stringify(dispute),
  };
}
