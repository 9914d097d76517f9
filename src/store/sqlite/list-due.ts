import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  DUE_GROUPS,
  type DueGroupName,
  type DueList,
  type DueQuery,
  type DueRow,
  dayRange,
  dueFilters,
  type EntryNews,
  type EntryQuery,
  type EntryRow,
  monthAfter,
  type News,
  type PageRequest,
  shiftDay,
  usualSince,
} from '../../model/index.ts';
import { EARLIEST } from '../keys.ts';
import { entrySeqs } from './ledger/entry-seqs.ts';
import { type NewsRow, newsSince } from './ledger/news.ts';
import { listEntries, passagesById } from './list-entries.ts';
import type { Tables } from './tables.ts';

/** Rows of each group unless told. */
const USUAL_ROWS = 10;
/** Rows that a list gives at once. */
const PAGE = 500;
/** Things told that are new about one entry. */
const MOST_NEWS = 3;

/** What waits for a look, see Store.due. */
export async function listDue(db: Kysely<Tables>, query: DueQuery): Promise<DueList> {
  const {
    today,
    since = usualSince(today),
    group: wanted = DUE_GROUPS,
    limit = USUAL_ROWS,
    ...narrowed
  } = query;
  const filters = dueFilters(today, since);
  const listed =
    (own: Partial<EntryQuery>, also: readonly RawBuilder<SqlBool>[] = []) =>
    (page: PageRequest) =>
      listEntries(db, { ...narrowed, ...own, today, ...page }, also);
  const groupsWanted = DUE_GROUPS.filter((one) => wanted.includes(one));
  // What is new is looked up once for all groups, their rows and their counts.
  const newEntries = groupsWanted.some(isNews) ? await entriesWithNews(db, since) : new Map<News, string>();
  const found: { group: DueGroupName; rows: EntryRow[]; total: number }[] = [];
  for (const group of groupsWanted) {
    const { news, since: _, ...rest } = filters[group];
    const isOne = (news ?? []).map(
      (one) => sql<SqlBool>`entry.seq in (select value from json_each(${newEntries.get(one) ?? '[]'}))`,
    );
    const order = isNews(group) ? ({ sort: 'last' } as const) : ({ sort: 'due' } as const);
    found.push({ group, ...(await takeRows(listed({ ...rest, ...order }, isOne), limit)) });
  }
  const rows = await dueRows(
    db,
    found.flatMap((one) => one.rows),
    since,
  );
  const groups = found.map(({ group, rows: own, total }) => ({
    ...{ group, filters: filters[group], total },
    items: own.flatMap(({ id }) => rows.get(id) ?? []),
  }));
  const countOf = async (own: Partial<EntryQuery>) =>
    (await listed({ outcome: ['open'], ...own })({ limit: 1 })).total;
  const dated = await countOf({ latestFrom: EARLIEST });
  const later =
    (await countOf({ latestFrom: shiftDay(monthAfter(today), 1) })) - (await countOf(filters['any day']));
  return { today, since, groups, later, undated: (await countOf({})) - dated };
}

function isNews(group: DueGroupName): boolean {
  return group === 'evidence' || group === 'condition' || group === 'told';
}

/** The seqs of the entries of which something is new, a list as JSON, by what it is. */
async function entriesWithNews(db: Kysely<Tables>, since: string): Promise<Map<News, string>> {
  const { rows } = await sql<{ news: News; entries: string }>`
    select news, json_group_array(distinct entry) as entries from (${await newsSince(db, since)})
    group by news`.execute(db);
  return new Map(rows.map(({ news, entries }) => [news, entries]));
}

async function takeRows(
  list: (page: PageRequest) => ReturnType<typeof listEntries>,
  limit: number,
): Promise<{ rows: EntryRow[]; total: number }> {
  const rows: EntryRow[] = [];
  let page = await list({ limit: Math.min(limit, PAGE) });
  rows.push(...page.items);
  while (page.next !== null && rows.length < limit) {
    page = await list({ limit: Math.min(limit - rows.length, PAGE), cursor: page.next });
    rows.push(...page.items);
  }
  return { rows, total: page.total };
}

/** Entries with the days that their due dates may mean, and what is new about them; by their ids. */
async function dueRows(
  db: Kysely<Tables>,
  rows: readonly EntryRow[],
  since: string,
): Promise<Map<string, DueRow>> {
  const seqs = await entrySeqs(
    db,
    rows.map(({ statement }) => statement.statement),
  );
  const news = await newsOf(db, [...new Set(seqs.values())], since);
  return new Map(
    rows.map((row) => {
      const due = row.due === null ? null : dayRange(row.due);
      const all = news.get(seqs.get(row.statement.statement) ?? 0) ?? [];
      return [
        row.id,
        {
          ...row,
          earliest: due?.first ?? null,
          latest: due?.last ?? null,
          news: all.slice(0, MOST_NEWS).flatMap(({ told }) => told ?? []),
          newsTotal: all.length,
        },
      ];
    }),
  );
}

/** What is new about some entries, by their seqs; newest first, each passage once, told in words as far as it is shown. */
async function newsOf(
  db: Kysely<Tables>,
  entries: readonly number[],
  since: string,
): Promise<Map<number, { told: EntryNews | undefined }[]>> {
  const { rows } = await sql<NewsRow & { id: string }>`
    select news.*, passage.id from (${await newsSince(db, since, entries)}) as news
    join passage on passage.seq = news.passage
    order by at desc, score desc, passage`.execute(db);
  const kept = new Map<number, (NewsRow & { id: string })[]>();
  for (const row of rows) {
    const before = kept.get(row.entry) ?? [];
    if (!before.some(({ passage }) => passage === row.passage)) kept.set(row.entry, [...before, row]);
  }
  const shown = [...kept.values()].flatMap((all) => all.slice(0, MOST_NEWS).map(({ id }) => id));
  const passages = await passagesById(db, [...new Set(shown)]);
  return new Map(
    [...kept].map(([entry, all]) => [
      entry,
      all.map(({ id, news, relation, score: probability, at, by }) => {
        const passage = passages.get(id);
        return { told: passage && { news, ...passage, relation, probability, at, by } };
      }),
    ]),
  );
}
