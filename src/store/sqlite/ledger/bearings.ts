import { type Kysely, sql } from 'kysely';
import { actsInForce, type Bearing, bearingsOf, type Proposal } from '../../../ledger/index.ts';
import type { Tables } from '../tables.ts';
import { loadLedgerActs } from '../truth.ts';
import { actsThatHold, type StoredEntry } from './write-entries.ts';

/**
 * What bears on an entry, machines' proposals and people's word.
 * @param entry seq
 */
export async function bearingsOn(
  db: Kysely<Tables>,
  entry: number,
  { statements }: Pick<StoredEntry, 'statements'>,
): Promise<Bearing[]> {
  const rows = await db
    .selectFrom('entry_statement')
    .innerJoin('proposal', 'proposal.promise', 'entry_statement.passage')
    .select('proposal.body')
    .where('entry_statement.entry', '=', entry)
    .execute();
  return bearingsOf(
    new Set(statements),
    rows.map(({ body }) => JSON.parse(body) as Proposal),
    await actsThatHold(db, await loadLedgerActs(db)),
  );
}

/**
 * How many passages machines propose for each of some entries, of which no person said anything.
 * @param entries by seq
 */
export async function proposalsFor(
  db: Kysely<Tables>,
  entries: ReadonlyMap<number, Pick<StoredEntry, 'statements'>>,
): Promise<Map<number, number>> {
  const wanted = sql.join([...entries.keys()]);
  const { rows } = await sql<{ entry: number; proposed: number }>`
    select mine.entry, count(distinct proposal.passage) as proposed
    from entry_statement as mine join proposal on proposal.promise = mine.passage
    left join entry_statement as own on own.passage = proposal.passage and own.entry = mine.entry
    where mine.entry in (${wanted}) and own.passage is null group by mine.entry`.execute(db);
  const counts = new Map(rows.map(({ entry, proposed }) => [entry, proposed]));
  const entryWith = new Map(
    [...entries].flatMap(([seq, { statements }]) => statements.map((id) => [id, seq] as const)),
  );
  const judged = actsInForce(await loadLedgerActs(db)).flatMap((act) => {
    const entry = act.type === 'bear' && entryWith.get(act.entry.statement);
    return act.type === 'bear' && entry ? [{ entry, id: act.passage.passage }] : [];
  });
  if (judged.length === 0) return counts;
  const passages = sql.join([...new Set(judged.map(({ id }) => id))]);
  const known = await sql<{ entry: number; id: string }>`
    select distinct mine.entry, passage.id
    from passage join proposal on proposal.passage = passage.seq
    join entry_statement as mine on mine.passage = proposal.promise
    where passage.id in (${passages}) and mine.entry in (${wanted})`.execute(db);
  for (const { entry, id } of known.rows) {
    const isJudged = judged.some((one) => one.entry === entry && one.id === id);
    if (isJudged && entryWith.get(id) !== entry) counts.set(entry, (counts.get(entry) ?? 0) - 1);
  }
  return counts;
}
