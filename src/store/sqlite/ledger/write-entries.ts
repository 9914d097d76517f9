import type { Kysely, Transaction } from 'kysely';
import {
  actsInForce,
  copiesAmong,
  type Doing,
  entriesOf,
  isWorthy,
  type LedgerEntry,
  type Likeness,
  type Passage,
  stateOf,
} from '../../../ledger/index.ts';
import { dayRange, type LedgerAct } from '../../../model/index.ts';
import { inPieces } from '../in-pieces.ts';
import { replaceRows } from '../replace-rows.ts';
import type { Tables } from '../tables.ts';
import { loadPassages, type PassageCache } from './placed.ts';

/** An entry as it is kept: its statements by id, and without what bears on it, see bearings.ts. */
export type StoredEntry = Omit<LedgerEntry, 'statements' | 'bearings'> & { statements: string[] };

/**
 * Makes the entries of some kept statements anew, with all that are joined to them now or were before.
 * @param stale seqs of their passages; those that are no longer there are left out
 * @param all acts on the ledger, oldest first
 */
export async function writeEntries(
  trx: Transaction<Tables>,
  stale: ReadonlySet<number>,
  all: readonly LedgerAct[],
  cache: PassageCache = new Map(),
): Promise<void> {
  if (stale.size === 0) return;
  const acts = await actsThatHold(trx, all);
  const { members, entries } = await touched(trx, stale, await joinedByPeople(trx, acts));
  const seqs = [...members];
  const there = await loadPassages(trx, seqs, cache);
  const statements = [...there].flatMap(([seq, statement]) =>
    isWorthy(statement) ? [{ seq, statement }] : [],
  );
  const seqOf = new Map(statements.map(({ seq, statement }) => [statement.id, seq]));
  const made = entriesOf(
    statements.map(({ statement }) => statement),
    await likenessesAmong(trx, there),
    // What machines propose is looked up when an entry is asked for, see bearings.ts.
    [],
    acts,
  );
  // What stays as it is is not written anew: most statements of a large entry do when one joins them.
  await replaceRows(
    trx,
    'entry',
    'seq',
    entries,
    made.map((entry) => entryRow(entry, seqOf)),
  );
  await replaceRows(
    trx,
    'entry_body',
    'seq',
    entries,
    made.map((entry) => bodyRow(entry, seqOf)),
  );
  await replaceRows(
    trx,
    'entry_statement',
    'passage',
    members,
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

/**
 * The statements whose entries may change with some: those of the entries in which they stood, and of the entries
 * in which those stand that they are joined to now.
 * @param joins those that people joined, by each other's seqs
 */
async function touched(
  trx: Transaction<Tables>,
  stale: ReadonlySet<number>,
  joins: ReadonlyMap<number, readonly number[]>,
): Promise<{ members: Set<number>; entries: Set<number> }> {
  const members = new Set<number>();
  const entries = new Set<number>();
  const likeliest = await likeliestEarlier(trx, [...stale]);
  const firsts = await firstsFor(trx, [...stale]);
  for (let next = [...stale]; next.length > 0; ) {
    const found = new Set<number>();
    for (const seq of next) members.add(seq);
    const met = await inPieces(next, (some) =>
      trx.selectFrom('entry_statement').select('entry').distinct().where('passage', 'in', some).execute(),
    );
    const fresh = met.flatMap(({ entry }) => (entries.has(entry) ? [] : [entry]));
    const together = await inPieces(fresh, (some) =>
      trx.selectFrom('entry_statement').select('passage').where('entry', 'in', some).execute(),
    );
    for (const entry of fresh) entries.add(entry);
    for (const { passage } of together) found.add(passage);
    for (const seq of next) {
      const to = [likeliest.get(seq), firsts.get(seq), ...(joins.get(seq) ?? [])];
      for (const other of to) if (other !== undefined) found.add(other);
    }
    next = [...found].filter((seq) => !members.has(seq));
  }
  return { members, entries };
}

/** The earlier statements that some are likest to, by seqs; as jointsOf of the ledger chooses them. */
async function likeliestEarlier(
  trx: Transaction<Tables>,
  seqs: readonly number[],
): Promise<Map<number, number>> {
  const rows = await inPieces(seqs, (some) =>
    trx
      .selectFrom('likeness')
      .innerJoin('passage', 'passage.seq', 'likeness.earlier')
      .select(['later', 'earlier', 'score', 'time'])
      .where('later', 'in', some)
      .execute(),
  );
  const best = new Map<number, (typeof rows)[number]>();
  for (const row of rows) {
    const held = best.get(row.later);
    const isBetter = !held || row.score > held.score || (row.score === held.score && row.time < held.time);
    if (isBetter) best.set(row.later, row);
  }
  return new Map([...best].map(([later, { earlier }]) => [later, earlier]));
}

/** The first passages of the wordings of some, by seqs. */
async function firstsFor(trx: Transaction<Tables>, seqs: readonly number[]): Promise<Map<number, number>> {
  const rows = await inPieces(seqs, (some) =>
    trx
      .selectFrom('passage')
      .innerJoin('first_passage', 'first_passage.wording', 'passage.wording')
      .select(['passage.seq', 'first_passage.passage'])
      .where('passage.seq', 'in', some)
      .execute(),
  );
  return new Map(rows.map(({ seq, passage }) => [seq, passage]));
}

/** What kept statements are to each other, of some passages by their seqs. */
export async function likenessesAmong(
  trx: Transaction<Tables>,
  passages: ReadonlyMap<number, Passage>,
): Promise<Likeness[]> {
  const seqs = [...passages.keys()];
  const rows = await inPieces(seqs, (some) =>
    trx.selectFrom('likeness').select(['earlier', 'body']).where('later', 'in', some).execute(),
  );
  const firsts = await firstsFor(trx, seqs);
  const seqOf = new Map([...passages].map(([seq, { id }]) => [id, seq]));
  const kept = [...passages.values()].filter(isWorthy);
  return [
    ...rows.flatMap(({ earlier, body }) => (passages.has(earlier) ? (JSON.parse(body) as Likeness) : [])),
    ...copiesAmong(kept, ({ id }) => passages.get(firsts.get(seqOf.get(id) ?? 0) ?? 0)),
  ];
}

function entryRow(entry: LedgerEntry, seqOf: ReadonlyMap<string, number>) {
  const { statements } = entry;
  // The day makes no difference to what is kept: the schedule is told when the ledger is asked.
  const { outcome, evidence, condition } = stateOf(entry, '0000-01-01');
  const due = entry.due === null ? null : dayRange(entry.due);
  const days = statements.flatMap(({ day }) => (day === '' ? [] : [day]));
  return {
    seq: seqOf.get(statements[0]?.id ?? '') ?? 0,
    id: entry.id,
    kind: entry.kind,
    holder: entry.holder,
    low: entry.likelihood?.low ?? null,
    high: entry.likelihood?.high ?? null,
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
  };
}

function bodyRow({ statements, bearings: _, ...rest }: LedgerEntry, seqOf: ReadonlyMap<string, number>) {
  const body: StoredEntry = { ...rest, statements: statements.map(({ id }) => id) };
  return { seq: seqOf.get(statements[0]?.id ?? '') ?? 0, body: JSON.stringify(body) };
}

/**
 * The acts in force, but for those on passages that are not there.
 * @param all acts on the ledger, oldest first
 */
export async function actsThatHold(
  trx: Kysely<Tables>,
  all: readonly LedgerAct[],
): Promise<Doing<LedgerAct>[]> {
  const acts = actsInForce(all);
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
  stale: Set<number>,
  acts: readonly LedgerAct[],
): Promise<void> {
  const ids = acts.flatMap((act) =>
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
