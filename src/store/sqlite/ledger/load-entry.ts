import { type Kysely, sql } from 'kysely';
import {
  actsInForce,
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
import { likenessesAmong } from './likenesses.ts';
import { loadPassages } from './placed.ts';
import { passageSeqs } from './placed-by-id.ts';

/**
 * An entry whole: why its statements stand in it, what bears on it. That is kept for no entry, and made when one is
 * asked for.
 * @param seq of the entry
 */
export async function loadEntry(db: Kysely<Tables>, seq: number): Promise<LedgerEntry | null> {
  const statements = await statementsOf(db, seq);
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
export async function statementsOf(db: Kysely<Tables>, entry: number): Promise<Map<number, Passage>> {
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
  const wanted = sql.join(entries);
  const { rows } = await sql<{ entry: number; proposed: number }>`
    select mine.entry, count(distinct proposal.passage) as proposed
    from entry_statement as mine join proposal on proposal.promise = mine.passage
    left join entry_statement as own on own.passage = proposal.passage and own.entry = mine.entry
    where mine.entry in (${wanted}) and own.passage is null group by mine.entry`.execute(db);
  const counts = new Map(rows.map(({ entry, proposed }) => [entry, proposed]));
  const judged = actsInForce(await loadLedgerActs(db)).filter(({ type }) => type === 'bear');
  const seqs = await passageSeqs(
    db,
    judged.flatMap((act) => (act.type === 'bear' ? [act.entry.statement, act.passage.passage] : [])),
  );
  if (seqs.size === 0) return counts;
  const places = await db
    .selectFrom('entry_statement')
    .select(['passage', 'entry'])
    .where('passage', 'in', [...seqs.values()])
    .execute();
  const entryOf = new Map(places.map(({ passage, entry }) => [passage, entry]));
  const pairs = new Set<string>();
  for (const act of judged) {
    if (act.type !== 'bear') continue;
    const [promise, passage] = [seqs.get(act.entry.statement), seqs.get(act.passage.passage)];
    pairs.add(`${entryOf.get(promise ?? 0)} ${passage}`);
  }
  const proposed = await sql<{ entry: number; passage: number }>`
    select distinct mine.entry, proposal.passage from proposal
    join entry_statement as mine on mine.passage = proposal.promise
    where proposal.passage in (${sql.join([...seqs.values()])}) and mine.entry in (${wanted})`.execute(db);
  for (const { entry, passage } of proposed.rows) {
    if (pairs.has(`${entry} ${passage}`) && entryOf.get(passage) !== entry)
      counts.set(entry, (counts.get(entry) ?? 0) - 1);
  }
  return counts;
}
