import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type EntryFilters, type EntryState, type News, NOBODY } from '../../model/index.ts';
import { LATEST } from '../keys.ts';
import { entryInDossier } from './in-dossier.ts';
import { newsSince } from './ledger/news.ts';
import { shownId } from './list-actors.ts';
import { matchQuery } from './match.ts';
import { MOST_STATEMENTS, type Tables } from './tables.ts';
import { loadActorLayer } from './truth.ts';

/** The filters of entries that narrow each by itself; `from` and `to`, `news` and `since` and the like are one each. */
export type EntryFilter =
  | Exclude<
      keyof EntryFilters,
      'today' | 'from' | 'to' | 'dueFrom' | 'dueTo' | 'latestFrom' | 'latestTo' | 'since'
    >
  | 'first'
  | 'due'
  | 'latest';

/** What must hold of an entry, by the filter that says so; none for filters that are not set. */
export async function entryConditions(
  db: Kysely<Tables>,
  filters: EntryFilters,
): Promise<Map<EntryFilter, RawBuilder<SqlBool>>> {
  const { q, entry, kind, outcome, evidence, condition, schedule, actor, holder, origins, today } = filters;
  const wanted = new Map<EntryFilter, RawBuilder<SqlBool>>();
  for (const [name, values] of Object.entries({ kind, outcome, evidence, condition })) {
    if (isSet(values))
      wanted.set(name as EntryFilter, sql`${sql.ref(`entry.${name}`)} in (${sql.join(values)})`);
  }
  if (isSet(schedule)) wanted.set('schedule', sql`${scheduleOf(today)} in (${sql.join(schedule)})`);
  if (isSet(entry)) wanted.set('entry', sql`entry.id in (${sql.join(entry)})`);
  if (isSet(filters.report)) wanted.set('report', toldIn(filters.report));
  if (isSet(filters.bearing)) wanted.set('bearing', proposedIn(filters.bearing));
  if (filters.dossier !== undefined) wanted.set('dossier', entryInDossier(filters.dossier));
  const match = matchQuery(q);
  if (match !== null) {
    // `cross join` begins at the words, which narrow most.
    wanted.set(
      'q',
      withStatement(
        sql`statement_text cross join statement on statement.seq = statement_text.rowid`,
        sql`statement_text match ${match}`,
      ),
    );
  }
  if (actor !== undefined) wanted.set('actor', inRole(await shownId(db, actor)));
  if (isSet(filters.addressee)) {
    const ids = await Promise.all(named(filters.addressee).map((id) => shownId(db, id)));
    wanted.set(
      'addressee',
      orNobody(
        filters.addressee,
        inRole(ids, 'addressee'),
        withStatement(sql`statement`, sql`not ${hasAddressee(sql`statement.seq`)}`),
      ),
    );
  }
  if (isSet(filters.speaker)) {
    const ids = await Promise.all(named(filters.speaker).map((id) => shownId(db, id)));
    wanted.set(
      'speaker',
      orNobody(
        filters.speaker,
        withStatement(sql`statement`, sql`statement.speaker in (${list(ids)})`),
        withStatement(sql`statement`, sql`statement.speaker is null`),
      ),
    );
  }
  if (isSet(filters.outlet)) {
    wanted.set(
      'outlet',
      withStatement(sql`statement`, sql`statement.outlet in (${sql.join(filters.outlet)})`),
    );
  }
  if (isSet(holder))
    wanted.set('holder', orNobody(holder, await heldBy(db, named(holder)), sql`entry.holder is null`));
  if (origins !== undefined) wanted.set('origins', sql`entry.origins >= ${origins}`);
  const first = between(sql`entry.first_day`, sql`entry.first_day`, filters.from, filters.to);
  if (first) wanted.set('first', first);
  const due = between(DUE_FROM, DUE_BY, filters.dueFrom, filters.dueTo);
  if (due) wanted.set('due', sql`(${DUE_FROM} is not null and ${due})`);
  const latest = between(DUE_BY, DUE_BY, filters.latestFrom, filters.latestTo);
  if (latest) wanted.set('latest', sql`(${DUE_FROM} is not null and ${latest})`);
  const { news, since } = filters;
  if (isSet(news) || since !== undefined)
    wanted.set(
      'news',
      sql`entry.seq in (select entry from (${await newsSince(db, since)}) where ${newsIn(news)})`,
    );
  return wanted;
}

function newsIn(news: readonly News[] | undefined): RawBuilder<SqlBool> {
  return isSet(news) ? sql`news in (${sql.join(news)})` : sql`true`;
}

/** The day from which an entry is due: the first of the time that is told, or the last where it has no beginning. */
export const DUE_FROM = sql<string | null>`coalesce(entry.first_due, entry.last_due)`;
/** The day by which an entry is due at the latest. */
const DUE_BY = sql`coalesce(entry.last_due, ${LATEST})`;

/** The schedule of an entry, the same as scheduleOn of the ledger: conformance tests hold the two together. */
export function scheduleOf(today: string): RawBuilder<EntryState['schedule']> {
  return sql`case when ${DUE_FROM} is null then 'undated' when ${DUE_FROM} > ${today} then 'upcoming'
    when entry.last_due < ${today} then 'overdue' else 'due' end`;
}

function isSet<T>(values: readonly T[] | undefined): values is readonly [T, ...T[]] {
  return values !== undefined && values.length > 0;
}

/** The ids of actors among the values of a filter. */
function named(values: readonly string[]): string[] {
  return values.filter((value) => value !== NOBODY);
}

/** What holds of those that are named, or where that is among the values of a filter, of nobody. */
function orNobody(
  values: readonly string[],
  somebody: RawBuilder<SqlBool>,
  nobody: RawBuilder<SqlBool>,
): RawBuilder<SqlBool> {
  return values.includes(NOBODY) ? sql`(${somebody} or ${nobody})` : somebody;
}

/** Values of a list, which may be empty. */
function list(values: readonly string[]): RawBuilder<unknown> {
  return values.length > 0 ? sql.join(values) : sql``;
}

/** Whether a statement is directed at somebody who is named. */
export function hasAddressee(statement: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql`exists (select 1 from statement_actor
    where statement_actor.statement = ${statement} and statement_actor.role = 'addressee')`;
}

/** Whether one of an entry's statements is among some. */
function withStatement(from: RawBuilder<unknown>, where: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql`entry.seq in (select entry_statement.entry from ${from}
    join entry_statement on entry_statement.passage = statement.seq where ${where})`;
}

/** Whether one of some reports tells one of an entry's statements. Those of a report lie together. */
function toldIn(reports: readonly string[]): RawBuilder<SqlBool> {
  return sql`entry.seq in (select entry_statement.entry from shown_report
    cross join entry_statement on ${ofReport(sql`entry_statement.passage`)}
    where shown_report.id in (${sql.join(reports)}))`;
}

/** Whether a passage is one of the shown report at hand. */
function ofReport(passage: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql`${passage} >= shown_report.seq * ${MOST_STATEMENTS}
    and ${passage} < (shown_report.seq + 1) * ${MOST_STATEMENTS}`;
}

/** Whether a machine proposes a passage of one of some reports, and that is not of the entry itself. */
function proposedIn(reports: readonly string[]): RawBuilder<SqlBool> {
  return sql`entry.seq in (select mine.entry from shown_report
    cross join proposal on ${ofReport(sql`proposal.passage`)}
    join entry_statement as mine on mine.passage = proposal.promise
    left join entry_statement as own on own.passage = proposal.passage and own.entry = mine.entry
    where shown_report.id in (${sql.join(reports)}) and own.passage is null)`;
}

function inRole(actor: string | readonly string[], role?: 'addressee'): RawBuilder<SqlBool> {
  const ofRole = role === undefined ? sql`true` : sql`statement_actor.role = ${role}`;
  // A statement and its passage have one number.
  return sql`entry.seq in (select entry_statement.entry from statement_actor
    join entry_statement on entry_statement.passage = statement_actor.statement
    where statement_actor.actor in (${list([actor].flat())}) and ${ofRole})`;
}

/** Entries have their holders by the ids that readings give; several of these may be one actor. */
async function heldBy(db: Kysely<Tables>, holders: readonly string[]): Promise<RawBuilder<SqlBool>> {
  const layer = await loadActorLayer(db);
  const ids = holders.flatMap((id) => {
    const shown = layer.follow(id);
    return layer.sources(shown).filter((source) => layer.follow(source) === shown);
  });
  return sql`entry.holder in (${list([...new Set([...holders.map((id) => layer.follow(id)), ...ids])])})`;
}

function between(
  start: RawBuilder<unknown>,
  end: RawBuilder<unknown>,
  from: string | undefined,
  to: string | undefined,
): RawBuilder<SqlBool> | null {
  const parts = [
    ...(from === undefined ? [] : [sql`${end} >= ${from}`]),
    ...(to === undefined ? [] : [sql`${start} <= ${to}`]),
  ];
  return parts.length === 0 ? null : sql`(${sql.join(parts, sql` and `)})`;
}
