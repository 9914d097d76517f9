import type { Kysely } from 'kysely';
import type { Passage } from '../../../ledger/index.ts';
import type { Tables } from '../tables.ts';
import { valueList } from '../value-list.ts';

/** A passage with the seq of its row. */
export interface Placed {
  seq: number;
  passage: Passage;
}

/** Passages that were read in a transaction, by seq: many reports are compared with the same. */
export type PassageCache = Map<number, Passage>;

/** Passages by their seqs; those that are not there are left out. */
export async function loadPassages(
  trx: Kysely<Tables>,
  seqs: Iterable<number>,
  cache: PassageCache,
): Promise<Map<number, Passage>> {
  const wanted = [...new Set(seqs)];
  const rows = await trx
    .selectFrom('passage')
    .select(['seq', 'body'])
    .where('seq', 'in', valueList(wanted.filter((seq) => !cache.has(seq))))
    .execute();
  for (const { seq, body } of rows) cache.set(seq, JSON.parse(body) as Passage);
  return new Map(
    wanted.flatMap((seq) => {
      const passage = cache.get(seq);
      return passage ? [[seq, passage] as const] : [];
    }),
  );
}
