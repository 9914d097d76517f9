import { type Kysely, sql, type Transaction } from 'kysely';
import {
  actorsNamed,
  decisionsOf,
  deriveReport,
  deriveStatements,
  namesGiven,
  shownReading,
} from '../../ledger/index.ts';
import type { Actor, ReportDecisions } from '../../model/index.ts';
import type { Facet, HistoryOfReport, Store, StoreCounts, StoredReport, TruthOfReport } from '../store.ts';
import { actorLine, actorRecord } from './actor-record.ts';
import { addActs } from './add-acts.ts';
import { addReports } from './add-reports.ts';
import { whenFree } from './connection.ts';
import { entryFacets } from './entry-facets.ts';
import { findDossier } from './find-dossier.ts';
import { findEntry, findEntryAround, listEntryDetails } from './find-entries.ts';
import { findExcerpts } from './find-excerpts.ts';
import { findUtterance } from './find-utterance.ts';
import { ledgerDecisions } from './ledger/ledger-decisions.ts';
import { rememberedEntry } from './ledger/remembered-entry.ts';
import { actorNames, actorsById, findActor, listActors } from './list-actors.ts';
import { listActs } from './list-acts.ts';
import { listDisputes } from './list-disputes.ts';
import { listDossiers } from './list-dossiers.ts';
import { listDue } from './list-due.ts';
import { listEntries, passagesById } from './list-entries.ts';
import { listEntryActs } from './list-entry-acts.ts';
import { linkTally, listLinks } from './list-links.ts';
import { listRelated, listRelations } from './list-relations.ts';
import { listReports } from './list-reports.ts';
import { listReview, reviewTally } from './list-review.ts';
import { listScores } from './list-scores.ts';
import { findStatement, listStatements, statementsById } from './list-statements.ts';
import { listTimeline } from './list-timeline.ts';
import { rebuild } from './rebuild.ts';
import { rememberedCounts } from './remembered-counts.ts';
import type { Tables } from './tables.ts';
import {
  bumpRevision,
  loadActorActs,
  loadActorLayer,
  loadDossierActs,
  loadLedgerActs,
  loadTruth,
  reportSeq,
} from './truth.ts';
import { valueList } from './value-list.ts';
import type { Writer } from './writer.ts';

/**
 * The embedded store over two connections to one file: what reads does not wait for what writes.
 * Each method reads within one transaction, so that what it returns is of one moment.
 */
export function createStore(writer: Writer, reader: Kysely<Tables>): Store {
  // Readers wait for nobody, except in the moment when a process takes up a log that a killed one left.
  const read = <T>(run: (trx: Transaction<Tables>) => Promise<T>) =>
    whenFree(() => reader.transaction().execute(run));
  const count = rememberedCounts();
  const loadEntry = rememberedEntry();
  return {
    addReports: (items, at) => addReports(writer, items, at),
    addActs: (acts) => addActs(writer, acts),
    held: (ids) => read((db) => findReports(db, 'report', ids)),
    shown: (ids) => read((db) => findReports(db, 'shown_report', ids)),
    report: (id) => read((db) => storedReport(db, id)),
    statement: (id) => read((db) => findStatement(db, id)),
    statements: (ids) => read(async (db) => [...(await statementsById(db, ids)).values()]),
    history: (report) => read((db) => historyOf(db, report)),
    truth: () => readTruth(read),
    actorActs: () => read(loadActorActs),
    acts: (query = {}) => read((db) => listActs(db, query)),
    listReports: (query = {}) => read((db) => listReports(db, query, count)),
    listStatements: (query = {}) => read((db) => listStatements(db, query, count)),
    listReview: (query = {}) => read((db) => listReview(db, query)),
    reviewTally: (query) => read((db) => reviewTally(db, query)),
    listLinks: (query) => read((db) => listLinks(db, query)),
    linkTally: (query) => read((db) => linkTally(db, query)),
    decisions: (report) => read((db) => decisionsOn(db, report)),
    ledgerDecisions: () => read(ledgerDecisions),
    listActors: (query = {}) => read((db) => listActors(db, query, count)),
    actor: (id) => read((db) => findActor(db, id)),
    actorRecord: (id, query) => read((db) => actorRecord(db, id, query)),
    actorLine: (id, query = {}) => read((db) => actorLine(db, id, query)),
    listEntries: (query) => read((db) => listEntries(db, query, [], count)),
    entryFacets: (query) => read((db) => entryFacets(db, query)),
    due: (query) => read((db) => listDue(db, query)),
    entry: (id, today) => read((db) => findEntry(db, id, today)),
    entryAround: (id, today, stretch = {}) =>
      read((db) => findEntryAround(db, id, today, stretch, loadEntry)),
    listEntryDetails: (query) => read((db) => listEntryDetails(db, query, count)),
    entryActs: (id) => read((db) => listEntryActs(db, id)),
    utterance: (statement) => read((db) => findUtterance(db, statement)),
    timeline: (query) => read((db) => listTimeline(db, query)),
    listDisputes: (query = {}) => read((db) => listDisputes(db, query, count)),
    scores: (query = {}) => read((db) => listScores(db, query)),
    relations: (query = {}, stateOf) => read((db) => listRelations(db, query, stateOf)),
    relatedStatements: (query, stateOf) => read((db) => listRelated(db, query, stateOf)),
    passage: (id) => read(async (db) => (await passagesById(db, [id])).get(id)?.passage ?? null),
    excerpts: (passages) => read((db) => findExcerpts(db, passages)),
    ledgerActs: () => read(loadLedgerActs),
    dossiers: (query = {}) => read((db) => listDossiers(db, query)),
    dossier: (id, today) => read((db) => findDossier(db, id, today)),
    dossierActs: (id) => read((db) => loadDossierActs(db, id)),
    actorNames: (id) => read((db) => actorNames(db, id)),
    reportFacets: () =>
      read(async (db) => ({ outlet: await facet(db, 'outlet'), language: await facet(db, 'language') })),
    counts: () => read(countAll),
    revision: () =>
      read(async (db) => (await db.selectFrom('revision').select('number').executeTakeFirst())?.number ?? 0),
    setting: (name) =>
      read(async (db) => {
        const row = await db
          .selectFrom('setting')
          .select('value')
          .where('name', '=', name)
          .executeTakeFirst();
        return row?.value ?? null;
      }),
    setSetting: (name, value) =>
      writer.write(async (trx) => {
        await trx
          .insertInto('setting')
          .values({ name, value })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
          .execute();
      }),
    rebuild: () =>
      writer.write(async (trx, lookup) => {
        await rebuild(trx, lookup);
        await bumpRevision(trx);
      }),
    close: async () => {
      await reader.destroy();
      // libsql lets go of a file only when its statements are collected as garbage, so SQLite does not
      // do this by itself: afterwards the one file holds everything, and can be copied.
      await sql`pragma wal_checkpoint(truncate)`.execute(writer.db);
      await writer.db.destroy();
    },
  };
}

/** Every report with its readings; each is read in a transaction of its own, and none is missed or repeated. */
async function* readTruth(
  read: <T>(run: (trx: Transaction<Tables>) => Promise<T>) => Promise<T>,
): AsyncGenerator<TruthOfReport> {
  for (let last = 0; ; ) {
    const found = await read(async (db) => {
      const next = await db
        .selectFrom('report')
        .select('seq')
        .where('seq', '>', last)
        .orderBy('seq')
        .limit(1)
        .executeTakeFirst();
      return next ? loadTruth(db, next.seq, 'all') : null;
    });
    if (!found) return;
    const { seq, report, added, readings } = found;
    yield { report, added, readings: [...readings] };
    last = seq;
  }
}

async function historyOf(db: Kysely<Tables>, id: string): Promise<HistoryOfReport | null> {
  const seq = await reportSeq(db, id);
  if (seq === null) return null;
  const { report, added, readings, acts } = await loadTruth(db, seq, 'all');
  return { report, added, readings: [...readings], acts: [...acts] };
}

async function decisionsOn(db: Kysely<Tables>, id: string): Promise<ReportDecisions | null> {
  const seq = await reportSeq(db, id);
  if (seq === null) return null;
  const { acts, readings, report } = await loadTruth(db, seq, 'needed');
  return deriveReport(report, acts).removed ? null : decisionsOf(report.text, readings, acts);
}

/** Which of these report ids stand in a table. */
async function findReports(
  db: Kysely<Tables>,
  table: 'report' | 'shown_report',
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await db.selectFrom(table).select('id').where('id', 'in', valueList(ids)).execute();
  return new Set(rows.map(({ id }) => id));
}

async function storedReport(db: Kysely<Tables>, id: string): Promise<StoredReport | null> {
  const seq = await reportSeq(db, id);
  if (seq === null) return null;
  const { added, acts, readings, report: asRead } = await loadTruth(db, seq, 'needed');
  const { report, described, removed } = deriveReport(asRead, acts);
  if (removed) return null;
  const statements = deriveStatements(report.text, readings, acts);
  const reading = shownReading(readings, acts);
  const layer = await loadActorLayer(db);
  const named = actorsNamed(report.id, reading, statements, layer);
  const shown = await actorsById(
    db,
    named.actors.map((actor) => actor.id),
  );
  const actors = [...shown.values()].map((actor): Actor => {
    const names = named.actors.flatMap((one) => (one.id === actor.id ? [...namesGiven(one, layer)] : []));
    return { ...actor, names: [...new Set(names)].filter((name) => name !== actor.name).sort() };
  });
  const speakers = statements.flatMap(({ id }, place) => {
    const speaker = named.roles[place]?.speaker ?? null;
    return speaker === null ? [] : [[id, speaker]];
  });
  return {
    report,
    asRead,
    described,
    added,
    statements,
    reading,
    mentions: named.mentions,
    actors,
    speakers: Object.fromEntries(speakers),
    acts: [...acts],
  };
}

async function facet(db: Kysely<Tables>, column: 'outlet' | 'language'): Promise<Facet[]> {
  const { rows } = await sql<Facet>`
    select ${sql.ref(column)} as value, count(*) as count from shown_report
    where ${sql.ref(column)} is not null group by 1 order by 2 desc, 1`.execute(db);
  return rows;
}

async function countAll(db: Kysely<Tables>): Promise<StoreCounts> {
  const { rows } = await sql<StoreCounts>`
    select (select count(*) from shown_report) as reports,
      (select coalesce(sum(statements), 0) from shown_report) as statements,
      (select count(*) from actor) as actors, (select count(*) from act) as acts`.execute(db);
  return rows[0] ?? { reports: 0, statements: 0, actors: 0, acts: 0 };
}
