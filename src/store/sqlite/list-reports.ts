import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Direction, Page, ReportQuery, ReportSummary } from '../../model/index.ts';
import { reportInDossier } from './in-dossier.ts';
import { shownId } from './list-actors.ts';
import { matchQuery } from './match.ts';
import { type ListOrder, readPage } from './read-page.ts';
import type { CountRows } from './remembered-counts.ts';
import type { Tables } from './tables.ts';

type ColumnSort = Exclude<NonNullable<ReportQuery['sort']>, 'relevance'>;

/** The column of each order, and the direction it has unless told. */
const SORTS: Record<ColumnSort, { column: string; nullable: boolean; usual: Direction }> = {
  published: { column: 'day', nullable: true, usual: 'desc' },
  added: { column: 'added', nullable: false, usual: 'desc' },
  title: { column: 'title_key', nullable: true, usual: 'asc' },
  outlet: { column: 'outlet_key', nullable: true, usual: 'asc' },
  statements: { column: 'statements', nullable: false, usual: 'desc' },
};

/** Lists reports, see Store.listReports. */
export async function listReports(
  db: Kysely<Tables>,
  query: ReportQuery,
  count?: CountRows,
): Promise<Page<ReportSummary>> {
  const match = matchQuery(query.q);
  const selection = { table: 'shown_report', match, conditions: await conditions(db, query) } as const;
  const { seqs, total, next } = await readPage(db, selection, order(query, match), query, { count });
  return { items: await summaries(db, seqs, match), total, next };
}

function order({ sort, direction }: ReportQuery, match: string | null): ListOrder {
  const wanted = sort ?? 'relevance';
  if (wanted === 'relevance' && match !== null) return { relevance: direction ?? 'desc' };
  const by = wanted === 'relevance' ? 'published' : wanted;
  const { column, nullable, usual } = SORTS[by];
  const main = { column, nullable, direction: direction ?? usual };
  // Of reports that are alike the newest comes first, unless the oldest are asked for.
  const byTime = by === 'published' || by === 'added';
  return { main, ties: [{ column: 'seq', direction: byTime ? main.direction : 'desc' }] };
}

async function conditions(db: Kysely<Tables>, query: ReportQuery): Promise<RawBuilder<SqlBool>[]> {
  const { outlet, language, from, to, actor, unreviewed, dossier } = query;
  const wanted: RawBuilder<SqlBool>[] = [];
  if (outlet !== undefined) wanted.push(sql`shown_report.outlet = ${outlet}`);
  if (language !== undefined) wanted.push(sql`shown_report.language = ${language}`);
  if (from !== undefined) wanted.push(sql`shown_report.last_day >= ${from}`);
  if (to !== undefined) wanted.push(sql`shown_report.first_day <= ${to}`);
  if (actor !== undefined && actor.length > 0) {
    const ids = await Promise.all(actor.map((id) => shownId(db, id)));
    wanted.push(sql`shown_report.seq in (select report from report_actor where actor in (${sql.join(ids)}))`);
  }
  if (dossier !== undefined) wanted.push(reportInDossier(dossier));
  if (unreviewed === true) wanted.push(sql`shown_report.unreviewed > 0`);
  if (unreviewed === false) wanted.push(sql`shown_report.unreviewed = 0`);
  return wanted;
}

/** Reports as lists show them, by their ids; those that are not there are left out. */
export async function reportsById(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, ReportSummary>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('shown_report').select('seq').where('id', 'in', ids).execute();
  const found = await summaries(
    db,
    rows.map(({ seq }) => seq),
    null,
  );
  return new Map(found.map((report) => [report.id, report]));
}

/** How many words a snippet holds: two lines of a list. */
const SNIPPET_WORDS = 24;

/** The summaries of reports, in the order of their seqs. */
async function summaries(
  db: Kysely<Tables>,
  seqs: readonly number[],
  match: string | null,
): Promise<ReportSummary[]> {
  if (seqs.length === 0) return [];
  const rows = await db.selectFrom('shown_report').select(['seq', 'body']).where('seq', 'in', seqs).execute();
  const bodies = new Map(rows.map((row) => [row.seq, row.body]));
  const snippets = match === null ? new Map<number, string>() : await readSnippets(db, seqs, match);
  return seqs.map((seq) => ({
    ...(JSON.parse(bodies.get(seq) ?? 'null') as Omit<ReportSummary, 'snippet'>),
    snippet: snippets.get(seq) ?? null,
  }));
}

/** One walk over all that match (`+` says so): looking each row up would search for the words each time. */
async function readSnippets(
  db: Kysely<Tables>,
  seqs: readonly number[],
  match: string,
): Promise<Map<number, string>> {
  const { rows } = await sql<{ seq: number; snippet: string }>`
    select rowid as seq, snippet(report_text, -1, char(2), char(3), '…', ${SNIPPET_WORDS}) as snippet
    from report_text where report_text match ${match} and +rowid in (${sql.join(seqs)})`.execute(db);
  return new Map(rows.map((row) => [row.seq, row.snippet]));
}
