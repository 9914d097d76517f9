import { type Kysely, sql } from 'kysely';
import { type ActorLayer, layActors } from '../../ledger/index.ts';
import {
  ACTOR_DEEDS,
  type Act,
  type ActorAct,
  DOSSIER_DEEDS,
  type DossierAct,
  LEDGER_DEEDS,
  type LedgerAct,
  type Reading,
  type Report,
  type ReportAct,
} from '../../model/index.ts';
import type { ReportTruth } from './derived-rows.ts';
import { unpack } from './pack.ts';
import type { Tables } from './tables.ts';

const ON_ACTORS = ACTOR_DEEDS.map(({ shape }) => shape.type.value);
const ON_DOSSIERS = DOSSIER_DEEDS.map(({ shape }) => shape.type.value);
const ON_LEDGER = LEDGER_DEEDS.map(({ shape }) => shape.type.value);

/** The seq of a report, removed ones included; null when the store does not hold it. */
export async function reportSeq(db: Kysely<Tables>, id: string): Promise<number | null> {
  const row = await db.selectFrom('report').select('seq').where('id', '=', id).executeTakeFirst();
  return row?.seq ?? null;
}

/**
 * What the store holds as true of a report.
 * @param extent `needed`: older readings only where acts may bear on them, enough to derive it
 */
export async function loadTruth(
  db: Kysely<Tables>,
  seq: number,
  extent: 'all' | 'needed',
): Promise<ReportTruth> {
  const row = await db.selectFrom('report').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow();
  const acts = await loadActs(db, seq);
  let readings = db.selectFrom('reading').select('body').where('report', '=', seq).orderBy('seq', 'desc');
  if (extent === 'needed' && acts.length === 0) readings = readings.limit(1);
  const bodies = await readings.execute();
  return {
    seq,
    added: row.added,
    report: JSON.parse(row.body) as Report,
    readings: bodies.reverse().map(({ body }) => unpack(body) as Reading),
    acts,
  };
}

/** The acts on a report, oldest first. */
async function loadActs(db: Kysely<Tables>, seq: number): Promise<ReportAct[]> {
  const rows = await db.selectFrom('act').select('body').where('report', '=', seq).orderBy('seq').execute();
  return rows.map((row) => JSON.parse(row.body) as ReportAct);
}

/** All acts on actors, oldest first, those taken back included. */
export async function loadActorActs(db: Kysely<Tables>): Promise<ActorAct[]> {
  return loadActsOfNoReport<ActorAct>(db, ON_ACTORS);
}

/** The acts on one dossier, or on all of them, oldest first, those taken back included. */
export async function loadDossierActs(db: Kysely<Tables>, dossier?: string): Promise<DossierAct[]> {
  if (dossier === undefined) return loadActsOfNoReport<DossierAct>(db, ON_DOSSIERS);
  const { rows } = await sql<{ body: string }>`select body from act indexed by act_dossier
    where report is null and body ->> 'dossier' = ${dossier} order by seq`.execute(db);
  return rows.map((row) => JSON.parse(row.body) as DossierAct);
}

/** All acts on the ledger, oldest first, those taken back included. */
export async function loadLedgerActs(db: Kysely<Tables>): Promise<LedgerAct[]> {
  return loadActsOfNoReport<LedgerAct>(db, ON_LEDGER);
}

/**
 * The acts of some types that belong to no report, oldest first. By their index, which SQLite would not take of itself,
 * as it sorts afterwards: there may be a hundred thousand acts on dossiers where the ledger has ten.
 */
async function loadActsOfNoReport<A extends Act>(
  db: Kysely<Tables>,
  types: readonly A['type'][],
): Promise<A[]> {
  const { rows } = await sql<{ body: string }>`select body from act indexed by act_type
    where report is null and body ->> 'type' in (${sql.join(types)}) order by seq`.execute(db);
  return rows.map((row) => JSON.parse(row.body) as A);
}

/** What people say of actors. */
export async function loadActorLayer(db: Kysely<Tables>): Promise<ActorLayer> {
  return layActors(await loadActorActs(db));
}

/** Notes that the store was written to. */
export async function bumpRevision(db: Kysely<Tables>): Promise<void> {
  await db
    .updateTable('revision')
    .set((row) => ({ number: row('number', '+', 1) }))
    .execute();
}
