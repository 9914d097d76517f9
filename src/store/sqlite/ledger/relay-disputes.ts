import { sql, type Transaction } from 'kysely';
import { actsInForce, isOnDispute, type JudgedPair, judgedPairs } from '../../../ledger/index.ts';
import type { LedgerAct } from '../../../model/index.ts';
import { insertRows } from '../insert-rows.ts';
import type { Tables } from '../tables.ts';
import { disputeRow } from './dispute-row.ts';
import { firstsOfWordings } from './firsts.ts';
import { placedById } from './placed-by-id.ts';

/**
 * Lays what people say of pairs of statements over what a machine found, anew: adds what they say to be in dispute,
 * and hides what a machine found between the same two or copies of them. To be called when such acts or any
 * passages changed.
 * @param all acts on the ledger, oldest first
 */
export async function relayDisputes(trx: Transaction<Tables>, all: readonly LedgerAct[]): Promise<void> {
  await trx.deleteFrom('dispute').where('act', 'is not', null).execute();
  await sql`update dispute set shown = 1 where shown = 0`.execute(trx);
  const acts = actsInForce(all).filter(isOnDispute);
  const there = await placedById(
    trx,
    acts.flatMap((act) => [act.statement.statement, act.with.statement]),
  );
  const judged = judgedPairs(acts, (id) => there.get(id)?.passage);
  await hideProposed(trx, judged);
  await insertRows(
    trx,
    'dispute',
    judged.flatMap(({ dispute, earlier, later }) => {
      const [first, second] = [there.get(earlier.id), there.get(later.id)];
      return dispute && first && second ? [disputeRow(dispute, first, second)] : [];
    }),
  );
}

/** Hides what a machine found of pairs: it compared the first passages of their wordings. */
async function hideProposed(trx: Transaction<Tables>, judged: readonly JudgedPair[]): Promise<void> {
  const wanted = [...new Set(judged.flatMap(({ wordings }) => wordings))];
  const firsts = new Map(
    (await firstsOfWordings(trx, wanted)).map(({ wording, linked }) => [wording, linked]),
  );
  for (const { wordings } of judged) {
    const [one, other] = wordings.map((wording) => firsts.get(wording) ?? 0);
    await sql`update dispute set shown = 0 where (earlier = ${one} and later = ${other})
      or (earlier = ${other} and later = ${one})`.execute(trx);
  }
}
