import type { StatementRow } from '../model/index.ts';
import type { Store } from '../store/index.ts';

/** The statements that enclose some, and those around them; each once. */
export async function loadEnclosing(
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
