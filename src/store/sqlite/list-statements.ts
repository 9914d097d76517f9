import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type {
  ActorRef,
  Direction,
  Page,
  PageRequest,
  ReportSummary,
  ReviewedStatement,
  StatementQuery,
  StatementRow,
} from '../../model/index.ts';
import type { CursorKeys } from '../cursor.ts';
import { statementInDossier } from './in-dossier.ts';
import type { SortColumn } from './keyset.ts';
import { shownId } from './list-actors.ts';
import { matchQuery } from './match.ts';
import { type Lines, unpackLines } from './pack.ts';
import { type ListOrder, readPage } from './read-page.ts';
import type { CountRows } from './remembered-counts.ts';
import type { Selection } from './selection.ts';
import { statementPlace, statementSeq, type Tables } from './tables.ts';
import { valueList } from './value-list.ts';

type ColumnSort = Exclude<NonNullable<StatementQuery['sort']>, 'relevance'>;

/** The column of each order, and the direction it has unless told. */
const SORTS: Record<ColumnSort, { column: string; nullable: boolean; usual: Direction }> = {
  published: { column: 'day', nullable: true, usual: 'desc' },
  text: { column: 'seq', nullable: false, usual: 'asc' },
  probability: { column: 'sure', nullable: true, usual: 'asc' },
  speaker: { column: 'speaker_key', nullable: true, usual: 'asc' },
};

/** Lists statements, see Store.listStatements. */
export async function listStatements(
  db: Kysely<Tables>,
  query: StatementQuery,
  count?: CountRows,
): Promise<Page<StatementRow>> {
  const selection = await selectStatements(db, query);
  return statementPage(db, selection, order(query, selection.match), query, count);
}

/** The statements that a query picks, in no order. */
export async function selectStatements(db: Kysely<Tables>, query: StatementQuery): Promise<Selection> {
  return { table: 'statement', match: matchQuery(query.q), conditions: await statementConditions(db, query) };
}

/**
 * Reads one page of statements in an order whose last keys are those of {@link statementTies}.
 * @param query of which the cursor belongs
 */
export async function statementPage(
  db: Kysely<Tables>,
  selection: Selection,
  order: ListOrder,
  query: PageRequest,
  count?: CountRows,
): Promise<Page<StatementRow>> {
  const settle = (keys: CursorKeys) => presentPlace(db, keys);
  const { seqs, total, next } = await readPage(db, selection, order, query, { settle, count });
  return { items: await statementRows(db, seqs), total, next };
}

/** Finds one statement, see Store.statement. */
export async function findStatement(db: Kysely<Tables>, id: string): Promise<StatementRow | null> {
  const row = await db
    .selectFrom('statement')
    .select('seq')
    .where('id', '=', id)
    .orderBy('seq')
    .executeTakeFirst();
  return row ? ((await statementRows(db, [row.seq]))[0] ?? null) : null;
}

function order({ sort, direction, report }: StatementQuery, match: string | null): ListOrder {
  const wanted = sort ?? (match === null && report !== undefined ? 'text' : 'relevance');
  if (wanted === 'relevance' && match !== null) return { relevance: direction ?? 'desc' };
  const by = wanted === 'relevance' ? 'published' : wanted;
  const { column, nullable, usual } = SORTS[by];
  const main = { column, nullable, direction: direction ?? usual };
  if (by === 'text') return { main, ties: [ID] };
  return { main, ties: statementTies(by === 'published' ? main.direction : 'desc') };
}

/**
 * What settles the order of statements that are alike: those of one report stay together and in text order. The id
 * comes last, for {@link presentPlace}; it decides nothing.
 */
export function statementTies(direction: Direction): SortColumn[] {
  return [{ column: 'report', direction }, { column: 'seq', direction: 'asc' }, ID];
}
const ID: SortColumn = { column: 'id', direction: 'asc' };

/**
 * Corrects the keys of a cursor: a statement that a person added or took back since may have moved
 * the others of its report by a place.
 */
async function presentPlace(db: Kysely<Tables>, keys: CursorKeys): Promise<CursorKeys> {
  const id = keys.at(-1);
  const seq = keys.at(-2);
  if (typeof id !== 'string' || typeof seq !== 'number') return keys;
  const { report } = statementPlace(seq);
  const row = await db
    .selectFrom('statement')
    .select('seq')
    .where('id', '=', id)
    .where('report', '=', report)
    .executeTakeFirst();
  return [...keys.slice(0, -2), row?.seq ?? seq, id];
}

/** What must hold of a statement; search words apart. */
export async function statementConditions(
  db: Kysely<Tables>,
  query: StatementQuery,
): Promise<RawBuilder<SqlBool>[]> {
  const { report, dossier, kind, form, review, speaker, actor, outlet, from, to } = query;
  const wanted: RawBuilder<SqlBool>[] = [];
  if (report !== undefined) {
    const row = await db.selectFrom('report').select('seq').where('id', '=', report).executeTakeFirst();
    const from = row ? statementSeq(row.seq, 0) : 0;
    wanted.push(sql`statement.seq >= ${from} and statement.seq < ${row ? statementSeq(row.seq + 1, 0) : 0}`);
  }
  // An actor narrows more than any kind does: `+` keeps SQLite from beginning at the index of kinds.
  const plus = actor === undefined ? sql`` : sql`+`;
  for (const [column, values] of Object.entries({ kind, form, review })) {
    if (!values || values.length === 0) continue;
    wanted.push(sql`${plus}${sql.ref(`statement.${column}`)} in (${sql.join(values)})`);
  }
  if (speaker !== undefined) wanted.push(sql`statement.speaker = ${await shownId(db, speaker)}`);
  if (actor !== undefined) {
    const id = await shownId(db, actor);
    wanted.push(sql`statement.seq in (select statement from statement_actor where actor = ${id})`);
  }
  if (dossier !== undefined) wanted.push(statementInDossier(dossier));
  if (outlet !== undefined) wanted.push(sql`statement.outlet = ${outlet}`);
  if (from !== undefined) wanted.push(sql`statement.last_day >= ${from}`);
  if (to !== undefined) wanted.push(sql`statement.first_day <= ${to}`);
  return wanted;
}

/** The statements with these ids, by them; those that are not there are left out. */
export async function statementsById(
  db: Kysely<Tables>,
  ids: readonly string[],
  unpacked?: UnpackedReports,
): Promise<Map<string, StatementRow>> {
  if (ids.length === 0) return new Map();
  const found = await db.selectFrom('statement').select('seq').where('id', 'in', valueList(ids)).execute();
  const rows = await statementsBySeq(
    db,
    found.map(({ seq }) => seq),
    unpacked,
  );
  return new Map([...rows.values()].map((row) => [row.id, row]));
}

/** The statements of these seqs, in their order; those that are not there are left out. */
async function statementRows(db: Kysely<Tables>, seqs: readonly number[]): Promise<StatementRow[]> {
  return [...(await statementsBySeq(db, seqs)).values()];
}

/** The statements of reports as they are kept, each as JSON, by the seqs of the reports; unpacking them takes time. */
export type UnpackedReports = Map<
  number,
  { lines: Lines; details: Pick<ReportSummary, 'title' | 'outlet' | 'published'> }
>;

/**
 * The statements of these seqs, by them and in their order, with the details of their reports.
 * @param unpacked what was unpacked before in the same transaction; more is added to it
 */
export async function statementsBySeq(
  db: Kysely<Tables>,
  seqs: readonly number[],
  unpacked: UnpackedReports = new Map(),
): Promise<Map<number, StatementRow>> {
  if (seqs.length === 0) return new Map();
  const reports = new Set(seqs.map((seq) => statementPlace(seq).report));
  const packed = JSON.stringify([...reports].filter((report) => !unpacked.has(report)));
  const { rows } = await sql<{ seq: number; body: ArrayBuffer; summary: string }>`
    select shown_report.seq, report_statements.body, shown_report.body as summary
    from json_each(${packed}) as wanted join report_statements on report_statements.seq = wanted.value
    join shown_report on shown_report.seq = wanted.value`.execute(db);
  for (const { seq, body, summary } of rows) {
    const { title, outlet, published } = JSON.parse(summary) as ReportSummary;
    unpacked.set(seq, { lines: unpackLines(body), details: { title, outlet, published } });
  }
  const speakers = await speakersOf(db, seqs);
  return new Map(
    seqs.flatMap((seq): [number, StatementRow][] => {
      const { report, place } = statementPlace(seq);
      const found = unpacked.get(report);
      const line = found?.lines.at(place);
      if (!found || !line) return [];
      const statement = JSON.parse(line) as ReviewedStatement;
      return [[seq, { ...statement, ...found.details, actor: speakers.get(seq) ?? null }]];
    }),
  );
}

/** Statements and those that enclose them, by their ids. */
export async function withEnclosing(
  db: Kysely<Tables>,
  ids: readonly string[],
  unpacked: UnpackedReports = new Map(),
): Promise<Map<string, StatementRow>> {
  const found = new Map<string, StatementRow>();
  for (let wanted = [...ids]; wanted.length > 0; ) {
    const rows = await statementsById(db, wanted, unpacked);
    for (const [id, row] of rows) found.set(id, row);
    wanted = [...rows.values()].flatMap(({ parent }) => (parent && !found.has(parent) ? parent : []));
  }
  return found;
}

/** Who speaks in statements, by their seqs. */
async function speakersOf(db: Kysely<Tables>, seqs: readonly number[]): Promise<Map<number, ActorRef>> {
  const { rows } = await sql<{ seq: number; id: string; name: string }>`
    select statement.seq, actor.id, actor.body ->> 'name' as name
    from json_each(${JSON.stringify(seqs)}) as wanted join statement on statement.seq = wanted.value
    join actor on actor.id = statement.speaker`.execute(db);
  return new Map(rows.map(({ seq, id, name }) => [seq, { id, name }]));
}
