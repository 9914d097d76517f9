import { tellIn, VOCABULARIES } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { EntryView } from './api/views.ts';

/**
 * An entry as the API gives it; null when there is none.
 * @param today the day that its schedule is told for, `YYYY-MM-DD`
 * @param most statements and passages that are told at most of each; all unless told
 */
export async function loadEntryView(
  store: Pick<Store, 'entryAround'>,
  id: string,
  today: string,
  most?: number,
): Promise<EntryView | null> {
  const around = await store.entryAround(id, today, most);
  if (!around) return null;
  const told = VOCABULARIES.map((vocabulary) => ({
    vocabulary,
    words: tellIn(vocabulary, around.entry.state),
  }));
  return { ...around, told };
}
