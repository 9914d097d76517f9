import { type StatementRow, tellIn, VOCABULARIES } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { EntryView } from './api/views.ts';

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

/** The statements that enclose some, and those around them; each once. */
async function loadEnclosing(
  store: Pick<Store, 'statement'>,
  statements: readonly StatementRow[],
): Promise<StatementRow[]> {
  const found = new Map<string, StatementRow | null>();
  const wanted = statements.flatMap(({ parent }) => parent ?? []);
  for (const id of wanted) {
    if (found.has(id)) continue;
    const statement = await store.statement(id);
    found.set(id, statement);
    if (statement?.parent) wanted.push(statement.parent);
  }
  return [...found.values()].filter((statement) => statement !== null);
}
