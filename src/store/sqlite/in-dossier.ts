import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { ItemSort } from '../../model/index.ts';
import { MOST_STATEMENTS } from './tables.ts';

/** The things of some sorts that a dossier holds. */
function held(dossier: string, ...sorts: ItemSort[]): RawBuilder<unknown> {
  return sql`(select thing from dossier_item where dossier = ${dossier} and sort in (${sql.join(sorts)})) as held`;
}

/** Begins at the items, which are few: `cross join` says so. */
const STATEMENT = sql`cross join statement as own on own.id = held.thing`;
const OF_REPORT = sql`cross join shown_report as holding on holding.id = held.thing`;
/** Whether something stands in that report. */
const within = (seq: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  sql`${seq} >= holding.seq * ${sql.lit(MOST_STATEMENTS)} and ${seq} < (holding.seq + 1) * ${sql.lit(MOST_STATEMENTS)}`;

/** Whether an entry is in a dossier: it is held, or one of its statements is, or a report that tells one. */
export function entryInDossier(dossier: string): RawBuilder<SqlBool> {
  return sql`entry.seq in (
    select stands.entry from ${held(dossier, 'entry', 'statement')} ${STATEMENT}
    join entry_statement as stands on stands.passage = own.seq
    union all
    select stands.entry from ${held(dossier, 'report')} ${OF_REPORT}
    cross join entry_statement as stands on ${within(sql`stands.passage`)})`;
}

/** Whether a statement is in a dossier: it is held, or stands in an entry or a report that is. */
export function statementInDossier(dossier: string): RawBuilder<SqlBool> {
  return sql`statement.seq in (
    select own.seq from ${held(dossier, 'statement')} ${STATEMENT}
    union all
    select beside.passage from ${held(dossier, 'entry')} ${STATEMENT}
    join entry_statement as stands on stands.passage = own.seq
    join entry_statement as beside on beside.entry = stands.entry
    union all
    select told.seq from ${held(dossier, 'report')} ${OF_REPORT}
    cross join statement as told on ${within(sql`told.seq`)})`;
}

/** Whether a report is in a dossier: it is held, or tells a statement or an entry that is. */
export function reportInDossier(dossier: string): RawBuilder<SqlBool> {
  return sql`shown_report.seq in (
    select holding.seq from ${held(dossier, 'report')} ${OF_REPORT}
    union all
    select own.report from ${held(dossier, 'statement')} ${STATEMENT}
    union all
    select beside.passage / ${sql.lit(MOST_STATEMENTS)} from ${held(dossier, 'entry')} ${STATEMENT}
    join entry_statement as stands on stands.passage = own.seq
    join entry_statement as beside on beside.entry = stands.entry)`;
}

/** Whether a passage, a statement or what a report tells in its own voice, is in a dossier, as a statement is. */
export function passageInDossier(seq: RawBuilder<unknown>, dossier: string): RawBuilder<SqlBool> {
  return sql`(${seq} in (select statement.seq from statement where ${statementInDossier(dossier)})
    or ${seq} / ${sql.lit(MOST_STATEMENTS)} in (select holding.seq from ${held(dossier, 'report')} ${OF_REPORT}))`;
}
