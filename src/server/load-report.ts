import { TrothError } from '../model/index.ts';
import type { Store, StoredReport } from '../store/index.ts';

/**
 * A report with its statements and acts.
 * @param missing the code and place of the error when there is none
 * @throws TrothError with that code, or `store/removed`
 */
export async function loadReport(
  store: Pick<Store, 'report' | 'held'>,
  id: string,
  missing: { code: 'store/not-found' | 'act/unknown-target'; where: string } = {
    code: 'store/not-found',
    where: id,
  },
): Promise<StoredReport> {
  const stored = await store.report(id);
  if (stored) return stored;
  if ((await store.held([id])).has(id)) {
    throw new TrothError('store/removed', 'A person took this report out.', {
      where: missing.where,
      remedy: 'Undo that act to bring it back.',
    });
  }
  throw new TrothError(missing.code, 'There is no such report.', { where: missing.where });
}
