import { type EntryDetail, TrothError } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
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
  const fitting = items.filter((entry) => entry.id.startsWith(prefix));
  const only = fitting.length === 1 ? await store.entry(fitting[0]?.id ?? '', today) : null;
  if (only) return only;
  throw fitting.length > 1
    ? new TrothError('cli/usage', `${fitting.length} entries have an id that begins so.`, {
        where: id,
        remedy: `Say more of it: ${fitting
          .slice(0, 5)
          .map((entry) => entry.id)
          .join(', ')}.`,
      })
    : new TrothError('store/not-found', 'The ledger holds no entry of this id.', {
        where: id,
        remedy: 'See the ids with troth ledger.',
      });
}
