import type { StatementRow } from '../model/index.ts';
import type { Store } from '../store/index.ts';

/** The statements that enclose some, and those around them; each once. Each level is one question to the store. */
export async function loadEnclosing(
  store: Pick<Store, 'statements'>,
  statements: readonly StatementRow[],
): Promise<StatementRow[]> {
  const found: StatementRow[] = [];
  const asked = new Set<string>();
  for (let inner = statements; inner.length > 0; ) {
    const wanted = new Set(
      inner.flatMap(({ parent }) => (parent === null || asked.has(parent) ? [] : parent)),
    );
    for (const id of wanted) asked.add(id);
    inner = wanted.size > 0 ? await store.statements([...wanted]) : [];
    found.push(...inner);
  }
  return found;
}
