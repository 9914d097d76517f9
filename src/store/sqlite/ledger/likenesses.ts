import type { Kysely } from 'kysely';
import type { Likeness } from '../../../ledger/index.ts';
import { inPieces } from '../in-pieces.ts';
import type { Tables } from '../tables.ts';

/**
 * What machines take kept statements for to each other, copies left out.
 * @param statements by their seqs
 * @param reasons whether they are told; without them it takes a fraction of the time
 */
export async function likenessesAmong(
  db: Kysely<Tables>,
  statements: ReadonlyMap<number, { id: string }>,
  reasons: 'told' | 'left out',
): Promise<Likeness[]> {
  const columns = ['later', 'earlier', 'score', 'utterance', 'origin'] as const;
  const rows = await inPieces([...statements.keys()], (some) =>
    db
      .selectFrom('likeness')
      .select(columns)
      .$if(reasons === 'told', (query) => query.select('reasons'))
      .where('later', 'in', some)
      .execute(),
  );
  return rows.flatMap(({ later, earlier, score, utterance, origin, reasons }): Likeness[] => {
    const [one, other] = [statements.get(earlier), statements.get(later)];
    if (!one || !other) return [];
    const why = reasons === undefined ? [] : (JSON.parse(reasons) as string[]);
    const pair = { earlier: one.id, later: other.id, score, reasons: why };
    return [{ ...pair, utterance: utterance === 1, origin: origin === 1 }];
  });
}
