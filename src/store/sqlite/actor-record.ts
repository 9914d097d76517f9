import { type Kysely, type SqlBool, sql } from 'kysely';
import {
  type Actor,
  type ActorLine,
  type ActorLineQuery,
  type ActorRecord,
  type ActorRecordQuery,
  type EntryKind,
  foldName,
  type Kind,
  RECORD_PARTS,
  type RecordPart,
  type ReviewedStatement,
} from '../../model/index.ts';
import { actorsById, findActor } from './list-actors.ts';
import { listEntries } from './list-entries.ts';
import { matchQuery } from './match.ts';
import { unpackLines } from './pack.ts';
import { fromWhere } from './selection.ts';
import { statementPlace, type Tables } from './tables.ts';

/** Entries told of each part, unless told. */
const USUAL = 3;
/** Others that are told of those who speak for an actor, and of those it speaks for. */
const MOST_VOICES = 50;
/** Statements that a line is made of at most: their bodies are read. */
const MOST_ON_LINE = 2_000;
/** What whoever would have to act has another say for it; see the codebook, `holder`. */
const VOICED: readonly Kind[] = ['commitment', 'intent', 'threat', 'refusal'];

/** By which filters of the ledger the parts are listed. */
const PARTS: Record<RecordPart, { kind: EntryKind; by: 'holder' | 'speaker' | 'addressee' }> = {
  promised: { kind: 'commitment', by: 'holder' },
  promisedTo: { kind: 'commitment', by: 'addressee' },
  demanded: { kind: 'demand', by: 'speaker' },
  demandedOf: { kind: 'demand', by: 'addressee' },
  threatened: { kind: 'threat', by: 'holder' },
  threatenedWith: { kind: 'threat', by: 'addressee' },
  predicted: { kind: 'prediction', by: 'holder' },
};

/** An actor's record, see Store.actorRecord. */
export async function actorRecord(
  db: Kysely<Tables>,
  id: string,
  { today, limit = USUAL }: ActorRecordQuery,
): Promise<ActorRecord | null> {
  const actor = await findActor(db, id);
  if (!actor) return null;
  const entries: ActorRecord['entries'] = [];
  for (const part of RECORD_PARTS) {
    const { kind, by } = PARTS[part];
    const query = { today, kind: [kind], [by]: [actor.id], limit };
    const { items, total } = await listEntries(db, query);
    entries.push({ part, total, items });
  }
  return {
    actor: { id: actor.id, name: actor.name },
    entries,
    voices: await voicesOf(db, actor),
    represents: await representedBy(db, actor),
  };
}

/** When an actor said what, see Store.actorLine. */
export async function actorLine(
  db: Kysely<Tables>,
  id: string,
  { q }: ActorLineQuery,
): Promise<ActorLine | null> {
  const actor = await findActor(db, id);
  if (!actor) return null;
  const selection = {
    table: 'statement',
    match: matchQuery(q),
    conditions: [sql<SqlBool>`statement.speaker = ${actor.id}`, sql<SqlBool>`statement.review <> 'rejected'`],
  } as const;
  const { rows: found } = await sql<{ seq: number }>`
    select statement.seq ${fromWhere(selection)}
    order by statement.day is null, statement.day desc, statement.seq desc
    limit ${MOST_ON_LINE + 1}`.execute(db);
  const counted = new Map<string, ActorLine['items'][number]>();
  const seqs = found.slice(0, MOST_ON_LINE).map(({ seq }) => seq);
  for (const { kind, said, published } of await saidIn(db, seqs)) {
    const one = { kind, on: said ?? published, told: said !== null };
    const key = JSON.stringify(one);
    const before = counted.get(key);
    if (before) before.statements += 1;
    else counted.set(key, { ...one, statements: 1 });
  }
  const items = [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  return { actor: { id: actor.id, name: actor.name }, items, whole: found.length <= MOST_ON_LINE };
}

/** Kind and dates of statements. */
async function saidIn(
  db: Kysely<Tables>,
  seqs: readonly number[],
): Promise<(Pick<ReviewedStatement, 'kind' | 'said'> & { published: string | null })[]> {
  const places = new Map<number, number[]>();
  for (const { report, place } of seqs.map(statementPlace)) {
    const before = places.get(report);
    if (before) before.push(place);
    else places.set(report, [place]);
  }
  const { rows } = await sql<{ seq: number; body: ArrayBuffer; published: string | null }>`
    select report_statements.seq, report_statements.body, shown_report.body ->> 'published' as published
    from json_each(${JSON.stringify([...places.keys()])}) as wanted
    join report_statements on report_statements.seq = wanted.value
    join shown_report on shown_report.seq = wanted.value`.execute(db);
  return rows.flatMap(({ seq, body, published }) => {
    const lines = unpackLines(body);
    return (places.get(seq) ?? []).map((place) => {
      const { kind, said } = JSON.parse(lines.at(place) ?? '') as ReviewedStatement;
      return { kind, said, published };
    });
  });
}

/** Who speaks for an actor: who says what it would have to do, and who holds an office of it. */
async function voicesOf(db: Kysely<Tables>, actor: Actor): Promise<ActorRecord['voices']> {
  const counts = await db
    .selectFrom('statement_actor')
    .innerJoin('statement', 'statement.seq', 'statement_actor.statement')
    .select(({ fn }) => ['statement.speaker as other', fn.countAll<number>().as('statements')])
    .where('statement_actor.actor', '=', actor.id)
    .where('statement_actor.role', '=', 'holder')
    .where('statement.speaker', '<>', actor.id)
    .where('statement.kind', 'in', VOICED)
    .where('statement.review', '<>', 'rejected')
    .groupBy('statement.speaker')
    .execute();
  const names = foldedNames(actor);
  const { rows: officials } = await sql<{ id: string; body: string }>`
    select id, body from actor where body ->> '$.offices[0].title' is not null`.execute(db);
  const offices = new Map(
    officials.flatMap(({ id, body }) => {
      const of = (JSON.parse(body) as Actor).offices.filter((one) => one.of && names.has(foldName(one.of)));
      return id !== actor.id && of.length > 0 ? [[id, of] as const] : [];
    }),
  );
  const statements = new Map(counts.map(({ other, statements }) => [other ?? '', statements]));
  return shownVoices(db, statements, offices);
}

/** For whom an actor speaks. */
async function representedBy(db: Kysely<Tables>, actor: Actor): Promise<ActorRecord['represents']> {
  const counts = await db
    .selectFrom('statement')
    .innerJoin('statement_actor', 'statement_actor.statement', 'statement.seq')
    .select(({ fn }) => ['statement_actor.actor as other', fn.countAll<number>().as('statements')])
    .where('statement.speaker', '=', actor.id)
    .where('statement_actor.role', '=', 'holder')
    .where('statement_actor.actor', '<>', actor.id)
    .where('statement.kind', 'in', VOICED)
    .where('statement.review', '<>', 'rejected')
    .groupBy('statement_actor.actor')
    .execute();
  const offices = new Map<string, Actor['offices']>();
  const wanted = new Set(actor.offices.flatMap((one) => (one.of ? [foldName(one.of)] : [])));
  if (wanted.size > 0) {
    const { rows } = await sql<{ id: string; body: string }>`select id, body from actor
      where type in ('state', 'government-body', 'organization', 'armed-group')`.execute(db);
    for (const { id, body } of rows) {
      const names = foldedNames(JSON.parse(body) as Actor);
      const of = actor.offices.filter((one) => one.of && names.has(foldName(one.of)));
      if (of.length > 0) offices.set(id, of);
    }
  }
  return shownVoices(db, new Map(counts.map(({ other, statements }) => [other, statements])), offices);
}

async function shownVoices(
  db: Kysely<Tables>,
  statements: ReadonlyMap<string, number>,
  offices: ReadonlyMap<string, Actor['offices']>,
): Promise<ActorRecord['voices']> {
  const shown = await actorsById(db, [...statements.keys(), ...offices.keys()]);
  return [...shown]
    .map(([id, { name }]) => ({
      actor: { id, name },
      statements: statements.get(id) ?? 0,
      offices: (offices.get(id) ?? []).map(({ title, held }) => ({ title, held })),
    }))
    .sort((a, b) => b.statements - a.statements || (a.actor.id < b.actor.id ? -1 : 1))
    .slice(0, MOST_VOICES);
}

function foldedNames({ name, names }: Actor): Set<string> {
  return new Set([name, ...names].map(foldName));
}
