import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Passage, scheduleOn } from '../../ledger/index.ts';
import {
  anchor,
  type Direction,
  type EntryBearing,
  type EntryQuery,
  type EntryRow,
  type EntryState,
  type Page,
  type Report,
  type ReportSummary,
  type StatementRow,
} from '../../model/index.ts';
import { entryConditions } from './entry-conditions.ts';
import type { Sorted } from './keyset.ts';
import { proposalsFor } from './ledger/load-entry.ts';
import { passageSeqs } from './ledger/placed-by-id.ts';
import { statementsBySeq } from './list-statements.ts';
import { readPage, type SeqPage } from './read-page.ts';
import type { CountRows } from './remembered-counts.ts';
import { countRows } from './selection.ts';
import { statementPlace, type Tables } from './tables.ts';

/** The column of each order, and the direction it has unless told. */
const SORTS: Record<NonNullable<EntryQuery['sort']>, { column: Sorted; usual: Direction }> = {
  first: { column: 'first_day', usual: 'desc' },
  last: { column: 'last_day', usual: 'desc' },
  due: { column: 'last_due', usual: 'asc' },
  statements: { column: 'statements', usual: 'desc' },
  reports: { column: 'reports', usual: 'desc' },
  utterances: { column: 'utterances', usual: 'desc' },
  origins: { column: 'origins', usual: 'desc' },
  kind: { column: 'kind', usual: 'asc' },
  // Of the first statement; there is no index of it, which some ten thousand entries do not need.
  speaker: {
    column: sql`(select statement.speaker_key from statement where statement.seq = entry.seq)`,
    usual: 'asc',
  },
  outcome: { column: 'outcome', usual: 'asc' },
  evidence: { column: 'evidence', usual: 'asc' },
  condition: { column: 'condition', usual: 'asc' },
};

/**
 * Lists entries, see Store.listEntries.
 * @param also what must hold of them besides
 * @param count counts all of them
 */
export async function listEntries(
  db: Kysely<Tables>,
  query: EntryQuery,
  also: readonly RawBuilder<SqlBool>[] = [],
  count?: CountRows,
): Promise<Page<EntryRow>> {
  const { seqs, total, next } = await entryPage(db, query, also, count);
  return { items: await entryRows(db, seqs, query.today), total, next };
}

/** Sorted by these, entries of a stretch of days come early and late alike. */
const SPREAD: ReadonlySet<EntryQuery['sort']> = new Set(['statements', 'origins'] as const);
/** Entries of a stretch of days from which on those that come first are found sooner along the order than by days. */
const MANY = 10_000;

/** The entries of one page, by their seqs. */
export async function entryPage(
  db: Kysely<Tables>,
  query: EntryQuery,
  also: readonly RawBuilder<SqlBool>[] = [],
  count: CountRows = countRows,
): Promise<SeqPage> {
  const { skip, ...listed } = query;
  const { column, usual } = SORTS[query.sort ?? 'first'];
  const order = {
    main: { column, nullable: true, direction: query.direction ?? usual },
    ties: [{ column: 'seq', direction: 'asc' as const }],
  };
  const filters = await entryConditions(db, query);
  const select = () => ({ table: 'entry', match: null, conditions: [...filters.values(), ...also] }) as const;
  const total = await count(db, select());
  const days = filters.get('first');
  // The plus keeps SQLite from beginning at the days.
  if (days && total > MANY && SPREAD.has(query.sort)) filters.set('first', sql`+${days}`);
  return readPage(db, select(), order, listed, { skip, count: async () => total });
}

/**
 * Entries as lists show them, in the order of their seqs.
 * @param known statements by their seqs, those with which the entries begin among them; looked up unless told
 */
export async function entryRows(
  db: Kysely<Tables>,
  seqs: readonly number[],
  today: string,
  known?: ReadonlyMap<number, StatementRow>,
): Promise<EntryRow[]> {
  if (seqs.length === 0) return [];
  const rows = await db.selectFrom('entry').selectAll().where('seq', 'in', seqs).execute();
  const entries = new Map(rows.map((row) => [row.seq, row]));
  const proposals = await proposalsFor(db, [...entries.keys()]);
  // An entry has the seq of its first statement.
  const shown = known ?? (await statementsBySeq(db, [...entries.keys()]));
  return seqs.flatMap((seq): EntryRow[] => {
    const row = entries.get(seq);
    const first = shown.get(seq);
    if (!row || !first) return [];
    const words = (field: 'content' | 'condition') => first[field].map(({ quote }) => quote).join(' … ');
    return [
      {
        id: row.id,
        kind: row.kind as EntryRow['kind'],
        words: words('content'),
        statement: { report: first.report, statement: first.id },
        speaker: first.speaker,
        holder: first.holder,
        actor: first.actor,
        addressee: first.addressee,
        condition: first.condition.length > 0 ? words('condition') : null,
        due: row.due,
        state: {
          outcome: row.outcome as EntryState['outcome'],
          evidence: row.evidence as EntryState['evidence'],
          schedule: scheduleOn(row.due, today),
          condition: row.condition as EntryState['condition'],
        },
        statements: row.statements,
        reports: row.reports,
        utterances: row.utterances,
        origins: row.origins,
        first: row.first_day,
        last: row.last_day,
        proposals: proposals.get(seq) ?? 0,
      },
    ];
  });
}

/** A passage with where it stands. */
export type ShownPassage = Pick<
  EntryBearing,
  'passage' | 'kind' | 'speaker' | 'title' | 'outlet' | 'published'
>;

/** Passages with where they stand, by their ids; those that are not there are left out. */
export async function passagesById(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, ShownPassage>> {
  const seqs = await passageSeqs(db, ids);
  const shown = await passagesBySeq(db, [...seqs.values()]);
  return new Map(
    [...seqs].flatMap(([id, seq]) => {
      const passage = shown.get(seq);
      return passage ? [[id, passage] as const] : [];
    }),
  );
}

/** The same by their seqs. */
export async function passagesBySeq(
  db: Kysely<Tables>,
  seqs: readonly number[],
): Promise<Map<number, ShownPassage>> {
  if (seqs.length === 0) return new Map();
  const { rows } = await sql<{ seq: number; body: string; speaker: string | null }>`
    select passage.seq, passage.body, nullif(statement_text.speaker, '') as speaker
    from json_each(${JSON.stringify(seqs)}) as wanted join passage on passage.seq = wanted.value
    left join statement_text on statement_text.rowid = passage.seq`.execute(db);
  const reports = await reportsOf(db, [...new Set(seqs.map((seq) => statementPlace(seq).report))]);
  return new Map(
    rows.flatMap(({ seq, body, speaker }) => {
      const { id, kind, start, end } = JSON.parse(body) as Passage;
      const report = reports.get(statementPlace(seq).report);
      if (!report) return [];
      const { title, outlet, published, text } = report;
      const passage = { report: report.id, passage: id, anchor: anchor(text, { start, end }) };
      return [[seq, { passage, kind, speaker, title, outlet, published }] as const];
    }),
  );
}

/** Reports by their seqs, with people's corrections of their details. */
async function reportsOf(
  db: Kysely<Tables>,
  seqs: readonly number[],
): Promise<Map<number, Pick<Report, 'id' | 'text' | 'title' | 'outlet' | 'published'>>> {
  const { rows } = await sql<{ seq: number; id: string; text: string; summary: string }>`
    select report.seq, report.id, report.body ->> 'text' as text, shown_report.body as summary
    from json_each(${JSON.stringify(seqs)}) as wanted join report on report.seq = wanted.value
    join shown_report on shown_report.seq = wanted.value`.execute(db);
  return new Map(
    rows.map(({ seq, id, text, summary }) => {
      const { title, outlet, published } = JSON.parse(summary) as ReportSummary;
      return [seq, { id, text, title, outlet, published }];
    }),
  );
}
