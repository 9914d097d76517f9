import { actsAmong } from '../ledger/index.ts';
import { pages, TrothError } from '../model/index.ts';
import {
  allActs,
  type OpeningOptions,
  openTemporaryStore,
  type Store,
  type TruthOfReport,
} from '../store/index.ts';

/** Statements whose disputes are asked for at once. */
const AT_ONCE = 100;

/**
 * Opens what a store would show had it only what a dossier rests on: the reports of its items, and those in which
 * its entries are told, borne on, judged by or disputed; the acts on them, on the actors that they name and on the
 * dossier. Nothing of what people did elsewhere is in it. What machines propose beyond these reports is not: the ledger
 * is derived from them alone. To be closed by the caller.
 * @param today the day that schedules are told for, `YYYY-MM-DD`
 * @throws TrothError `store/not-found` when there is no such dossier, `job/stopped`
 */
export async function openRestricted(
  store: Store,
  dossier: string,
  today: string,
  opening?: OpeningOptions,
): Promise<Store> {
  const reports = await reportsOf(store, dossier, today);
  const truths: TruthOfReport[] = [];
  const actors = new Set<string>();
  for await (const truth of store.truth()) {
    if (!reports.has(truth.report.id)) continue;
    truths.push(truth);
    for (const reading of truth.readings) for (const { id } of reading.actors) actors.add(id);
  }
  const acts = actsAmong(await allActs(store), { reports, actors, dossiers: new Set([dossier]) });
  return openTemporaryStore(truths, acts, opening);
}

/** Ids of the reports that a dossier rests on. */
async function reportsOf(store: Store, id: string, today: string): Promise<Set<string>> {
  const dossier = await store.dossier(id, today);
  if (!dossier) {
    throw new TrothError('store/not-found', 'There is no such dossier.', {
      where: id,
      remedy: 'See those there are with troth dossier list.',
    });
  }
  const reports = new Set<string>();
  const disputed = async (ids: string[]) => {
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const statement = ids.slice(start, start + AT_ONCE);
      for await (const { earlier, later, act } of pages((page) =>
        store.listDisputes({ statement, ...page }),
      )) {
        if (act === null) continue;
        reports.add(earlier.report);
        reports.add(later.report);
      }
    }
  };
  for (const { entry, statement, report } of dossier.items) {
    if (report) reports.add(report.id);
    if (statement) {
      reports.add(statement.report);
      await disputed([statement.id]);
    }
    const detail = entry && (await store.entry(entry.id, today));
    if (!detail) continue;
    for (const { statement } of detail.statements) reports.add(statement.report);
    // What a machine proposes and nobody has decided on is no part of the dossier.
    for (const { act, passage } of detail.bearings) if (act !== null) reports.add(passage.report);
    for (const { evidence } of detail.verdicts) for (const { report } of evidence) reports.add(report);
    await disputed(detail.statements.map(({ statement }) => statement.id));
  }
  return reports;
}
