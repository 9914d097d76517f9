import type { Kysely } from 'kysely';
import { actsOnEntry } from '../../ledger/index.ts';
import type { LedgerAct } from '../../model/index.ts';
import { entrySeqs } from './ledger/entry-seqs.ts';
import { passageSeqs } from './ledger/placed-by-id.ts';
import type { Tables } from './tables.ts';
import { loadLedgerActs } from './truth.ts';
import { valueList } from './value-list.ts';

/** What people did with an entry, see Store.entryActs. */
export async function listEntryActs(db: Kysely<Tables>, id: string): Promise<LedgerAct[] | null> {
  const [seq] = (await entrySeqs(db, [id.replace(/^e_/, 's_')])).values();
  const rows = await db
    .selectFrom('entry_statement')
    .innerJoin('statement', 'statement.seq', 'entry_statement.passage')
    .select('statement.id')
    .where('entry_statement.entry', '=', seq ?? 0)
    .execute();
  if (rows.length === 0) return null;
  const acts = await loadLedgerActs(db);
  const own = new Set(rows.map((row) => row.id));
  return actsOnEntry(acts, own, await partedFrom(db, own, acts));
}

/** Statements that people parted and that a machine would take for one with some, by their ids. */
async function partedFrom(
  db: Kysely<Tables>,
  own: ReadonlySet<string>,
  acts: readonly LedgerAct[],
): Promise<Set<string>> {
  const parted = acts.flatMap((act) =>
    act.type === 'part' && !own.has(act.statement.statement) ? act.statement.statement : [],
  );
  if (parted.length === 0) return new Set();
  const there = await passageSeqs(db, [...own, ...parted]);
  const rows = await db
    .selectFrom('passage')
    .select(['id', 'seq', 'wording'])
    .where('seq', 'in', valueList(there.values()))
    .execute();
  const mine = rows.filter(({ id }) => own.has(id));
  const wordings = new Set(mine.map(({ wording }) => wording));
  const seqs = mine.map(({ seq }) => seq);
  const alike = await db
    .selectFrom('likeness')
    .select(['earlier', 'later'])
    .where((either) =>
      either.or([either('earlier', 'in', valueList(seqs)), either('later', 'in', valueList(seqs))]),
    )
    .execute();
  const like = new Set(alike.flatMap(({ earlier, later }) => [earlier, later]));
  return new Set(
    rows.flatMap(({ id, seq, wording }) =>
      !own.has(id) && (like.has(seq) || wordings.has(wording)) ? id : [],
    ),
  );
}
