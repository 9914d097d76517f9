import { type Kysely, type RawBuilder, sql } from 'kysely';
import { actsInForce } from '../../../ledger/index.ts';
import type { Relation } from '../../../model/index.ts';
import type { Tables } from '../tables.ts';
import { loadLedgerActs } from '../truth.ts';
import { entrySeqs } from './entry-seqs.ts';
import { passageSeqs } from './placed-by-id.ts';

/** What a person said of a passage beside an entry. */
interface Decided {
  /** seq of the entry */
  entry: number;
  /** seq of the passage */
  passage: number;
  relation: Relation | 'none';
  at: string;
  by: string;
}

/** A query of what people said of passages beside entries, as far as both are there; rows are {@link Decided}. */
export async function decidedOn(db: Kysely<Tables>): Promise<RawBuilder<Decided>> {
  const acts = actsInForce(await loadLedgerActs(db)).filter((act) => act.type === 'bear');
  const entries = await entrySeqs(
    db,
    acts.map((act) => act.entry.statement),
  );
  const passages = await passageSeqs(
    db,
    acts.map((act) => act.passage.passage),
  );
  const decided = acts.map(({ entry, passage, relation, at, by }) => [
    entries.get(entry.statement) ?? null,
    passages.get(passage.passage) ?? null,
    ...[relation, at, by],
  ]);
  return sql<Decided>`
    select value ->> 0 as entry, value ->> 1 as passage, value ->> 2 as relation, value ->> 3 as at, value ->> 4 as by
    from json_each(${JSON.stringify(decided)}) where value ->> 0 is not null and value ->> 1 is not null`;
}
