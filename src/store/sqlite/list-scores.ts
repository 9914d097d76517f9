import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type ActorLayer, RATED, type Scored, scoreOf } from '../../ledger/index.ts';
import { ENTRY_KINDS, type EntryKind, type Outcome, type Score, type ScoreQuery } from '../../model/index.ts';
import { actorsById, shownId } from './list-actors.ts';
import type { Tables } from './tables.ts';
import { loadActorLayer } from './truth.ts';

const USUAL = 50;

/** How entries turned out, see Store.scores. */
export async function listScores(
  db: Kysely<Tables>,
  { kind, actor, limit = USUAL }: ScoreQuery,
): Promise<Score[]> {
  const layer = await loadActorLayer(db);
  const wanted = actor === undefined ? undefined : await shownId(db, actor);
  const holders = wanted === undefined ? await foremost(db, layer, kind, limit) : layer.sources(wanted);
  const { rows } = await sql<{
    holder: string | null;
    kind: EntryKind;
    outcome: Outcome;
    low: number | null;
    high: number | null;
    count: number;
  }>`select holder, kind, outcome, low, high, count(*) as count from entry
    where ${among(holders)} and ${ofKinds(kind)} group by 1, 2, 3, 4, 5`.execute(db);
  const groups = new Map<string, { actor: string | null; kind: EntryKind; entries: Scored[] }>();
  for (const row of rows) {
    const shown = row.holder === null ? null : layer.follow(row.holder);
    if (wanted !== undefined && shown !== wanted) continue;
    const key = `${row.kind} ${shown ?? ''}`;
    const group = groups.get(key) ?? { actor: shown, kind: row.kind, entries: [] };
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
 * Who may be among those with most judged and most entries: the foremost by the ids that readings give, and all
 * that people merged, whose entries count together.
 */
async function foremost(
  db: Kysely<Tables>,
  layer: ActorLayer,
  kind: EntryKind[] | undefined,
  limit: number,
): Promise<(string | null)[]> {
  const merged = [...layer.merged].flatMap((id) => [id, layer.follow(id)]);
  const { rows } = await sql<{ holder: string | null }>`
    select holder from entry where ${ofKinds(kind)} group by holder, kind
    order by sum(outcome in (${sql.join(RATED)})) desc, count(*) desc, holder
    limit ${limit + merged.length * ENTRY_KINDS.length}`.execute(db);
  return [...new Set([...rows.map(({ holder }) => holder), ...merged])];
}

function among(holders: readonly (string | null)[]): RawBuilder<SqlBool> {
  const named = holders.filter((holder) => holder !== null);
  const isNamed = named.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`holder in (${sql.join(named)})`;
  return holders.includes(null) ? sql`(holder is null or ${isNamed})` : isNamed;
}

function ofKinds(kind: EntryKind[] | undefined): RawBuilder<SqlBool> {
  return kind === undefined ? sql`true` : sql`kind in (${sql.join(kind)})`;
}
