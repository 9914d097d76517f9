import { deriveReport } from '../ledger/index.ts';
import { type Problem, type Report, TrothError } from '../model/index.ts';
import type { HistoryOfReport, Store } from '../store/index.ts';

/** A report with all that is kept of it, and with people's corrections of its details. */
export interface ReportHistory extends HistoryOfReport {
  /** as it was read, without them */
  asRead: Report;
}

/** Loads what is kept of a report; or the problem that it is not there or a person took it out. */
export async function loadHistory(
  store: Pick<Store, 'history'>,
  id: string,
): Promise<{ history: ReportHistory } | { problem: Problem }> {
  const history = await store.history(id);
  if (!history) return { problem: failure('store/not-found', 'There is no such report.', id) };
  const { report, removed } = deriveReport(history.report, history.acts);
  if (removed) return { problem: failure('store/removed', 'A person took this report out.', id) };
  return { history: { ...history, report, asRead: history.report } };
}

function failure(code: 'store/not-found' | 'store/removed', message: string, where: string): Problem {
  return new TrothError(code, message, { where, remedy: 'The rest went on.' }).toProblem();
}
