import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'kysely';
import type { Passage } from '../../../ledger/index.ts';
import type { LedgerAct, StatementRef } from '../../../model/index.ts';
import type { LedgerTarget } from '../../check-ledger-act.ts';
import { passagesById } from '../list-entries.ts';
import type { Tables } from '../tables.ts';
import { loadLedgerActs } from '../truth.ts';
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
 * Makes the entries anew that acts bear on, within the transaction it is given.
 * @param acts that were just kept
 */
export async function relayLedger(trx: Transaction<Tables>, acts: readonly LedgerAct[]): Promise<void> {
  if (acts.length === 0) return;
  const all = new Map((await loadLedgerActs(trx)).map((act) => [act.id, act]));
  const ids = acts.flatMap((act) => statementsOf(act, all)).map(({ statement }) => statement);
  const rows = await trx.selectFrom('passage').select('seq').where('id', 'in', ids).execute();
  await writeEntries(trx, new Set(rows.map(({ seq }) => seq)));
}

/** The statements that an act is about, or that the act is about which it takes back. */
function statementsOf(act: LedgerAct, all: ReadonlyMap<string, LedgerAct>): StatementRef[] {
  switch (act.type) {
    case 'join':
      return [act.statement, act.to];
    case 'part':
      return [act.statement];
    case 'bear':
    case 'judge':
      return [act.entry];
    case 'undo-ledger': {
      const undone = all.get(act.act);
      return undone ? statementsOf(undone, all) : [];
    }
  }
}
