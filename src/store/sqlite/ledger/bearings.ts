import { type Kysely, sql } from 'kysely';
import { type Bearing, bearingsOf, type Proposal } from '../../../ledger/index.ts';
import type { Tables } from '../tables.ts';
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
    await actsThatHold(db),
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
  const judged = (await actsThatHold(db)).flatMap((act) => (act.type === 'bear' ? act : []));
  if (judged.length === 0) return counts;
  const passages = sql.join([...new Set(judged.map(({ passage }) => passage.passage))]);
  const known = await sql<{ entry: number; id: string }>`
    select distinct mine.entry, passage.id
    from passage join proposal on proposal.passage = passage.seq
    join entry_statement as mine on mine.passage = proposal.promise
    where passage.id in (${passages}) and mine.entry in (${wanted})`.execute(db);
  for (const { entry, id } of known.rows) {
    const own = new Set(entries.get(entry)?.statements);
    const isJudged = judged.some(({ entry, passage }) => passage.passage === id && own.has(entry.statement));
    if (isJudged && !own.has(id)) counts.set(entry, (counts.get(entry) ?? 0) - 1);
  }
  return counts;
}
