import type { Kysely } from 'kysely';
import { layActors, layDossiers } from '../../ledger/index.ts';
import type {
  ActorSummary,
  DossierDetail,
  DossierRow,
  DossierThing,
  EntryRow,
  Score,
  StatementRow,
} from '../../model/index.ts';
import { entrySeqs } from './ledger/entry-seqs.ts';
import { actorsById, findActor } from './list-actors.ts';
import { entryRows } from './list-entries.ts';
import { reportsById } from './list-reports.ts';
import { listScores } from './list-scores.ts';
import { withEnclosing } from './list-statements.ts';
import type { Tables } from './tables.ts';
import { loadActorActs, loadDossierActs } from './truth.ts';
import { valueList } from './value-list.ts';
import { idOfThing } from './write-dossiers.ts';

/** One dossier with what its items point at, see Store.dossier. */
export async function findDossier(
  db: Kysely<Tables>,
  id: string,
  today: string,
): Promise<DossierDetail | null> {
  const dossier = layDossiers(await loadDossierActs(db, id)).get(id);
  if (!dossier) return null;
  const things = dossier.items.map(({ thing }) => thing);
  const entries = await entriesOf(db, idsOf(things, 'entry'), today);
  const statements = await withEnclosing(db, idsOf(things, 'statement'));
  const actors = await actorsOf(db, idsOf(things, 'actor'));
  const reports = await reportsById(db, idsOf(things, 'report'));
  const firsts = new Map<string, string>();
  const items = dossier.items.map((item): DossierRow => {
    const pointed = idOfThing(item.thing);
    const is = <T>(sort: DossierThing['sort'], found: ReadonlyMap<string, T>): T | null =>
      item.thing.sort === sort ? (found.get(pointed) ?? null) : null;
    const entry = is('entry', entries);
    const statement = is('statement', statements);
    const actor = is('actor', actors);
    const report = is('report', reports);
    const shown = entry?.id ?? statement?.id ?? actor?.actor.id ?? report?.id;
    const same = `${item.thing.sort}:${shown}`;
    const first = shown === undefined ? undefined : firsts.get(same);
    if (shown !== undefined && first === undefined) firsts.set(same, item.key);
    return {
      ...item,
      lost: shown === undefined,
      sameAs: first ?? null,
      entry,
      statement,
      enclosing: statement ? enclosingOf(statement, statements) : [],
      actor: actor?.actor ?? null,
      scores: actor?.scores ?? [],
      report,
    };
  });
  return { ...dossier, items };
}

function idsOf(things: readonly DossierThing[], sort: DossierThing['sort']): string[] {
  return things.filter((thing) => thing.sort === sort).map(idOfThing);
}

/** The entries in which statements stand, by the ids of the statements. */
async function entriesOf(
  db: Kysely<Tables>,
  statements: readonly string[],
  today: string,
): Promise<Map<string, EntryRow>> {
  const stand = await entrySeqs(db, statements);
  const seqs = [...new Set(stand.values())];
  const rows = await entryRows(db, seqs, today);
  const ids = await db
    .selectFrom('entry')
    .select(['seq', 'id'])
    .where('seq', 'in', valueList(seqs))
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const bySeq = new Map(ids.map(({ seq, id }) => [seq, byId.get(id)]));
  return new Map(
    [...stand].flatMap(([statement, entry]) => {
      const row = bySeq.get(entry);
      return row ? [[statement, row]] : [];
    }),
  );
}

function enclosingOf(
  { parent }: StatementRow,
  statements: ReadonlyMap<string, StatementRow>,
): StatementRow[] {
  const outer = parent === null ? undefined : statements.get(parent);
  return outer ? [outer, ...enclosingOf(outer, statements)] : [];
}

/** Actors with their scores, by the ids that were asked for. */
async function actorsOf(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, { actor: ActorSummary; scores: Score[] }>> {
  const found = new Map<string, { actor: ActorSummary; scores: Score[] }>();
  if (ids.length === 0) return found;
  // Loaded once: what people say of actors is looked through for each of them.
  const acts = await loadActorActs(db);
  const { follow } = layActors(acts);
  const there = await actorsById(db, [...ids, ...ids.map(follow)]);
  for (const id of ids) {
    const shown = there.has(id) ? id : follow(id);
    const actor = there.has(shown) ? await findActor(db, shown) : null;
    if (actor) found.set(id, { actor, scores: await listScores(db, { actor: shown }, acts) });
  }
  return found;
}
