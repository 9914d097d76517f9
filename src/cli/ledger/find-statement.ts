import { type StatementRow, TrothError } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';

/**
 * The statement of an id, that of its entry included.
 * @throws TrothError `store/not-found` when there is none
 */
export async function findStatement(store: Pick<Store, 'statement'>, id: string): Promise<StatementRow> {
  const found = await store.statement(id.replace(/^e_/, 's_'));
  if (found) return found;
  throw new TrothError('store/not-found', 'The store holds no statement of this id.', {
    where: id,
    remedy: 'See the ids with troth search --json.',
  });
}
