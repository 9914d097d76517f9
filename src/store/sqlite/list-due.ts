import { type Kysely, sql } from 'kysely';
import {
  DUE_GROUPS,
  type DueGroupName,
  type DueList,
  type DueQuery,
  type DueRow,
  dueFilters,
  type EntryNews,
  type EntryQuery,
  type EntryRow,
  monthAfter,
  type PageRequest,
  usualSince,
} from '../../model/index.ts';
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
  const listed = (own: Partial<EntryQuery>) => (page: PageRequest) =>
    listEntries(db, { ...narrowed, ...own, today, ...page });
  const groups: DueList['groups'] = [];
  for (const group of DUE_GROUPS.filter((one) => wanted.includes(one))) {
    const order = isNews(group) ? ({ sort: 'last' } as const) : ({ sort: 'due' } as const);
    const { rows, total } = await takeRows(listed({ ...filters[group], ...order }), limit);
    groups.push({ group, filters: filters[group], total, items: await dueRows(db, rows, since) });
  }
  const countOf = async (own: Partial<EntryQuery>) =>
    (await listed({ outcome: ['open'], ...own })({ limit: 1 })).total;
  const dated = await countOf({ latestFrom: '0000-01-01' });
  const later =
    (await countOf({ latestFrom: dayAfter(monthAfter(today)) })) - (await countOf(filters['any day']));
  return { today, since, groups, later, undated: (await countOf({})) - dated };
}

function isNews(group: DueGroupName): boolean {
  return group === 'evidence' || group === 'condition' || group === 'told';
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
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

/** Entries with the days that their due dates may mean, and what is new about them. */
async function dueRows(db: Kysely<Tables>, rows: readonly EntryRow[], since: string): Promise<DueRow[]> {
  if (rows.length === 0) return [];
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const { rows: days } = await sql<{
    seq: number;
    id: string;
    first_due: string | null;
    last_due: string | null;
  }>`
    select entry.seq, entry.id, first_due, last_due from json_each(${ids}) as wanted
    join statement on statement.id = replace(wanted.value, 'e_', 's_')
    join entry on entry.seq = statement.seq`.execute(db);
  const byId = new Map(days.map((row) => [row.id, row]));
  const news = await newsOf(
    db,
    days.map(({ seq }) => seq),
    since,
  );
  return rows.map((row) => {
    const of = byId.get(row.id);
    const all = news.get(of?.seq ?? 0) ?? [];
    return {
      ...row,
      earliest: of?.first_due ?? null,
      latest: of?.last_due ?? null,
      news: all.slice(0, MOST_NEWS).flatMap(({ told }) => told ?? []),
      newsTotal: all.length,
    };
  });
}

/** What is new about some entries, by their seqs; newest first, each passage once, told in words as far as it is shown. */
async function newsOf(
  db: Kysely<Tables>,
  entries: readonly number[],
  since: string,
): Promise<Map<number, { told: EntryNews | undefined }[]>> {
  const { rows } = await sql<NewsRow & { id: string }>`
    select news.*, passage.id from (${await newsSince(db, since)}) as news
    join passage on passage.seq = news.passage
    where entry in (select value from json_each(${JSON.stringify(entries)}))
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
