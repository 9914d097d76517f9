import { sql, type Transaction } from 'kysely';
import {
  actsInForce,
  type Comparable,
  compareKept,
  type Doing,
  entriesOf,
  findProposals,
  isWorthy,
  type LedgerEntry,
  type Likeness,
  loadWords,
  type Passage,
  type Proposal,
  type ReportPassages,
  stateOf,
  type Worthy,
} from '../../ledger/index.ts';
import { dayRange, type LedgerAct } from '../../model/index.ts';
import { insertRows } from './insert-rows.ts';
import { statementPlace, statementSeq, type Tables } from './tables.ts';
import { loadLedgerActs } from './truth.ts';

/** An entry as it is kept: its statements by id. */
export type StoredEntry = Omit<LedgerEntry, 'statements'> & { statements: string[] };

/** Values in one query; SQLite takes 32,766. */
const AT_ONCE = 10_000;

/** Kept statements, by the seqs of their passages, whose entries must be made anew. */
export type Stale = Set<number>;

/** Takes what the ledger holds of a report away, and notes whose entries that concerns. */
export async function clearLedger(trx: Transaction<Tables>, report: number, stale: Stale): Promise<void> {
  const from = statementSeq(report, 0);
  const to = statementSeq(report + 1, 0);
  const { rows } = await sql<{ seq: number }>`
    select passage as seq from entry_statement where entry in (
      select entry from entry_statement where passage >= ${from} and passage < ${to})
    union select later from likeness where earlier >= ${from} and earlier < ${to}
    union select promise from proposal where passage >= ${from} and passage < ${to}`.execute(trx);
  for (const { seq } of rows) if (seq < from || seq >= to) stale.add(seq);
  await sql`delete from entry where seq in (
    select entry from entry_statement where passage >= ${from} and passage < ${to})`.execute(trx);
  await sql`delete from kept_actor where passage >= ${from} and passage < ${to} and actor in (
    select actor from named_actor where report = ${report})`.execute(trx);
  for (const [table, column] of [
    ['likeness', 'later'],
    ['likeness', 'earlier'],
    ['proposal', 'promise'],
    ['proposal', 'passage'],
    ['entry_statement', 'passage'],
    ['passage', 'seq'],
  ] as const) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} >= ${from} and ${sql.ref(column)} < ${to}`.execute(
      trx,
    );
  }
  await trx.deleteFrom('named_actor').where('report', '=', report).execute();
}

/**
 * Writes the passages of a report and compares them with those that are there.
 * @param report seq
 */
export async function linkReport(
  trx: Transaction<Tables>,
  report: number,
  { report: id, actors, passages }: ReportPassages,
  stale: Stale,
): Promise<void> {
  const words = loadWords();
  const seqs = new Map(passages.map((passage, place) => [passage.id, statementSeq(report, place)]));
  const own: Comparable = {
    at: { report: id, actors: new Set(actors) },
    passages,
    kept: passages.filter(isWorthy),
  };
  const likenesses = compareKept(words, own, own);
  const proposals: Proposal[] = [];
  for (const { comparable, places } of await comparables(trx, own)) {
    for (const [one, seq] of places) seqs.set(one, seq);
    likenesses.push(...compareKept(words, own, comparable));
    proposals.push(...findProposals(words, own.kept, comparable));
    proposals.push(...findProposals(words, comparable.kept, own));
  }
  const seqOf = (one: string) => seqs.get(one) as number;
  await insertRows(
    trx,
    'passage',
    passages.map((passage) => ({
      seq: seqOf(passage.id),
      id: passage.id,
      kept: isWorthy(passage) ? 1 : 0,
      body: JSON.stringify(passage),
    })),
  );
  await insertRows(
    trx,
    'named_actor',
    own.at.actors.size === 0 ? [] : [...own.at.actors].map((actor) => ({ actor, report })),
  );
  await insertRows(
    trx,
    'kept_actor',
    own.kept.flatMap(({ id, concerned }) => concerned.map((actor) => ({ actor, passage: seqOf(id) }))),
  );
  await insertRows(
    trx,
    'likeness',
    likenesses.map((likeness) => ({
      later: seqOf(likeness.later),
      earlier: seqOf(likeness.earlier),
      body: JSON.stringify(likeness),
    })),
  );
  await insertRows(
    trx,
    'proposal',
    proposals.map((proposal) => ({
      promise: seqOf(proposal.promise),
      passage: seqOf(proposal.passage),
      body: JSON.stringify(proposal),
    })),
  );
  for (const { id } of own.kept) stale.add(seqOf(id));
  for (const { later } of likenesses) stale.add(seqOf(later));
  for (const { promise } of proposals) stale.add(seqOf(promise));
}

/** A report that another one is compared with, and the seqs of its passages. */
interface Other {
  comparable: Comparable;
  places: Map<string, number>;
}

/**
 * What a report must be compared with: kept statements of other reports whose paragraphs name somebody that it
 * names, and all passages of reports that name somebody of the paragraphs of its own kept statements.
 */
async function comparables(trx: Transaction<Tables>, own: Comparable): Promise<Other[]> {
  const concerned = [...new Set(own.kept.flatMap(({ concerned }) => concerned))];
  const naming = new Map<number, Set<string>>();
  const named = await inPieces(concerned, (some) =>
    trx.selectFrom('named_actor').selectAll().where('actor', 'in', some).execute(),
  );
  for (const { report, actor } of named) naming.set(report, (naming.get(report) ?? new Set()).add(actor));
  const kept = await inPieces([...own.at.actors], (some) =>
    trx.selectFrom('kept_actor').select('passage').where('actor', 'in', some).execute(),
  );
  const alone = [...new Set(kept.map(({ passage }) => passage))].filter(
    (seq) => !naming.has(statementPlace(seq).report),
  );
  const rows = await inPieces(alone, (some) =>
    trx.selectFrom('passage').select(['seq', 'body']).where('seq', 'in', some).execute(),
  );
  for (const report of naming.keys()) {
    const whole = await trx
      .selectFrom('passage')
      .select(['seq', 'body'])
      .where('seq', '>=', statementSeq(report, 0))
      .where('seq', '<', statementSeq(report + 1, 0))
      .execute();
    for (const row of whole) rows.push(row);
  }
  const byReport = new Map<number, { seq: number; passage: Passage }[]>();
  for (const { seq, body } of rows) {
    const { report } = statementPlace(seq);
    const passage = JSON.parse(body) as Passage;
    byReport.set(report, [...(byReport.get(report) ?? []), { seq, passage }]);
  }
  return [...byReport].map(([report, found]) => {
    const passages = found.map(({ passage }) => passage);
    return {
      places: new Map(found.map(({ seq, passage }) => [passage.id, seq])),
      comparable: {
        at: { report: passages[0]?.report ?? '', actors: naming.get(report) ?? new Set<string>() },
        passages: naming.has(report) ? passages : [],
        kept: passages.filter(isWorthy),
      },
    };
  });
}

/**
 * Makes the entries of some kept statements anew, with all that are joined to them now or were before.
 * @param stale seqs of their passages; those that are no longer there are left out
 */
export async function writeEntries(trx: Transaction<Tables>, stale: Stale): Promise<void> {
  if (stale.size === 0) return;
  const acts = await actsThatHold(trx);
  const joins = await joinedByPeople(trx, acts);
  const members = new Set<number>();
  const entries = new Set<number>();
  const likenesses = new Map<string, Likeness>();
  for (let next = [...stale]; next.length > 0; ) {
    const found = new Set<number>();
    for (const seq of next) members.add(seq);
    const together = await inPieces(next, (some) =>
      trx
        .selectFrom('entry_statement as mine')
        .innerJoin('entry_statement as theirs', 'theirs.entry', 'mine.entry')
        .select(['theirs.passage', 'theirs.entry'])
        .where('mine.passage', 'in', some)
        .execute(),
    );
    for (const { passage, entry } of together) {
      entries.add(entry);
      found.add(passage);
    }
    for (const column of ['later', 'earlier'] as const) {
      const pairs = await inPieces(next, (some) =>
        trx.selectFrom('likeness').selectAll().where(column, 'in', some).execute(),
      );
      for (const { later, earlier, body } of pairs) {
        likenesses.set(`${later} ${earlier}`, JSON.parse(body) as Likeness);
        found.add(later).add(earlier);
      }
    }
    for (const seq of next) for (const other of joins.get(seq) ?? []) found.add(other);
    next = [...found].filter((seq) => !members.has(seq));
  }
  const seqs = [...members];
  const rows = await inPieces(seqs, (some) =>
    trx
      .selectFrom('passage')
      .select(['seq', 'body'])
      .where('seq', 'in', some)
      .where('kept', '=', 1)
      .execute(),
  );
  const statements = rows.map(({ seq, body }) => ({ seq, statement: JSON.parse(body) as Worthy }));
  const proposals = await inPieces(seqs, (some) =>
    trx.selectFrom('proposal').select('body').where('promise', 'in', some).execute(),
  );
  await inPieces([...entries], (some) => trx.deleteFrom('entry').where('seq', 'in', some).execute());
  await inPieces(seqs, (some) => trx.deleteFrom('entry_statement').where('passage', 'in', some).execute());
  const seqOf = new Map(statements.map(({ seq, statement }) => [statement.id, seq]));
  const made = entriesOf(
    statements.map(({ statement }) => statement),
    [...likenesses.values()],
    proposals.map(({ body }) => JSON.parse(body) as Proposal),
    acts,
  );
  await insertRows(
    trx,
    'entry',
    made.map((entry) => entryRow(entry, seqOf)),
  );
  await insertRows(
    trx,
    'entry_statement',
    made.flatMap((entry) => {
      const first = seqOf.get(entry.statements[0]?.id ?? '') ?? 0;
      return entry.statements.map(({ id }) => ({
        passage: seqOf.get(id) ?? 0,
        statement: id,
        entry: first,
      }));
    }),
  );
}

function entryRow(entry: LedgerEntry, seqOf: ReadonlyMap<string, number>) {
  const { statements, ...rest } = entry;
  // The day makes no difference to what is kept: the schedule is told when the ledger is asked.
  const { outcome, evidence, condition } = stateOf(entry, '0000-01-01');
  const due = entry.due === null ? null : dayRange(entry.due);
  const days = statements.flatMap(({ day }) => (day === '' ? [] : [day]));
  const body: StoredEntry = { ...rest, statements: statements.map(({ id }) => id) };
  return {
    seq: seqOf.get(statements[0]?.id ?? '') ?? 0,
    id: entry.id,
    kind: entry.kind,
    outcome,
    evidence,
    condition,
    due: entry.due,
    first_due: due?.first ?? null,
    last_due: due?.last ?? null,
    first_day: days[0] ?? null,
    last_day: days.at(-1) ?? null,
    statements: statements.length,
    reports: new Set(statements.map(({ report }) => report)).size,
    utterances: entry.utterances.length,
    origins: entry.origins.length,
    body: JSON.stringify(body),
  };
}

/** The acts in force, but for those on passages that are not there. */
async function actsThatHold(trx: Transaction<Tables>): Promise<Doing<LedgerAct>[]> {
  const acts = actsInForce(await loadLedgerActs(trx));
  const ids = acts.flatMap((act) => (act.type === 'bear' ? act.passage.passage : []));
  const rows = await inPieces([...new Set(ids)], (some) =>
    trx.selectFrom('passage').select('id').where('id', 'in', some).execute(),
  );
  const there = new Set(rows.map(({ id }) => id));
  return acts.filter((act) => act.type !== 'bear' || there.has(act.passage.passage));
}

/** Notes the kept statements of which people said that passages of these reports bear on them. */
export async function noteBearing(
  trx: Transaction<Tables>,
  reports: ReadonlySet<string>,
  stale: Stale,
): Promise<void> {
  const ids = (await loadLedgerActs(trx)).flatMap((act) =>
    act.type === 'bear' && reports.has(act.passage.report) ? act.entry.statement : [],
  );
  const rows = await inPieces([...new Set(ids)], (some) =>
    trx.selectFrom('passage').select('seq').where('id', 'in', some).execute(),
  );
  for (const { seq } of rows) stale.add(seq);
}

/** By the seq of a kept statement, those that a person joined it with. */
async function joinedByPeople(
  trx: Transaction<Tables>,
  acts: readonly Doing<LedgerAct>[],
): Promise<Map<number, number[]>> {
  const pairs = acts.flatMap((act) =>
    act.type === 'join' ? [[act.statement.statement, act.to.statement] as const] : [],
  );
  const rows = await inPieces([...new Set(pairs.flat())], (some) =>
    trx.selectFrom('passage').select(['seq', 'id']).where('id', 'in', some).execute(),
  );
  const seqs = new Map(rows.map(({ id, seq }) => [id, seq]));
  const joined = new Map<number, number[]>();
  for (const [one, other] of pairs) {
    const [a, b] = [seqs.get(one), seqs.get(other)];
    if (a === undefined || b === undefined) continue;
    joined.set(a, [...(joined.get(a) ?? []), b]);
    joined.set(b, [...(joined.get(b) ?? []), a]);
  }
  return joined;
}

/** Runs a query over many values, some at a time. */
async function inPieces<V, R>(values: readonly V[], run: (some: V[]) => Promise<R[]>): Promise<R[]> {
  const all: R[] = [];
  for (let start = 0; start < values.length; start += AT_ONCE) {
    for (const row of await run(values.slice(start, start + AT_ONCE))) all.push(row);
  }
  return all;
}
