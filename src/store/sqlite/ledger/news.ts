import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { News, Relation } from '../../../model/index.ts';
import { MOST_STATEMENTS, type Tables } from '../tables.ts';
import { valueList } from '../value-list.ts';
import { decidedOn } from './decided.ts';

/** Something new about an entry, by numbers. */
export interface NewsRow {
  /** seq of the entry */
  entry: number;
  /** seq of the passage */
  passage: number;
  news: News;
  relation: Relation | null;
  score: number | null;
  at: string;
  by: string | null;
}

/**
 * A query of what is new about entries: passages of reports that came since, which a machine proposes and nobody has
 * decided on; the entry's own statements in such reports, where earlier ones tell it, too; and conditions that people
 * said since are met. Rows are {@link NewsRow}; a passage may come several times.
 * @param since a day or a moment; ever unless told
 * @param entries seqs of those that are asked about; all unless told
 */
export async function newsSince(
  db: Kysely<Tables>,
  since = '',
  entries?: readonly number[],
): Promise<RawBuilder<NewsRow>> {
  const reportOf = (passage: RawBuilder<unknown>) => sql`${passage} / ${sql.lit(MOST_STATEMENTS)}`;
  const inReport = (passage: RawBuilder<unknown>) =>
    sql`${passage} >= recent.report * ${MOST_STATEMENTS} and ${passage} < (recent.report + 1) * ${MOST_STATEMENTS}`;
  // Of few entries their statements are gone through, else what came in of late.
  const wanted =
    entries &&
    sql`json_each(${JSON.stringify(entries)}) as wanted
    cross join entry_statement as mine on mine.entry = wanted.value`;
  const proposals = wanted
    ? sql`${wanted} join proposal on proposal.promise = mine.passage
      join recent on recent.report = ${reportOf(sql`proposal.passage`)}`
    : sql`recent cross join proposal on ${inReport(sql`proposal.passage`)}
      join entry_statement as mine on mine.passage = proposal.promise`;
  const told = wanted
    ? sql`${wanted} join recent on recent.report = ${reportOf(sql`mine.passage`)}`
    : sql`recent cross join entry_statement as mine on ${inReport(sql`mine.passage`)}`;
  const asked = entries ? sql`entry in ${valueList(entries)}` : sql`true`;
  return sql<NewsRow>`
    with recent as materialized (select seq as report, added as at from shown_report where added >= ${since}),
    decided as materialized (${await decidedOn(db)})
    select mine.entry, proposal.passage,
      case proposal.body ->> 'relation' when 'condition met' then 'condition' when 'restates' then 'told'
        else 'evidence' end as news,
      proposal.body ->> 'relation' as relation, proposal.body ->> 'score' as score, recent.at, null as by
    from ${proposals}
    left join entry_statement as own on own.passage = proposal.passage and own.entry = mine.entry
    where own.passage is null and not exists (
      select 1 from decided where decided.entry = mine.entry and decided.passage = proposal.passage)
    union all
    select mine.entry, mine.passage, 'told', null, null, recent.at, null
    from ${told}
    where exists (
      select 1 from entry_statement as old
      where old.entry = mine.entry and ${reportOf(sql`old.passage`)} not in (select report from recent))
    union all
    select entry, passage, 'condition', relation, null, at, by from decided
    where relation = 'condition met' and at >= ${since} and ${asked}`;
}
