import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** The first passage of a wording, by seqs. */
export interface First {
  wording: string;
  /** the first in time; null where there is none any more */
  first: number | null;
  /** the one that is linked; null where none is */
  linked: number | null;
}

/** The first passages of wordings. */
export async function firstsOfWordings(db: Kysely<Tables>, wordings: readonly string[]): Promise<First[]> {
  const { rows } = await sql<First>`select value as wording,
      (select seq from passage where wording = value order by time limit 1) as first,
      (select seq from passage where wording = value and linked = 1 order by time limit 1) as linked
    from json_each(${JSON.stringify(wordings)})`.execute(db);
  return rows;
}

/** The linked passages of the wordings of some, by their seqs. */
export async function firstsFor(db: Kysely<Tables>, seqs: readonly number[]): Promise<Map<number, number>> {
  const { rows } = await sql<{ seq: number; first: number | null }>`select copy.seq,
      (select seq from passage where wording = copy.wording and linked = 1 order by time limit 1) as first
    from json_each(${JSON.stringify(seqs)}) as seqs join passage as copy on copy.seq = seqs.value`.execute(
    db,
  );
  return new Map(rows.flatMap(({ seq, first }) => (first === null ? [] : [[seq, first] as const])));
}
