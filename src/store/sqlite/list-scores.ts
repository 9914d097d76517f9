import { type Kysely, sql } from 'kysely';
import { type Scored, scoreOf } from '../../ledger/index.ts';
import type { EntryKind, Outcome, Score, ScoreQuery } from '../../model/index.ts';
import { actorsById, shownId } from './list-actors.ts';
import type { Tables } from './tables.ts';
import { loadActorLayer } from './truth.ts';

const USUAL = 50;

/** How entries turned out, see Store.scores. */
export async function listScores(
  db: Kysely<Tables>,
  { kind, actor, limit = USUAL }: ScoreQuery,
): Promise<Score[]> {
  const { rows } = await sql<{
    holder: string | null;
    kind: EntryKind;
    outcome: Outcome;
    low: number | null;
    high: number | null;
    count: number;
  }>`select holder, kind, outcome, low, high, count(*) as count from entry group by 1, 2, 3, 4, 5`.execute(
    db,
  );
  const layer = await loadActorLayer(db);
  const wanted = actor === undefined ? undefined : await shownId(db, actor);
  const groups = new Map<string, { actor: string | null; kind: EntryKind; entries: Scored[] }>();
  for (const row of rows) {
    const shown = row.holder === null ? null : layer.follow(row.holder);
    if (wanted !== undefined && shown !== wanted) continue;
    if (kind && !kind.includes(row.kind)) continue;
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
