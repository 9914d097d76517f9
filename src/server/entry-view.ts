import { tellIn, VOCABULARIES } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { EntryView } from './api/views.ts';
import { loadEnclosing } from './enclosing.ts';

/**
 * An entry as the API gives it; null when there is none.
 * @param today the day that its schedule is told for, `YYYY-MM-DD`
 */
export async function loadEntryView(
  store: Pick<Store, 'entry' | 'excerpts' | 'statement'>,
  id: string,
  today: string,
): Promise<EntryView | null> {
  const detail = await store.entry(id, today);
  if (!detail) return null;
  const { entry, statements, bearings } = detail;
  const excerpts = await store.excerpts([
    ...statements.map(({ statement }) => statement.id),
    ...bearings.map(({ passage }) => passage.passage),
  ]);
  const told = VOCABULARIES.map((vocabulary) => ({ vocabulary, words: tellIn(vocabulary, entry.state) }));
  const enclosing = await loadEnclosing(
    store,
    statements.map(({ statement }) => statement),
  );
  return { ...detail, enclosing, excerpts, told };
}
