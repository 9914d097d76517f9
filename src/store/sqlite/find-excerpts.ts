import { type Kysely, sql } from 'kysely';
import type { Passage } from '../../ledger/index.ts';
import { type Excerpt, excerptAround } from '../../model/index.ts';
import { passageSeqs } from './ledger/placed-by-id.ts';
import { statementPlace, type Tables } from './tables.ts';

/** Finds the words around passages, see Store.excerpts. */
export async function findExcerpts(db: Kysely<Tables>, ids: readonly string[]): Promise<Excerpt[]> {
  return excerptsBySeq(db, [...(await passageSeqs(db, ids)).values()]);
}

/** The words around passages by their seqs: around all fragments of a statement. */
export async function excerptsBySeq(db: Kysely<Tables>, seqs: readonly number[]): Promise<Excerpt[]> {
  const { rows: passages } = await sql<{ seq: number; body: string }>`
    select passage.seq, passage.body from json_each(${JSON.stringify([...new Set(seqs)])}) as wanted
    join passage on passage.seq = wanted.value`.execute(db);
  const reports = new Set(passages.map(({ seq }) => statementPlace(seq).report));
  const { rows: texts } = await sql<{ seq: number; text: string }>`
    select report.seq, body ->> 'text' as text from json_each(${JSON.stringify([...reports])}) as wanted
    join report on report.seq = wanted.value`.execute(db);
  const textOf = new Map(texts.map(({ seq, text }) => [seq, text]));
  return passages.flatMap(({ seq, body }): Excerpt[] => {
    const text = textOf.get(statementPlace(seq).report);
    const { id, start, last } = JSON.parse(body) as Passage;
    return text === undefined ? [] : [{ passage: id, ...excerptAround(text, { start, end: last }) }];
  });
}
