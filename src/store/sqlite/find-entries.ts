import { type Kysely, sql } from 'kysely';
import type { Bearing, Joint, LedgerEntry, Voice } from '../../ledger/index.ts';
import type {
  EntryAround,
  EntryBearing,
  EntryDetail,
  EntryOutline,
  EntryQuery,
  EntryStatement,
  EntryStretch,
  Page,
  StatementRow,
} from '../../model/index.ts';
import { excerptsBySeq } from './find-excerpts.ts';
import { entrySeqs } from './ledger/entry-seqs.ts';
import { loadEntries, withReasons } from './ledger/load-entry.ts';
import { passageSeqs } from './ledger/placed-by-id.ts';
import type { LoadEntry } from './ledger/remembered-entry.ts';
import { entryPage, entryRows, passagesBySeq, type ShownPassage } from './list-entries.ts';
import { statementsBySeq, type UnpackedReports, withEnclosing } from './list-statements.ts';
import type { CountRows } from './remembered-counts.ts';
import { statementPlace, type Tables } from './tables.ts';

/** Finds one entry by its id or that of one of its statements, see Store.entry. */
export async function findEntry(db: Kysely<Tables>, id: string, today: string): Promise<EntryDetail | null> {
  const seq = await seqOf(db, id);
  return seq === null ? null : ((await entryDetails(db, [seq], today))[0] ?? null);
}

/** Lists entries with everything that voices them and bears on them, see Store.listEntryDetails. */
export async function listEntryDetails(
  db: Kysely<Tables>,
  query: EntryQuery,
  count?: CountRows,
): Promise<Page<EntryDetail>> {
  const { seqs, total, next } = await entryPage(db, query, [], count);
  return { items: await entryDetails(db, seqs, query.today), total, next };
}

/** Finds an entry with the words around what it tells, see Store.entryAround. */
export async function findEntryAround(
  db: Kysely<Tables>,
  id: string,
  today: string,
  { skip = 0, limit = Number.POSITIVE_INFINITY }: EntryStretch,
  load: LoadEntry,
): Promise<EntryAround | null> {
  const seq = await seqOf(db, id);
  if (seq === null) return null;
  const { entries, seqs } = await load(db, seq);
  const whole = entries.get(seq);
  if (!whole) return null;
  const standing = standingOf(whole);
  const told = stretchOf(standing, skip, limit);
  const unpacked: UnpackedReports = new Map();
  const shown = await statementsBySeq(
    db,
    [seq, ...told.map((one) => seqs.get(one.statement) ?? 0)],
    unpacked,
  );
  const [entry] = await entryRows(db, [seq], today, shown);
  if (!entry) return null;
  const isTold = new Set(told.map(({ statement }) => statement));
  const joints = whole.joints.filter(({ statement }) => isTold.has(statement));
  const statements = joinedStatements(await withReasons(db, joints, seqs), told, seqs, shown);
  const bearings = whole.bearings.slice(skip, skip + limit);
  const bearing = await bearingSeqs(db, seqs, bearings);
  return {
    entry,
    statements,
    bearings: shownBearings(bearings, bearing, await passagesBySeq(db, [...bearing.values()])),
    verdicts: whole.verdicts,
    enclosing: await enclosing(db, statements, unpacked),
    excerpts: await excerptsBySeq(db, [
      ...told.map((one) => seqs.get(one.statement) ?? 0),
      ...bearing.values(),
    ]),
    outline: skip > 0 || told.length === standing.length ? null : await outlineOf(db, standing, seqs),
    passages: whole.bearings.length,
  };
}

async function seqOf(db: Kysely<Tables>, id: string): Promise<number | null> {
  const [seq] = (await entrySeqs(db, [id.replace(/^e_/, 's_')])).values();
  return seq ?? null;
}

/** Entries with everything that voices them and bears on them, in the order of their seqs. */
async function entryDetails(
  db: Kysely<Tables>,
  wanted: readonly number[],
  today: string,
): Promise<EntryDetail[]> {
  const { entries, seqs } = await loadEntries(db, wanted, 'told');
  const all = [...entries.values()];
  const ids = all.flatMap(({ statements }) => statements.map(({ id }) => id));
  const shown = await statementsBySeq(
    db,
    ids.map((id) => seqs.get(id) ?? 0),
  );
  const rows = new Map((await entryRows(db, wanted, today, shown)).map((row) => [row.id, row]));
  const bearing = await bearingSeqs(
    db,
    seqs,
    all.flatMap(({ bearings }) => bearings),
  );
  const passages = await passagesBySeq(db, [...new Set(bearing.values())]);
  return wanted.flatMap((seq): EntryDetail[] => {
    const whole = entries.get(seq);
    const entry = rows.get(whole?.id ?? '');
    if (!whole || !entry) return [];
    const statements = joinedStatements(whole.joints, standingOf(whole), seqs, shown);
    const bearings = shownBearings(whole.bearings, bearing, passages);
    return [{ entry, statements, bearings, verdicts: whole.verdicts }];
  });
}

/** Where a statement of an entry stands among the others. */
type Standing = Omit<EntryOutline, 'published'>;

/** How the statements of an entry stand together, in time order. */
function standingOf({ statements, utterances, origins }: LedgerEntry<Voice>): Standing[] {
  const [utterance, origin] = [utterances, origins].map(numbersIn);
  return statements.map(({ id, report }) => ({
    statement: id,
    report,
    utterance: utterance?.get(id) ?? 0,
    origin: origin?.get(id) ?? 0,
  }));
}

/** A stretch of them, where what is of one occasion and of one origin stands together; in time order. */
function stretchOf(standing: readonly Standing[], skip: number, limit: number): Standing[] {
  const together = standing.toSorted((a, b) => a.utterance - b.utterance || a.origin - b.origin);
  const wanted = new Set(together.slice(skip, skip + limit));
  return standing.filter((one) => wanted.has(one));
}

/** @param told those that are wanted */
function joinedStatements(
  joints: readonly Joint[],
  told: readonly Standing[],
  seqs: ReadonlyMap<string, number>,
  shown: ReadonlyMap<number, StatementRow>,
): EntryStatement[] {
  const joined = joinedTo(joints);
  return told.flatMap(({ statement: id, utterance, origin }): EntryStatement[] => {
    const statement = shown.get(seqs.get(id) ?? 0);
    return statement ? [{ statement, utterance, origin, joined: joined.get(id) ?? [] }] : [];
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

/**
 * The seqs of what bears on entries, by ids.
 * @param known those of all but what only people say of
 */
async function bearingSeqs(
  db: Kysely<Tables>,
  known: ReadonlyMap<string, number>,
  bearings: readonly Bearing[],
): Promise<Map<string, number>> {
  const ids = [...new Set(bearings.map(({ passage }) => passage))];
  const looked = await passageSeqs(
    db,
    ids.filter((id) => !known.has(id)),
  );
  return new Map(
    ids.flatMap((id) => {
      const seq = known.get(id) ?? looked.get(id);
      return seq === undefined ? [] : [[id, seq] as const];
    }),
  );
}

function shownBearings(
  bearings: readonly Bearing[],
  seqs: ReadonlyMap<string, number>,
  passages: ReadonlyMap<number, ShownPassage>,
): EntryBearing[] {
  return bearings.flatMap(({ passage, promise, relation, score, reasons, act }): EntryBearing[] => {
    const at = passages.get(seqs.get(passage) ?? 0);
    return at ? [{ ...at, promise, relation, probability: score, reasons, act }] : [];
  });
}

/** The statements that enclose those of an entry, and those around them. */
async function enclosing(
  db: Kysely<Tables>,
  statements: readonly EntryStatement[],
  unpacked: UnpackedReports,
): Promise<StatementRow[]> {
  const parents = statements.flatMap(({ statement }) => statement.parent ?? []);
  return [...(await withEnclosing(db, [...new Set(parents)], unpacked)).values()];
}

/** Of all statements of an entry what tells how they stand together. */
async function outlineOf(
  db: Kysely<Tables>,
  standing: readonly Standing[],
  seqs: ReadonlyMap<string, number>,
): Promise<EntryOutline[]> {
  const reports = standing.map(({ statement }) => statementPlace(seqs.get(statement) ?? 0).report);
  const { rows } = await sql<{ seq: number; published: string | null }>`
    select shown_report.seq, body ->> 'published' as published from json_each(${JSON.stringify(reports)}) as wanted
    join shown_report on shown_report.seq = wanted.value`.execute(db);
  const published = new Map(rows.map((row) => [row.seq, row.published]));
  return standing.map((one, at) => ({ ...one, published: published.get(reports[at] ?? 0) ?? null }));
}
