import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'kysely';
import { type Doing, isOnDispute, type Passage, statementsOf } from '../../../ledger/index.ts';
import type { LedgerAct } from '../../../model/index.ts';
import type { LedgerTarget } from '../../check-ledger-act.ts';
import { passagesById } from '../list-entries.ts';
import type { Tables } from '../tables.ts';
import { loadLedgerActs } from '../truth.ts';
import { relayDisputes } from './relay-disputes.ts';
import { writeEntries } from './write-entries.ts';

/** What acts on the ledger are checked against. */
export async function ledgerTarget(trx: Transaction<Tables>): Promise<LedgerTarget> {
  return {
    acts: await loadLedgerActs(trx),
    async statement({ report, statement }) {
      const row = await trx
        .selectFrom('passage')
        .select(['kept', 'body'])
        .where('id', '=', statement)
        .executeTakeFirst();
      if (!row) return null;
      const { kind, report: where } = JSON.parse(row.body) as Passage;
      return kind === 'narrated' || where !== report ? null : { kind, isKept: row.kept === 1 };
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
  const rows = await trx.selectFrom('passage').select('seq').where('id', 'in', ids).execute();
  await writeEntries(trx, new Set(rows.map(({ seq }) => seq)), all);
}

/** The act itself, or the act that it takes back or brings into force again. */
function meantBy(act: LedgerAct, all: ReadonlyMap<string, LedgerAct>): Doing<LedgerAct> | null {
  if (act.type !== 'undo-ledger') return act;
  const undone = all.get(act.act);
  return undone ? meantBy(undone, all) : null;
}
