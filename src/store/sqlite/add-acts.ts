import type { Transaction } from 'kysely';
import { layActors, shownReading } from '../../ledger/index.ts';
import {
  Act,
  type ActorAct,
  type DossierAct,
  isOnActors,
  isOnDossiers,
  isOnLedger,
  type LedgerAct,
  type MentionPlace,
  TrothError,
} from '../../model/index.ts';
import { checkAct } from '../check-act.ts';
import { type ActorTarget, checkActorAct } from '../check-actor-act.ts';
import { checkDossierAct } from '../check-dossier-act.ts';
import { checkLedgerAct } from '../check-ledger-act.ts';
import type { ReportTruth } from './derived-rows.ts';
import { ledgerTarget, relayLedger } from './ledger/relay-acts.ts';
import { findActor } from './list-actors.ts';
import { isThere } from './list-dossiers.ts';
import { relayActors } from './relay-actors.ts';
import type { Tables } from './tables.ts';
import { bumpRevision, loadActorActs, loadDossierActs, loadTruth, reportSeq } from './truth.ts';
import { writeDerived } from './write-derived.ts';
import { writeDossiers } from './write-dossiers.ts';
import type { Writer } from './writer.ts';

/** Keeps acts and derives anew what they bear on, see Store.addActs. */
export async function addActs(writer: Writer, acts: readonly Act[]): Promise<void> {
  const checked = acts.map(fit);
  if (checked.length === 0) return;
  await writer.write(async (trx, lookup) => {
    const truths = new Map<string, ReportTruth>();
    let laid = await loadActorActs(trx);
    let onActors = laid;
    const lay = async () => {
      if (onActors !== laid) await relayActors(trx, laid, onActors, lookup);
      laid = onActors;
    };
    const onLedger: LedgerAct[] = [];
    const onDossiers = new Map<string, DossierAct[]>();
    for (const act of checked) {
      await refuseTwice(trx, act);
      if (isOnActors(act)) {
        // What an undo took away, and what it brought back, must be seen by the next check.
        if (onActors.at(-1)?.type === 'undo-actor') await lay();
        await checkActorAct(act, actorTarget(trx, onActors));
        await keep(trx, act, null);
        onActors = [...onActors, act];
      } else if (isOnLedger(act)) {
        await checkLedgerAct(act, await ledgerTarget(trx));
        await keep(trx, act, null);
        onLedger.push(act);
      } else if (isOnDossiers(act)) {
        const acts = onDossiers.get(act.dossier) ?? (await loadDossierActs(trx, act.dossier));
        await checkDossierAct(act, { acts, isThere: (thing) => isThere(trx, thing) });
        await keep(trx, act, null);
        onDossiers.set(act.dossier, [...acts, act]);
      } else {
        const truth = truths.get(act.report) ?? (await load(trx, act.report));
        checkAct(act, truth);
        await keep(trx, act, truth.seq);
        truths.set(act.report, { ...truth, acts: [...truth.acts, act] });
      }
    }
    await lay();
    await writeDerived(trx, [...truths.values()], layActors(onActors), false, lookup);
    await relayLedger(trx, onLedger);
    await writeDossiers(trx, onDossiers);
    await bumpRevision(trx);
  });
}

/** The act as the model knows it. Throws `act/invalid`. */
function fit(act: Act): Act {
  const parsed = Act.safeParse(act);
  if (parsed.success) return parsed.data;
  throw new TrothError('act/invalid', parsed.error.message, { where: act.id });
}

async function keep(trx: Transaction<Tables>, act: Act, report: number | null): Promise<void> {
  await trx
    .insertInto('act')
    .values({ id: act.id, report, body: JSON.stringify(act) })
    .execute();
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

/** What an act on actors is checked against: actors as they are shown before these acts. */
function actorTarget(trx: Transaction<Tables>, acts: readonly ActorAct[]): ActorTarget {
  const shownReport = async (id: string) =>
    trx.selectFrom('shown_report').select('seq').where('id', '=', id).executeTakeFirst();
  return {
    acts,
    shownName: async (id) => (await findActor(trx, id))?.name ?? null,
    hasReport: async (id) => (await shownReport(id)) !== undefined,
    async hasMention({ report, start, end }: MentionPlace) {
      const row = await shownReport(report);
      if (!row) return false;
      const { readings, acts } = await loadTruth(trx, row.seq, 'needed');
      const mentions = shownReading(readings, acts)?.mentions ?? [];
      return mentions.some(({ anchor }) => anchor.start === start && anchor.end === end);
    },
  };
}
