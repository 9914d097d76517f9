import { actsByReport, deriveReport } from '../ledger/index.ts';
import { type Act, dayRange, pages, type ReportAct } from '../model/index.ts';
import type { OpeningOptions } from './opening.ts';
import { openTemporaryStore } from './sqlite/temporary-store.ts';
import type { Store, TruthOfReport } from './store.ts';

/**
 * Opens what a store would show had it been asked on a day: the reports that were out by then, and what
 * people had done by the end of it (UTC). A report was out on the last day that its date may mean; one without a
 * date, when it was added. Of each report the reading is shown that a person had chosen by then, or else the
 * newest, whenever it was made: it depends on the report's text and not on what was known. To be closed by the
 * caller.
 * @param day `YYYY-MM-DD`
 * @throws TrothError `job/stopped` when it was given up
 */
export async function openAsKnownOn(
  store: Pick<Store, 'truth' | 'acts'>,
  day: string,
  opening: OpeningOptions = {},
): Promise<Store> {
  const acts = (await allActs(store)).filter(({ at }) => at.slice(0, 10) <= day);
  const onReports = actsByReport(acts);
  return openTemporaryStore(
    outBy(store.truth(), (truth) => outOn(truth, onReports.get(truth.report.id) ?? []) <= day),
    acts,
    opening,
  );
}

/** The day on which a report was out, `YYYY-MM-DD`. */
function outOn({ report, added }: TruthOfReport, acts: readonly ReportAct[]): string {
  const range = dayRange(deriveReport(report, acts).report.published ?? '');
  return range?.last ?? range?.first ?? added.slice(0, 10);
}

async function* outBy(
  truths: AsyncIterable<TruthOfReport>,
  isOut: (truth: TruthOfReport) => boolean,
): AsyncGenerator<TruthOfReport> {
  for await (const truth of truths) if (isOut(truth)) yield truth;
}

/** Every act that a store keeps, oldest first. */
export async function allActs(store: Pick<Store, 'acts'>): Promise<Act[]> {
  const newest: Act[] = [];
  for await (const act of pages((page) => store.acts(page))) newest.push(act);
  return newest.reverse();
}
