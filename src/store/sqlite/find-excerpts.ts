import { type Kysely, sql } from 'kysely';
import { type Excerpt, excerptAround } from '../../model/index.ts';
import { inPieces } from './in-pieces.ts';
import { placedById } from './ledger/placed-by-id.ts';
import { statementsById } from './list-statements.ts';
import { statementPlace, type Tables } from './tables.ts';

/** Finds the words around passages, see Store.excerpts. */
export async function findExcerpts(db: Kysely<Tables>, ids: readonly string[]): Promise<Excerpt[]> {
  const placed = await placedById(db, ids);
  const reports = [...new Set([...placed.values()].map(({ seq }) => statementPlace(seq).report))];
  const texts = await inPieces(reports, (some) =>
    db
      .selectFrom('report')
      .select(['seq', sql<string>`body ->> 'text'`.as('text')])
      .where('seq', 'in', some)
      .execute(),
  );
  const textOf = new Map(texts.map(({ seq, text }) => [seq, text]));
  const statements = await statementsById(db, [...placed.keys()]);
  return [...placed].flatMap(([id, { seq, passage }]): Excerpt[] => {
    const text = textOf.get(statementPlace(seq).report);
    if (text === undefined) return [];
    const { start, end } = passage;
    // All fragments of a statement; of a sentence, and of lost words, what was compared.
    const { content = [], lost = ['content'] } = statements.get(id) ?? {};
    const whole = lost.includes('content') ? undefined : content.at(-1);
    return [{ passage: id, ...excerptAround(text, { start, end: Math.max(end, whole?.end ?? end) }) }];
  });
}
