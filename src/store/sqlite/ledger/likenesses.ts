import { type Kysely, type Selectable, sql } from 'kysely';
import type { Likeness } from '../../../ledger/index.ts';
import type { Tables } from '../tables.ts';
import { valueList } from '../value-list.ts';

/**
 * What machines take kept statements for to each other, copies left out, each with its reasons.
 * @param statements by their seqs
 */
export async function likenessesAmong(
  db: Kysely<Tables>,
  statements: ReadonlyMap<number, { id: string }>,
): Promise<Likeness[]> {
  const rows = await db
    .selectFrom('likeness')
    .select(['later', 'earlier', 'score', 'utterance', 'origin', 'reasons'])
    .where('later', 'in', valueList(statements.keys()))
    .execute();
  return likenessesFrom(rows, statements);
}

/** Whether reasons are told. */
export type Reasons = 'told' | 'left out';

/**
 * Of these what can join one statement to another: each statement's likeliest earlier ones, and all that are one
 * utterance or origin with it. It is a part of what large entries have.
 * @param statements by their seqs; with each those that it is likeliest to
 * @param reasons whether they are told; without them it takes a fraction of the time
 */
export async function joiningAmong(
  db: Kysely<Tables>,
  statements: ReadonlyMap<number, { id: string }>,
  reasons: Reasons,
): Promise<Likeness[]> {
  const why = reasons === 'told' ? sql`likeness.reasons` : sql`'[]' as reasons`;
  const { rows } = await sql<Selectable<Tables['likeness']>>`
    with best as materialized (
      select later, max(score) as score from json_each(${JSON.stringify([...statements.keys()])}) as wanted
      cross join likeness on likeness.later = wanted.value group by later)
    select likeness.later, earlier, likeness.score, utterance, origin, ${why}
    from best cross join likeness on likeness.later = best.later
    where likeness.score = best.score or utterance = 1 or origin = 1`.execute(db);
  return likenessesFrom(rows, statements);
}

function likenessesFrom(
  rows: readonly Selectable<Tables['likeness']>[],
  statements: ReadonlyMap<number, { id: string }>,
): Likeness[] {
  return rows.flatMap(({ later, earlier, score, utterance, origin, reasons }): Likeness[] => {
    const [one, other] = [statements.get(earlier), statements.get(later)];
    if (!one || !other) return [];
    const why = reasons === '[]' ? [] : (JSON.parse(reasons) as string[]);
    const pair = { earlier: one.id, later: other.id, score, reasons: why };
    return [{ ...pair, utterance: utterance === 1, origin: origin === 1 }];
  });
}
