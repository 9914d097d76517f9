import { type EntryDetail, TrothError } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { onlyBeginning } from '../find-by-beginning.ts';
import { takePages } from '../take-pages.ts';

/**
 * The entry of an id, or of the beginning of one; `e_` may be left out, and the id of any of its statements
 * leads to it.
 * @param today the day that its schedule is told for, `YYYY-MM-DD`
 * @throws TrothError `store/not-found` when none begins so, `cli/usage` when several do
 */
export async function findEntry(store: Store, id: string, today: string): Promise<EntryDetail> {
  const prefix = /^[es]_/.test(id) ? id.replace(/^s_/, 'e_') : `e_${id}`;
  const whole = await store.entry(prefix, today);
  if (whole) return whole;
  const { items } = await takePages(
    (page) => store.listEntries({ today, ...page }),
    Number.POSITIVE_INFINITY,
  );
  const only = onlyBeginning(items, prefix, {
    given: id,
    noun: 'entry',
    see: 'troth ledger',
    tell: (entry) => entry.id,
  });
  const found = await store.entry(only.id, today);
  if (found) return found;
  throw new TrothError('store/not-found', 'The entry is no longer there.', { where: id });
}
