import type { Kysely } from 'kysely';
import { actsInForce, type Doing } from '../../../ledger/index.ts';
import type { LedgerAct } from '../../../model/index.ts';
import type { Tables } from '../tables.ts';
import { passageSeqs } from './placed-by-id.ts';

/**
 * The acts in force, but for those on passages that are not there.
 * @param all acts on the ledger, oldest first
 */
export async function actsThatHold(
  db: Kysely<Tables>,
  all: readonly LedgerAct[],
): Promise<Doing<LedgerAct>[]> {
  const acts = actsInForce(all);
  const there = await passageSeqs(
    db,
    acts.flatMap((act) => (act.type === 'bear' ? act.passage.passage : [])),
  );
  return acts.filter((act) => act.type !== 'bear' || there.has(act.passage.passage));
}
