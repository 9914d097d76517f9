import { type Kysely, type RawBuilder, sql } from 'kysely';
import { actsInForce, isOnDispute, judgedPairs } from '../../../ledger/index.ts';
import type { LinkSort } from '../../../model/index.ts';
import type { Tables } from '../tables.ts';
import { loadLedgerActs } from '../truth.ts';
import { decidedOn } from './decided.ts';
import { firstsOfWordings } from './firsts.ts';
import { passageSeqs, placedById } from './placed-by-id.ts';

/** A link that a machine made, by numbers. */
export interface LinkRow {
  /** seqs of the passages; of evidence the earlier one is the statement of the entry */
  earlier: number;
  later: number;
  /** seq of the entry; null where there is none */
  entry: number | null;
  score: number;
  /** when a person last decided on it; null where nobody did */
  at: string | null;
}

/**
 * A query of all links of one sort that machines made, those decided on among them; rows are {@link LinkRow}. They are
 * walked along the index of their scores, so that a page is quick however many there are.
 * @param isRepeated whether a passage may come several times for an entry, once for each statement that it may bear
 *   on: it takes half the time to count them then
 */
export async function machineLinks(
  db: Kysely<Tables>,
  what: LinkSort,
  isRepeated = false,
): Promise<RawBuilder<LinkRow>> {
  if (what === 'evidence') return evidence(db, isRepeated);
  return what === 'joins' ? joins(db) : disputes(db);
}

/** For each entry a passage once, beside the statement that it most likely bears on; as bearingsOf of the ledger. */
async function evidence(db: Kysely<Tables>, isRepeated: boolean): Promise<RawBuilder<LinkRow>> {
  const isBest = sql`not exists (
    select 1 from proposal as other join entry_statement as theirs on theirs.passage = other.promise
    where other.passage = proposal.passage and other.promise <> proposal.promise and theirs.entry = mine.entry
      and other.score >= proposal.score and (other.score > proposal.score
        or (select id from passage where seq = other.promise)
          < (select id from passage where seq = proposal.promise)))`;
  return sql<LinkRow>`
    with decided as materialized (
      select entry, passage, max(at) as at from (${await decidedOn(db)}) group by entry, passage)
    select proposal.promise as earlier, proposal.passage as later, mine.entry, proposal.score, decided.at
    from proposal cross join entry_statement as mine on mine.passage = proposal.promise
    left join entry_statement as own on own.passage = proposal.passage
    left join decided on decided.entry = mine.entry and decided.passage = proposal.passage
    where own.entry is not mine.entry${isRepeated ? sql`` : sql` and ${isBest}`}`;
}

/** Of each statement its likeliest earlier one, to which machines join it; as jointsOf of the ledger chooses. */
async function joins(db: Kysely<Tables>): Promise<RawBuilder<LinkRow>> {
  const acts = actsInForce(await loadLedgerActs(db));
  const parts = acts.flatMap((act) => (act.type === 'part' && act.as === 'entry' ? [act] : []));
  const joined = acts.flatMap((act) => (act.type === 'join' ? [act] : []));
  const seqs = await passageSeqs(db, [
    ...parts.map(({ statement }) => statement.statement),
    ...joined.flatMap(({ statement, to }) => [statement.statement, to.statement]),
  ]);
  const apart = parts.map(({ statement, at }) => [seqs.get(statement.statement) ?? null, at]);
  const one = joined.flatMap(({ statement, to, at }) => {
    const [a, b] = [seqs.get(statement.statement) ?? null, seqs.get(to.statement) ?? null];
    return [
      [a, b, at],
      [b, a, at],
    ];
  });
  return sql<LinkRow>`
    with apart as materialized (
      select value ->> 0 as later, max(value ->> 1) as at from json_each(${JSON.stringify(apart)}) group by 1),
    joined as materialized (
      select value ->> 0 as later, value ->> 1 as earlier, max(value ->> 2) as at
      from json_each(${JSON.stringify(one)}) group by 1, 2)
    select likeness.earlier, likeness.later, mine.entry, likeness.score,
      max(coalesce(apart.at, joined.at), coalesce(joined.at, apart.at)) as at
    from likeness cross join entry_statement as mine on mine.passage = likeness.later
    left join apart on apart.later = likeness.later
    left join joined on joined.later = likeness.later and joined.earlier = likeness.earlier
    where not exists (
      select 1 from likeness as other
      where other.later = likeness.later and other.earlier <> likeness.earlier and other.score >= likeness.score
        and (other.score > likeness.score or (select time from passage where seq = other.earlier)
          < (select time from passage where seq = likeness.earlier)))`;
}

/** What is hidden is decided on. */
async function disputes(db: Kysely<Tables>): Promise<RawBuilder<LinkRow>> {
  return sql<LinkRow>`
    with decided as materialized (
      select value ->> 0 as one, value ->> 1 as other, max(value ->> 2) as at
      from json_each(${JSON.stringify(await judged(db))}) group by 1, 2)
    select dispute.earlier, dispute.later, coalesce(one.entry, other.entry) as entry, dispute.score,
      iif(dispute.shown = 1, null, coalesce(decided.at, '')) as at
    from dispute left join entry_statement as one on one.passage = dispute.earlier
    left join entry_statement as other on other.passage = dispute.later
    left join decided on decided.one = dispute.earlier and decided.other = dispute.later
    where dispute.act is null`;
}

/** The pairs that people judged, in both orders, with when; by the seqs of the first passages of their wordings. */
async function judged(db: Kysely<Tables>): Promise<[number, number, string][]> {
  const acts = actsInForce(await loadLedgerActs(db)).filter(isOnDispute);
  const there = await placedById(
    db,
    acts.flatMap((act) => [act.statement.statement, act.with.statement]),
  );
  const pairs = acts.flatMap((act) =>
    judgedPairs([act], (id) => there.get(id)?.passage).map(({ wordings }) => ({ wordings, at: act.at })),
  );
  const wanted = [...new Set(pairs.flatMap(({ wordings }) => wordings))];
  const firsts = new Map(
    (await firstsOfWordings(db, wanted)).map(({ wording, linked }) => [wording, linked]),
  );
  return pairs.flatMap(({ wordings, at }): [number, number, string][] => {
    const [one, other] = wordings.map((wording) => firsts.get(wording) ?? 0);
    if (!one || !other) return [];
    return [
      [one, other, at],
      [other, one, at],
    ];
  });
}
