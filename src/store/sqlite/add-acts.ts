import type { Kysely, Transaction } from 'kysely';
import { Act, TrothError } from '../../model/index.ts';
import { checkAct } from '../check-act.ts';
import type { ReportTruth } from './derived-rows.ts';
import type { Tables } from './tables.ts';
import { bumpRevision, loadTruth, reportSeq } from './truth.ts';
import { writeDerived } from './write-derived.ts';

/** Keeps acts and derives anew the reports that they bear on, see Store.addActs. */
export async function addActs(writer: Kysely<Tables>, acts: readonly Act[]): Promise<void> {
  const checked = acts.map(fit);
  if (checked.length === 0) return;
  await writer.transaction().execute(async (trx) => {
    const truths = new Map<string, ReportTruth>();
    for (const act of checked) {
      const truth = truths.get(act.report) ?? (await load(trx, act.report));
      await refuseTwice(trx, act);
      checkAct(act, truth);
      await trx
        .insertInto('act')
        .values({ id: act.id, report: truth.seq, body: JSON.stringify(act) })
        .execute();
      truths.set(act.report, { ...truth, acts: [...truth.acts, act] });
    }
    await writeDerived(trx, [...truths.values()], false);
    await bumpRevision(trx);
  });
}

/** The act as the model knows it. Throws `act/invalid`. */
function fit(act: Act): Act {
  const parsed = Act.safeParse(act);
  if (parsed.success) return parsed.data;
  throw new TrothError('act/invalid', parsed.error.message, { where: act.id });
}

async function load(trx: Transaction<Tables>, report: string): Promise<ReportTruth> {
  const seq = await reportSeq(trx, report);
  if (seq === null) {
    throw new TrothError('act/unknown-target', 'the store has no such report', { where: report });
  }
  return loadTruth(trx, seq, 'all');
}

async function refuseTwice(trx: Transaction<Tables>, act: Act): Promise<void> {
  const held = await trx.selectFrom('act').select('id').where('id', '=', act.id).executeTakeFirst();
  if (held) throw new TrothError('act/invalid', 'the store holds an act with this id', { where: act.id });
}
