import { type Kysely, sql } from 'kysely';
import {
  copiesAmong,
  entriesOf,
  isWorthy,
  type Joint,
  type LedgerEntry,
  type Likeness,
  type Passage,
  type Proposal,
  type Voice,
  wordingOf,
} from '../../../ledger/index.ts';
import type { Tables } from '../tables.ts';
import { loadLedgerActs } from '../truth.ts';
import { actsThatHold } from './acts-that-hold.ts';
import { decidedOn } from './decided.ts';
import { joiningAmong, likenessesAmong, type Reasons } from './likenesses.ts';
import { loadPassages } from './placed.ts';
import type { StoredVoice } from './write-entries.ts';

/** Entries with the seqs of what they are made of. */
export interface LoadedEntries {
  /** by their seqs */
  entries: ReadonlyMap<number, LedgerEntry<Voice>>;
  /** seqs of their statements' passages, and of what machines propose as bearing on them, by ids */
  seqs: ReadonlyMap<string, number>;
}

/**
 * Entries whole: how their statements stand in them, what bears on them. That is kept for no entry,
 * and made when one is asked for, from the little that is kept of statements.
 * @param entries seqs
 * @param reasons why machines join their statements; left out, they are looked up by {@link withReasons}
 */
export async function loadEntries(
  db: Kysely<Tables>,
  entries: readonly number[],
  reasons: Reasons,
): Promise<LoadedEntries> {
  const wanted = JSON.stringify(entries);
  const { rows } = await sql<{ passage: number; body: string }>`
    select passage, entry_statement.body from json_each(${wanted}) as wanted
    join entry_statement on entry_statement.entry = wanted.value`.execute(db);
  const voices = new Map(rows.map(({ passage, body }) => [passage, JSON.parse(body) as StoredVoice]));
  const statements = [...voices.values()];
  const { rows: proposed } = await sql<{ passage: number; body: string }>`
    select proposal.passage, proposal.body from json_each(${wanted}) as wanted
    join entry_statement on entry_statement.entry = wanted.value
    join proposal on proposal.promise = entry_statement.passage`.execute(db);
  const proposals = proposed.map(({ body }) => JSON.parse(body) as Proposal);
  const made = entriesOf(
    statements,
    [...(await joiningAmong(db, voices, reasons)), ...copiesAmong(statements, ({ wording }) => wording)],
    proposals,
    await actsThatHold(db, await loadLedgerActs(db)),
  );
  const seqs = new Map<string, number>();
  for (const [at, { passage }] of proposals.entries()) seqs.set(passage, proposed[at]?.passage ?? 0);
  for (const [seq, { id }] of voices) seqs.set(id, seq);
  // An entry has the seq of its first statement.
  const bySeq = made.map((entry) => [seqs.get(entry.statements[0]?.id ?? '') ?? 0, entry] as const);
  return { entries: new Map(bySeq), seqs };
}

/**
 * Joints with the reasons that were left out.
 * @param seqs of their statements' passages, by ids
 */
export async function withReasons(
  db: Kysely<Tables>,
  joints: readonly Joint[],
  seqs: ReadonlyMap<string, number>,
): Promise<Joint[]> {
  const isOut = ({ act, reasons }: Joint) => act === null && reasons.length === 0;
  const pairs = joints.filter(isOut).map(({ statement, to }) => [seqs.get(statement), seqs.get(to)]);
  const { rows } = await sql<{ later: number; earlier: number; reasons: string }>`
    select later, earlier, reasons from json_each(${JSON.stringify(pairs)}) as wanted
    join likeness on likeness.later = wanted.value ->> 0 and likeness.earlier = wanted.value ->> 1`.execute(
    db,
  );
  const told = new Map(
    rows.map(({ later, earlier, reasons }) => [`${later} ${earlier}`, JSON.parse(reasons) as string[]]),
  );
  return joints.map((joint) =>
    isOut(joint)
      ? { ...joint, reasons: told.get(`${seqs.get(joint.statement)} ${seqs.get(joint.to)}`) ?? [] }
      : joint,
  );
}

/** The statements of an entry, by their seqs. */
export async function entryStatements(db: Kysely<Tables>, entry: number): Promise<Map<number, Passage>> {
  const rows = await db.selectFrom('entry_statement').select('passage').where('entry', '=', entry).execute();
  return loadPassages(
    db,
    rows.map(({ passage }) => passage),
    new Map(),
  );
}

/** What the statements of an entry are to each other, by their seqs. */
export async function likenessesOf(
  db: Kysely<Tables>,
  statements: ReadonlyMap<number, Passage>,
): Promise<Likeness[]> {
  const copies = copiesAmong([...statements.values()].filter(isWorthy), wordingOf);
  return [...(await likenessesAmong(db, statements)), ...copies];
}

/**
 * How many passages machines propose for each of some entries, of which no person said anything.
 * @param entries seqs
 */
export async function proposalsFor(
  db: Kysely<Tables>,
  entries: readonly number[],
): Promise<Map<number, number>> {
  const { rows } = await sql<{ entry: number; proposed: number }>`
    with decided as materialized (${await decidedOn(db)})
    select mine.entry, count(distinct proposal.passage) as proposed
    from entry_statement as mine join proposal on proposal.promise = mine.passage
    left join entry_statement as own on own.passage = proposal.passage and own.entry = mine.entry
    where mine.entry in (${sql.join(entries)}) and own.passage is null and not exists (
      select 1 from decided where decided.entry = mine.entry and decided.passage = proposal.passage)
    group by mine.entry`.execute(db);
  return new Map(rows.map(({ entry, proposed }) => [entry, proposed]));
}
