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
}

/** What the links of one sort that machines made are asked by. */
export interface MachineLinks {
  /**
   * Those that nobody decided on; rows are {@link LinkRow}. They are walked along the index of their scores, so that a
   * page is quick however many there are.
   * @param isRepeated whether a link may come several times, once for each earlier statement that it might be with, and
   *   joins without their entries: that takes half the time, and is enough to count them
   */
  open(isRepeated?: boolean): RawBuilder<LinkRow>;
  /** Those that people decided on, and when they last did. They are found by the decisions, which are few. */
  decided: RawBuilder<LinkRow & { at: string }>;
}

/** What the links of one sort are asked by; what people decided is looked up once. */
export async function machineLinks(db: Kysely<Tables>, what: LinkSort): Promise<MachineLinks> {
  if (what === 'evidence') return evidence(db);
  return what === 'joins' ? joins(db) : disputes(db);
}

/** For each entry a passage once, beside the statement that it most likely bears on; as bearingsOf of the ledger. */
async function evidence(db: Kysely<Tables>): Promise<MachineLinks> {
  const decided = sql`with decided as materialized (
    select entry, passage, max(at) as at from (${await decidedOn(db)}) group by entry, passage)`;
  const isBest = sql`not exists (
    select 1 from proposal as other join entry_statement as theirs on theirs.passage = other.promise
    where other.passage = proposal.passage and other.promise <> proposal.promise and theirs.entry = mine.entry
      and other.score >= proposal.score and (other.score > proposal.score
        or (select id from passage where seq = other.promise)
          < (select id from passage where seq = proposal.promise)))`;
  const link = sql`proposal.promise as earlier, proposal.passage as later, mine.entry, proposal.score`;
  const own = sql`left join entry_statement as own on own.passage = proposal.passage`;
  return {
    // "In" looks decisions up, however many there are; a join goes through all of them for each link.
    open: (isRepeated) =>
      sql<LinkRow>`${decided} select ${link}
        from proposal cross join entry_statement as mine on mine.passage = proposal.promise ${own}
        where own.entry is not mine.entry
          and (mine.entry, proposal.passage) not in (select entry, passage from decided)
          ${isRepeated ? sql`` : sql`and ${isBest}`}`,
    decided: sql`${decided} select ${link}, decided.at
      from decided cross join proposal on proposal.passage = decided.passage
      join entry_statement as mine on mine.passage = proposal.promise and mine.entry = decided.entry ${own}
      where own.entry is not mine.entry and ${isBest}`,
  };
}

/** Of each statement its likeliest earlier one, to which machines join it; as jointsOf of the ledger chooses. */
async function joins(db: Kysely<Tables>): Promise<MachineLinks> {
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
  const decided = sql`with decided as materialized (select later, max(at) as at from (
    select value ->> 0 as later, value ->> 1 as at from json_each(${JSON.stringify(apart)})
    where value ->> 0 is not null
    union all
    select value ->> 0, value ->> 2 from json_each(${JSON.stringify(one)}) where value ->> 1 = (
      select likeness.earlier from likeness join passage on passage.seq = likeness.earlier
      where likeness.later = value ->> 0 order by likeness.score desc, passage.time limit 1)) group by later)`;
  const isBest = sql`not exists (
    select 1 from likeness as other
    where other.later = likeness.later and other.earlier <> likeness.earlier and other.score >= likeness.score
      and (other.score > likeness.score or (select time from passage where seq = other.earlier)
        < (select time from passage where seq = likeness.earlier)))`;
  const link = sql`likeness.earlier, likeness.later, mine.entry, likeness.score`;
  const mine = sql`entry_statement as mine on mine.passage = likeness.later`;
  const isOpen = sql`likeness.later not in (select later from decided)`;
  return {
    open: (isRepeated) =>
      isRepeated
        ? sql<LinkRow>`${decided} select earlier, later, null as entry, score from likeness where ${isOpen}`
        : sql<LinkRow>`${decided} select ${link} from likeness cross join ${mine} where ${isOpen} and ${isBest}`,
    decided: sql`${decided} select ${link}, decided.at
      from decided cross join likeness on likeness.later = decided.later join ${mine} where ${isBest}`,
  };
}

/** What is hidden is decided on. */
async function disputes(db: Kysely<Tables>): Promise<MachineLinks> {
  const link = sql`dispute.earlier, dispute.later, coalesce(one.entry, other.entry) as entry, dispute.score`;
  const entries = sql`left join entry_statement as one on one.passage = dispute.earlier
    left join entry_statement as other on other.passage = dispute.later`;
  return {
    open: () => sql<LinkRow>`select ${link} from dispute ${entries}
      where dispute.act is null and dispute.shown = 1`,
    decided: sql`with judged as materialized (
        select value ->> 0 as earlier, value ->> 1 as later, max(value ->> 2) as at
        from json_each(${JSON.stringify(await judged(db))}) group by 1, 2)
      select ${link}, judged.at from dispute ${entries}
      left join judged on judged.earlier = dispute.earlier and judged.later = dispute.later
      where dispute.act is null and dispute.shown = 0`,
  };
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
