import { type Kysely, sql } from 'kysely';
import { type Bearing, type Joint, type LedgerEntry, scheduleOn } from '../../ledger/index.ts';
import {
  anchor,
  type Direction,
  type EntryBearing,
  type EntryDetail,
  type EntryQuery,
  type EntryRow,
  type EntryState,
  type EntryStatement,
  type Page,
  type Report,
  type ReportSummary,
  type StatementRow,
} from '../../model/index.ts';
import { entryConditions } from './entry-conditions.ts';
import type { Sorted } from './keyset.ts';
import { entrySeqs } from './ledger/entry-seqs.ts';
import { loadEntry, proposalsFor } from './ledger/load-entry.ts';
import { placedById } from './ledger/placed-by-id.ts';
import { statementsById, statementsBySeq } from './list-statements.ts';
import { readPage } from './read-page.ts';
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

/** Lists entries, see Store.listEntries. */
export async function listEntries(db: Kysely<Tables>, query: EntryQuery): Promise<Page<EntryRow>> {
  const { skip, ...listed } = query;
  const { column, usual } = SORTS[query.sort ?? 'first'];
  const order = {
    main: { column, nullable: true, direction: query.direction ?? usual },
    ties: [{ column: 'seq', direction: 'asc' as const }],
  };
  const conditions = [...(await entryConditions(db, query)).values()];
  const selection = { table: 'entry', match: null, conditions } as const;
  const { seqs, total, next } = await readPage(db, selection, order, listed, { skip });
  return { items: await entryRows(db, seqs, query.today), total, next };
}

/** Finds one entry by its id or that of one of its statements, see Store.entry. */
export async function findEntry(db: Kysely<Tables>, id: string, today: string): Promise<EntryDetail | null> {
  const [seq] = (await entrySeqs(db, [id.replace(/^e_/, 's_')])).values();
  if (seq === undefined) return null;
  const whole = await loadEntry(db, seq);
  const [entry] = await entryRows(db, [seq], today);
  if (!whole || !entry) return null;
  const ids = whole.statements.map((statement) => statement.id);
  return {
    entry,
    statements: joinedStatements(whole, ids, await statementsById(db, ids)),
    bearings: await shownBearings(db, whole.bearings),
    verdicts: whole.verdicts,
  };
}

/** Entries as lists show them, in the order of their seqs. */
export async function entryRows(
  db: Kysely<Tables>,
  seqs: readonly number[],
  today: string,
): Promise<EntryRow[]> {
  if (seqs.length === 0) return [];
  const rows = await db.selectFrom('entry').selectAll().where('seq', 'in', seqs).execute();
  const entries = new Map(rows.map((row) => [row.seq, row]));
  const proposals = await proposalsFor(db, [...entries.keys()]);
  // An entry has the seq of its first statement.
  const shown = await statementsBySeq(db, [...entries.keys()]);
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

function joinedStatements(
  { joints, utterances, origins }: Pick<LedgerEntry, 'joints' | 'utterances' | 'origins'>,
  ids: readonly string[],
  shown: ReadonlyMap<string, StatementRow>,
): EntryStatement[] {
  const [utterance, origin] = [utterances, origins].map(numbersIn);
  const joined = joinedTo(joints);
  return ids.flatMap((id): EntryStatement[] => {
    const statement = shown.get(id);
    if (!statement) return [];
    return [
      {
        statement,
        utterance: utterance?.get(id) ?? 0,
        origin: origin?.get(id) ?? 0,
        joined: joined.get(id) ?? [],
      },
    ];
  });
}

/** By the ids of statements, to what each is joined, and why. */
export function joinedTo(joints: readonly Joint[]): Map<string, EntryStatement['joined']> {
  const joined = new Map<string, EntryStatement['joined']>();
  for (const { statement, to, score, act, reasons } of joints) {
    const one = { to, probability: score, act, reasons: [...reasons] };
    const before = joined.get(statement);
    if (before) before.push(one);
    else joined.set(statement, [one]);
  }
  return joined;
}

/** By ids, in which of some groups they are, from 1. */
export function numbersIn(groups: readonly (readonly string[])[]): Map<string, number> {
  return new Map(groups.flatMap((group, at) => group.map((id) => [id, at + 1])));
}

/** The passages that bear on an entry, with their words. */
async function shownBearings(db: Kysely<Tables>, bearings: readonly Bearing[]): Promise<EntryBearing[]> {
  const found = await passagesById(
    db,
    bearings.map(({ passage }) => passage),
  );
  return bearings.flatMap(({ passage, promise, relation, score, reasons, act }): EntryBearing[] => {
    const at = found.get(passage);
    return at ? [{ ...at, promise, relation, probability: score, reasons, act }] : [];
  });
}

/** Passages with where they stand, by their ids; those that are not there are left out. */
export async function passagesById(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<
  Map<string, Pick<EntryBearing, 'passage' | 'kind' | 'speaker' | 'title' | 'outlet' | 'published'>>
> {
  if (ids.length === 0) return new Map();
  const placed = await placedById(db, ids);
  const statements = await statementsById(db, ids);
  const at = [...placed.values()].map(({ seq }) => statementPlace(seq).report);
  const reports = await reportsOf(db, [...new Set(at)]);
  return new Map(
    [...placed].flatMap(([id, { seq, passage: found }]) => {
      const { kind, start, end } = found;
      const report = reports.get(statementPlace(seq).report);
      if (!report) return [];
      const { title, outlet, published, text } = report;
      const passage = { report: report.id, passage: id, anchor: anchor(text, { start, end }) };
      return [
        [id, { passage, kind, speaker: statements.get(id)?.speaker ?? null, title, outlet, published }],
      ];
    }),
  );
}

/** Reports by their seqs, with people's corrections of their details. */
async function reportsOf(db: Kysely<Tables>, seqs: readonly number[]): Promise<Map<number, Report>> {
  if (seqs.length === 0) return new Map();
  const rows = await db
    .selectFrom('report')
    .innerJoin('shown_report', 'shown_report.seq', 'report.seq')
    .select(['report.seq', 'report.body', 'shown_report.body as summary'])
    .where('report.seq', 'in', seqs)
    .execute();
  return new Map(
    rows.map(({ seq, body, summary }) => {
      const { title, outlet, published } = JSON.parse(summary) as ReportSummary;
      return [seq, { ...(JSON.parse(body) as Report), title, outlet, published }];
    }),
  );
}
