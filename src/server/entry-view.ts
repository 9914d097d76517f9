import { type EntryStretch, tellIn, VOCABULARIES } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { EntryView } from './api/views.ts';

/** Statements and passages that are told unless more are asked for: an answer has an end, however long an entry is. */
const TOLD = 50;

/**
 * An entry as the API gives it; null when there is none.
 * @param today the day that its schedule is told for, `YYYY-MM-DD`
 * @param stretch which of its statements and passages are told; the first {@link TOLD} of each unless told
 */
export async function loadEntryView(
  store: Pick<Store, 'entryAround'>,
  id: string,
  today: string,
  { skip, limit = TOLD }: EntryStretch,
): Promise<EntryView | null> {
  const around = await store.entryAround(id, today, { skip, limit });
  if (!around) return null;
  const told = VOCABULARIES.map((vocabulary) => ({
    vocabulary,
    words: tellIn(vocabulary, around.entry.state),
  }));
  return { ...around, told };
}
