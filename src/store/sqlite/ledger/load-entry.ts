import { type Kysely, sql } from 'kysely';
import {
  copiesAmong,
  entriesOf,
  isWorthy,
  type LedgerEntry,
  type Likeness,
  type Passage,
  type Proposal,
  wordingOf,
} from '../../../ledger/index.ts';
import type { Tables } from '../tables.ts';
import { loadLedgerActs } from '../truth.ts';
import { actsThatHold } from './acts-that-hold.ts';
import { decidedOn } from './decided.ts';
import { likenessesAmong } from './likenesses.ts';
import { loadPassages } from './placed.ts';

/**
 * An entry whole: why its statements stand in it, what bears on it. That is kept for no entry, and made when one is
 * asked for.
 * @param seq of the entry
 */
export async function loadEntry(db: Kysely<Tables>, seq: number): Promise<LedgerEntry | null> {
  const statements = await entryStatements(db, seq);
  const rows = await db
    .selectFrom('entry_statement')
    .innerJoin('proposal', 'proposal.promise', 'entry_statement.passage')
    .select('proposal.body')
    .where('entry_statement.entry', '=', seq)
    .execute();
  const [entry] = entriesOf(
    [...statements.values()].filter(isWorthy),
    await likenessesOf(db, statements),
    rows.map(({ body }) => JSON.parse(body) as Proposal),
    await actsThatHold(db, await loadLedgerActs(db)),
  );
  return entry ?? null;
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
  return [...(await likenessesAmong(db, statements, 'told')), ...copies];
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
