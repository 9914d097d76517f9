import { type ReportSummary, TrothError } from '../model/index.ts';
import type { Store, StoredReport } from '../store/index.ts';
import { safeText } from './safe-text.ts';
import { takePages } from './take-pages.ts';

/** How many reports a beginning that fits several may name in the message. */
const SHOWN = 5;

/**
 * The report of an id, or of the beginning of one; `r_` may be left out.
 * @throws TrothError `store/not-found` when none begins so, `cli/usage` when several do
 */
export async function findReport(store: Store, id: string): Promise<StoredReport> {
  const prefix = id.startsWith('r_') ? id : `r_${id}`;
  const whole = await store.report(prefix);
  if (whole) return whole;
  const { items } = await takePages((page) => store.listReports(page), Number.POSITIVE_INFINITY);
  const fitting = items.filter((report) => report.id.startsWith(prefix));
  const only = fitting.length === 1 ? await store.report(fitting[0]?.id ?? '') : null;
  if (only) return only;
  throw fitting.length > 1
    ? new TrothError('cli/usage', `${fitting.length} reports have an id that begins so.`, {
        where: id,
        remedy: `Say more of it: ${fitting.slice(0, SHOWN).map(describe).join('; ')}.`,
      })
    : new TrothError('store/not-found', 'The store holds no report of this id.', {
        where: id,
        remedy: 'See the ids with troth list.',
      });
}

function describe({ id, title }: ReportSummary): string {
  return `${id} (${safeText(title ?? 'Untitled')})`;
}
