import { TrothError } from '../model/index.ts';
import type { Store, StoredReport } from '../store/index.ts';
import { onlyBeginning } from './find-by-beginning.ts';
import { safeText } from './safe-text.ts';
import { takePages } from './take-pages.ts';

/**
 * The report of an id, or of the beginning of one; `r_` may be left out.
 * @throws TrothError `store/not-found` when none begins so, `cli/usage` when several do
 */
export async function findReport(store: Store, id: string): Promise<StoredReport> {
  const prefix = id.startsWith('r_') ? id : `r_${id}`;
  const whole = await store.report(prefix);
  if (whole) return whole;
  const { items } = await takePages((page) => store.listReports(page), Number.POSITIVE_INFINITY);
  const only = onlyBeginning(items, prefix, {
    given: id,
    noun: 'report',
    see: 'troth list',
    tell: (report) => `${report.id} (${safeText(report.title ?? 'Untitled')})`,
  });
  const found = await store.report(only.id);
  if (found) return found;
  throw new TrothError('store/not-found', 'The report is no longer there.', { where: id });
}
