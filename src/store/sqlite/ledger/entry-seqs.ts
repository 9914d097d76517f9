import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { valueList } from '../value-list.ts';

/** The seqs of the entries in which statements stand, by the ids of the statements; those in none are left out. */
export async function entrySeqs(
  db: Kysely<Tables>,
  statements: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('statement')
    .innerJoin('entry_statement', 'entry_statement.passage', 'statement.seq')
    .select(['statement.id', 'entry_statement.entry'])
    .where('statement.id', 'in', valueList([...new Set(statements)]))
    .execute();
  return new Map(rows.map(({ id, entry }) => [id, entry]));
}
