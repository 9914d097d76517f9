import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'kysely';
import { type Doing, isOnDispute, isWorthy, statementsOf } from '../../../ledger/index.ts';
import type { LedgerAct } from '../../../model/index.ts';
import type { LedgerTarget } from '../../check-ledger-act.ts';
import { passagesById } from '../list-entries.ts';
import type { Tables } from '../tables.ts';
import { loadLedgerActs } from '../truth.ts';
import { passageSeqs, placedById } from './placed-by-id.ts';
import { relayDisputes } from './relay-disputes.ts';
import { writeEntries } from './write-entries.ts';

/** What acts on the ledger are checked against. */
export async function ledgerTarget(trx: Transaction<Tables>): Promise<LedgerTarget> {
  return {
    acts: await loadLedgerActs(trx),
    async statement({ report, statement }) {
      const passage = (await placedById(trx, [statement])).get(statement)?.passage;
      if (!passage) return null;
      const { kind, report: where } = passage;
      return kind === 'narrated' || where !== report ? null : { kind, isKept: isWorthy(passage) };
    },
    async hasPassage({ report, passage, anchor }) {
      const there = (await passagesById(trx, [passage])).get(passage)?.passage;
      return there?.report === report && isDeepStrictEqual(there.anchor, anchor);
    },
  };
}

/**
 * Makes anew what acts bear on, entries and disputes, within the transaction it is given.
 * @param acts that were just kept
 */
export async function relayLedger(trx: Transaction<Tables>, acts: readonly LedgerAct[]): Promise<void> {
  if (acts.length === 0) return;
  const all = await loadLedgerActs(trx);
  const byId = new Map(all.map((act) => [act.id, act]));
  const meant = acts.flatMap((act) => meantBy(act, byId) ?? []);
  if (meant.some(isOnDispute)) await relayDisputes(trx, all);
  const ids = meant.filter((act) => !isOnDispute(act)).flatMap(statementsOf);
  await writeEntries(trx, new Set((await passageSeqs(trx, ids)).values()), all);
}

/** The act itself, or the act that it takes back or brings into force again. */
function meantBy(act: LedgerAct, all: ReadonlyMap<string, LedgerAct>): Doing<LedgerAct> | null {
  if (act.type !== 'undo-ledger') return act;
  const undone = all.get(act.act);
  return undone ? meantBy(undone, all) : null;
}
