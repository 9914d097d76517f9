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
  /** see {@link LINK_STATES} */
  state: number;
}

/** Whether nobody decided on a link, somebody did, or did since the time that is asked about. */
export const LINK_STATES = { open: 0, decided: 1, lately: 2 } as const;

/**
 * Makes a query of links; rows are {@link LinkRow}.
 * @param isRepeated whether a link may come several times, once for each earlier statement that it might be with, and
 *   joins without their entries: that takes half the time, and is enough to count them
 */
export type LinksQuery = (isRepeated?: boolean) => RawBuilder<LinkRow>;

/**
 * What all links of one sort that machines made are asked by, those decided on among them. They are walked along the
 * index of their scores, so that a page is quick however many there are. What people decided is looked up once.
 * @param lately since when decisions are told apart, ISO 8601 UTC; not at all unless told
 */
export async function machineLinks(db: Kysely<Tables>, what: LinkSort, lately?: string): Promise<LinksQuery> {
  if (what === 'evidence') return evidence(db, lately);
  return what === 'joins' ? joins(db, lately) : disputes(db, lately);
}

/**
 * The state of a link. "In" looks decisions up, however many there are; a join goes through all of them for each link.
 * @param key columns of the link
 * @param of columns of the table `decided`, which also tells `at`
 */
function stateOf(
  key: RawBuilder<unknown>,
  of: RawBuilder<unknown>,
  lately: string | undefined,
): RawBuilder<number> {
  const { open, decided, lately: recent } = LINK_STATES;
  const isRecent =
    lately === undefined ? sql`false` : sql`${key} in (select ${of} from decided where at >= ${lately})`;
  return sql`case when ${isRecent} then ${sql.lit(recent)} when ${key} in (select ${of} from decided)
    then ${sql.lit(decided)} else ${sql.lit(open)} end`;
}

/** For each entry a passage once, beside the statement that it most likely bears on; as bearingsOf of the ledger. */
async function evidence(db: Kysely<Tables>, lately: string | undefined): Promise<LinksQuery> {
  const decided = await decidedOn(db);
  const isBest = sql`not exists (
    select 1 from proposal as other join entry_statement as theirs on theirs.passage = other.promise
    where other.passage = proposal.passage and other.promise <> proposal.promise and theirs.entry = mine.entry
      and other.score >= proposal.score and (other.score > proposal.score
        or (select id from passage where seq = other.promise)
          < (select id from passage where seq = proposal.promise)))`;
  const state = stateOf(sql`(mine.entry, proposal.passage)`, sql`entry, passage`, lately);
  return (isRepeated) =>
    sql<LinkRow>`with decided as materialized (${decided})
      select proposal.promise as earlier, proposal.passage as later, mine.entry, proposal.score, ${state} as state
      from proposal cross join entry_statement as mine on mine.passage = proposal.promise
      left join entry_statement as own on own.passage = proposal.passage
      where own.entry is not mine.entry${isRepeated ? sql`` : sql` and ${isBest}`}`;
}

/** Of each statement its likeliest earlier one, to which machines join it; as jointsOf of the ledger chooses. */
async function joins(db: Kysely<Tables>, lately: string | undefined): Promise<LinksQuery> {
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
  const decided = sql`decided as materialized (
    select value ->> 0 as later, value ->> 1 as at from json_each(${JSON.stringify(apart)})
    where value ->> 0 is not null
    union all
    select value ->> 0, value ->> 2 from json_each(${JSON.stringify(one)}) where value ->> 1 = (
      select likeness.earlier from likeness join passage on passage.seq = likeness.earlier
      where likeness.later = value ->> 0 order by likeness.score desc, passage.time limit 1))`;
  const isBest = sql`not exists (
    select 1 from likeness as other
    where other.later = likeness.later and other.earlier <> likeness.earlier and other.score >= likeness.score
      and (other.score > likeness.score or (select time from passage where seq = other.earlier)
        < (select time from passage where seq = likeness.earlier)))`;
  const state = stateOf(sql`likeness.later`, sql`later`, lately);
  return (isRepeated) =>
    isRepeated
      ? sql<LinkRow>`with ${decided}
      select earlier, later, null as entry, score, ${state} as state from likeness`
      : sql<LinkRow>`with ${decided}
      select likeness.earlier, likeness.later, mine.entry, likeness.score, ${state} as state
      from likeness cross join entry_statement as mine on mine.passage = likeness.later where ${isBest}`;
}

/** What is hidden is decided on. */
async function disputes(db: Kysely<Tables>, lately: string | undefined): Promise<LinksQuery> {
  const recent = lately === undefined ? [] : (await judged(db)).filter(([, , at]) => at >= lately);
  const { open, decided, lately: isRecent } = LINK_STATES;
  return () => sql<LinkRow>`
      select dispute.earlier, dispute.later, coalesce(one.entry, other.entry) as entry, dispute.score,
        case when dispute.shown = 1 then ${sql.lit(open)} when (dispute.earlier, dispute.later) in (
          select value ->> 0, value ->> 1 from json_each(${JSON.stringify(recent)}))
          then ${sql.lit(isRecent)} else ${sql.lit(decided)} end as state
      from dispute left join entry_statement as one on one.passage = dispute.earlier
      left join entry_statement as other on other.passage = dispute.later
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
