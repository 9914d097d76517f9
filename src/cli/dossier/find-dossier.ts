import {
  type DossierDetail,
  type DossierRow,
  type DossierSummary,
  foldName,
  TrothError,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { onlyBeginning } from '../find-by-beginning.ts';
import { safeText } from '../safe-text.ts';

/**
 * The dossier of a title, an id or the beginning of one; `d_` may be left out. Those that were put away are found
 * by their ids.
 * @param today the day that schedules are told for, `YYYY-MM-DD`
 * @throws TrothError `store/not-found` when there is none, `cli/usage` when there are several
 */
export async function findDossier(store: Store, given: string, today: string): Promise<DossierDetail> {
  const found = await store.dossier((await findDossierSummary(store, given)).id, today);
  if (found) return found;
  throw new TrothError('store/not-found', 'The dossier is no longer there.', { where: safeText(given) });
}

/** The same without its items. */
export async function findDossierSummary(store: Store, given: string): Promise<DossierSummary> {
  const id = given.startsWith('d_') ? given : `d_${given}`;
  const listed = await store.dossiers();
  const all = [...listed, ...(await store.dossiers({ away: true }))];
  const whole = all.find((one) => one.id === id);
  if (whole) return whole;
  const [titled, ...others] = listed.filter(({ title }) => foldName(title) === foldName(given));
  if (titled && others.length === 0) return titled;
  return onlyBeginning(all, id, {
    given: safeText(given),
    noun: 'dossier',
    see: 'troth dossier list',
    tell: (dossier) => `${dossier.id} (${safeText(dossier.title)})`,
  });
}

/**
 * An item of a dossier, by its number as it is shown, from 1, or by its key.
 * @throws TrothError `store/not-found`
 */
export function findItem({ items }: DossierDetail, given: string): DossierRow {
  const found = items.find(({ key }, place) => key === given || String(place + 1) === given);
  if (found) return found;
  throw new TrothError('store/not-found', 'The dossier has no such item.', {
    where: safeText(given),
    remedy: 'See the numbers of its items with troth dossier show.',
  });
}
