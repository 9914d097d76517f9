import { type Kysely, type Selectable, sql } from 'kysely';
import type { Likeness } from '../../../ledger/index.ts';
import { inPieces } from '../in-pieces.ts';
import type { Tables } from '../tables.ts';

/**
 * What machines take kept statements for to each other, copies left out, each with its reasons.
 * @param statements by their seqs
 */
export async function likenessesAmong(
  db: Kysely<Tables>,
  statements: ReadonlyMap<number, { id: string }>,
): Promise<Likeness[]> {
  const rows = await inPieces([...statements.keys()], (some) =>
    db
      .selectFrom('likeness')
      .select(['later', 'earlier', 'score', 'utterance', 'origin', 'reasons'])
      .where('later', 'in', some)
      .execute(),
  );
  return likenessesFrom(rows, statements, ({ reasons }) => JSON.parse(reasons) as string[]);
}

/**
 * Of these what can join one statement to another, without reasons: each statement's likeliest earlier ones, and all that
 * are one utterance or origin with it. It is a part of what large entries have, in a fraction of the time.
 * @param statements by their seqs; with each those that it is likeliest to
 */
export async function joiningAmong(
  db: Kysely<Tables>,
  statements: ReadonlyMap<number, { id: string }>,
): Promise<Likeness[]> {
  const { rows } = await sql<Omit<LikenessRow, 'reasons'>>`
    with best as materialized (
      select later, max(score) as score from json_each(${JSON.stringify([...statements.keys()])}) as wanted
      cross join likeness on likeness.later = wanted.value group by later)
    select likeness.later, earlier, likeness.score, utterance, origin
    from best cross join likeness on likeness.later = best.later
    where likeness.score = best.score or utterance = 1 or origin = 1`.execute(db);
  return likenessesFrom(rows, statements, () => []);
}

type LikenessRow = Selectable<Tables['likeness']>;

function likenessesFrom<R extends Omit<LikenessRow, 'reasons'>>(
  rows: readonly R[],
  statements: ReadonlyMap<number, { id: string }>,
  reasonsOf: (row: R) => string[],
): Likeness[] {
  return rows.flatMap((row): Likeness[] => {
    const { later, earlier, score, utterance, origin } = row;
    const [one, other] = [statements.get(earlier), statements.get(later)];
    if (!one || !other) return [];
    const pair = { earlier: one.id, later: other.id, score, reasons: reasonsOf(row) };
    return [{ ...pair, utterance: utterance === 1, origin: origin === 1 }];
  });
}
