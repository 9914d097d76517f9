import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  type ActorLayer,
  actorsOf,
  actsInForce,
  layActors,
  type Scored,
  scoreOf,
} from '../../ledger/index.ts';
import {
  type ActorAct,
  ENTRY_KINDS,
  type EntryKind,
  type Outcome,
  type Score,
  type ScoreQuery,
} from '../../model/index.ts';
import { actorsById, shownId } from './list-actors.ts';
import type { Tables } from './tables.ts';
import { loadActorActs } from './truth.ts';
import { valueList } from './value-list.ts';

const USUAL = 50;

/** Entries of one kind that are alike, with whom they count for. */
interface Counted {
  holder: string | null;
  kind: EntryKind;
  outcome: Outcome;
  low: number | null;
  high: number | null;
  count: number;
}

/**
 * How entries turned out, see Store.scores.
 * @param known all acts on actors, where they are loaded already
 */
export async function listScores(
  db: Kysely<Tables>,
  { kind, actor, limit = USUAL }: ScoreQuery,
  known?: readonly ActorAct[],
): Promise<Score[]> {
  const acts = known ?? (await loadActorActs(db));
  const layer = layActors(acts);
  const wanted = actor === undefined ? undefined : await shownId(db, actor);
  const moved = new Set(
    actsInForce(acts)
      .filter(({ type }) => type === 'merge-actors' || type === 'split-actor')
      .flatMap((act) => actorsOf(act).flatMap(({ id }) => [id, ...layer.sources(id), ...layer.targets(id)])),
  );
  const holders = wanted === undefined ? await foremost(db, [...moved], kind, limit) : layer.sources(wanted);
  const groups = new Map<string, { actor: string | null; kind: EntryKind; entries: Scored[] }>();
  for (const { holder, ...row } of await countEntries(db, holders, layer, kind)) {
    if (wanted !== undefined && holder !== wanted) continue;
    const key = `${row.kind} ${holder ?? ''}`;
    const group = groups.get(key) ?? { actor: holder, kind: row.kind, entries: [] };
    const { outcome, low, high, count } = row;
    group.entries.push({ outcome, likelihood: low === null || high === null ? null : { low, high }, count });
    groups.set(key, group);
  }
  const scores = [...groups.values()]
    .map((group) => ({ group, score: scoreOf(group.entries) }))
    .sort(
      (a, b) =>
        b.score.kept.of - a.score.kept.of ||
        b.score.entries - a.score.entries ||
        ((a.group.actor ?? '') < (b.group.actor ?? '') ? -1 : 1),
    )
    .slice(0, limit);
  const names = await actorsById(
    db,
    scores.flatMap(({ group }) => group.actor ?? []),
  );
  return scores.map(({ group, score }) => ({
    actor:
      group.actor === null ? null : { id: group.actor, name: names.get(group.actor)?.name ?? group.actor },
    kind: group.kind,
    ...score,
  }));
}

/**
 * Entries by whom they count for.
 * @param holders ids that readings give
 */
async function countEntries(
  db: Kysely<Tables>,
  holders: readonly (string | null)[],
  layer: ActorLayer,
  kind: EntryKind[] | undefined,
): Promise<Counted[]> {
  // Those of whom a part is another's by what people say, so that it depends on the naming.
  const divided = holders.filter((holder) => holder !== null && layer.meantAlways(holder) === null);
  const whole = holders.filter((holder) => !divided.includes(holder));
  const { rows } = await sql<Counted>`select holder, kind, outcome, low, high, count(*) as count from entry
    where ${among(whole)} and ${ofKinds(kind)} group by 1, 2, 3, 4, 5`.execute(db);
  const counted = rows.map((row) => ({
    ...row,
    holder: row.holder === null ? null : (layer.meantAlways(row.holder) ?? row.holder),
  }));
  if (divided.length === 0) return counted;
  return [...counted, ...(await countDivided(db, divided, layer, kind))];
}

/** The same for holders of whom people split something: each entry counts for whom the statement means that tells its holder. */
async function countDivided(
  db: Kysely<Tables>,
  divided: readonly (string | null)[],
  layer: ActorLayer,
  kind: EntryKind[] | undefined,
): Promise<Counted[]> {
  const { rows } = await sql<Omit<Counted, 'count'> & { seq: number }>`
    select seq, holder, kind, outcome, low, high from entry
    where ${among(divided)} and ${ofKinds(kind)}`.execute(db);
  const targets = [...new Set(divided.flatMap((base) => (base === null ? [] : layer.targets(base))))];
  const { rows: namings } = await sql<{ entry: number; base: string; actor: string }>`
    select entry_statement.entry, statement_actor.base, statement_actor.actor from entry_statement
    join passage on passage.seq = entry_statement.passage
    join statement on statement.seq = entry_statement.passage
    join statement_actor on statement_actor.statement = statement.seq
      and statement_actor.actor in (${sql.join(targets)}) and statement_actor.role in ('holder', 'speaker')
    where entry_statement.entry in ${valueList(rows.map(({ seq }) => seq))}
    order by passage.time, passage.seq, statement_actor.role`.execute(db);
  // The first statement that tells who would have to act tells it for the entry, see LedgerEntry.holder.
  const told = new Map<string, string>();
  for (const { entry, base, actor } of namings) {
    const key = `${entry} ${base}`;
    if (!told.has(key)) told.set(key, actor);
  }
  return rows.map(({ seq, ...row }) => ({
    ...row,
    holder: told.get(`${seq} ${row.holder}`) ?? row.holder,
    count: 1,
  }));
}

/**
 * Who may be among those with most judged and most entries: the foremost by the ids that readings give, and all
 * of whom people moved something, who may have more or less than these.
 */
async function foremost(
  db: Kysely<Tables>,
  moved: readonly string[],
  kind: EntryKind[] | undefined,
  limit: number,
): Promise<(string | null)[]> {
  const { rows } = await sql<{ holder: string | null }>`
    select nullif(holder, '') as holder from holder_score where ${ofKinds(kind)}
    order by rated desc, entries desc, holder_score.holder
    limit ${limit + moved.length * ENTRY_KINDS.length}`.execute(db);
  return [...new Set([...rows.map(({ holder }) => holder), ...moved])];
}

function among(holders: readonly (string | null)[]): RawBuilder<SqlBool> {
  const named = holders.filter((holder) => holder !== null);
  const isNamed = named.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`holder in (${sql.join(named)})`;
  return holders.includes(null) ? sql`(holder is null or ${isNamed})` : isNamed;
}

function ofKinds(kind: EntryKind[] | undefined): RawBuilder<SqlBool> {
  return kind === undefined ? sql`true` : sql`kind in (${sql.join(kind)})`;
}
