import { GROUPINGS, type Grouping, type LedgerAct } from '../../model/index.ts';
import type { Doing } from '../acts-in-force.ts';
import { byTime, type Voicing } from '../passages/by-time.ts';

/** That a machine takes two statements for one in some way, the earlier first. */
export interface Pair {
  earlier: string;
  later: string;
  /** probability that they are one */
  score: number;
  /** why, in words */
  reasons: readonly string[];
}

/** Why a statement stands in a group: it was joined to an earlier or, by a person, to any other one. */
export interface Joint {
  statement: string;
  to: string;
  /** probability; null where a person joined them */
  score: number | null;
  /** id of the act that joined them; null where a machine did */
  act: string | null;
  /** why a machine joins them, in words, the most telling first; none where a person joined them */
  reasons: readonly string[];
}

/**
 * The joints between statements. The machine joins each to the one earlier statement that it most likely is
 * one with, so that every joint has one reason and score; people join and part. What people part, machines
 * do not join again.
 * @param pairs likely enough to be joined, see pairs of each grouping
 * @param acts in force, oldest first
 */
export function jointsOf(
  as: Grouping,
  statements: readonly Voicing[],
  pairs: readonly Pair[],
  acts: readonly Doing<LedgerAct>[],
): Joint[] {
  const known = new Map(statements.map((one) => [one.id, one]));
  const parted = new Set<string>();
  const joined: Joint[] = [];
  for (const act of acts) {
    if (act.type === 'part' && reaches(as, act.as)) {
      const { statement } = act.statement;
      parted.add(statement);
      for (let at = joined.length - 1; at >= 0; at -= 1) {
        if (joined[at]?.statement === statement) joined.splice(at, 1);
      }
    }
    if (act.type === 'join' && reaches(act.as, as)) {
      const ends = [known.get(act.statement.statement), known.get(act.to.statement)];
      const [one, other] = ends.sort((a, b) => (a && b ? byTime(a, b) : 0));
      if (one && other && one !== other) {
        joined.push({ statement: other.id, to: one.id, score: null, act: act.id, reasons: [] });
      }
    }
  }
  const best = new Map<string, Pair>();
  for (const pair of pairs) {
    const { later, earlier, score } = pair;
    if (parted.has(later) || !known.has(later) || !known.has(earlier)) continue;
    const held = best.get(later);
    const isBetter =
      !held ||
      score > held.score ||
      (score === held.score && byTime(known.get(earlier) as Voicing, known.get(held.earlier) as Voicing) < 0);
    if (isBetter) best.set(later, pair);
  }
  const machine = [...best.values()].map(
    ({ later, earlier, score, reasons }): Joint => ({
      statement: later,
      to: earlier,
      score,
      act: null,
      reasons,
    }),
  );
  return [...machine, ...joined];
}

/** Whether what is one as `inner` is one as `outer`, too: one origin is one utterance is one entry. */
function reaches(inner: Grouping, outer: Grouping): boolean {
  return GROUPINGS.indexOf(inner) >= GROUPINGS.indexOf(outer);
}

/** The groups that joints make, each in time order, the groups by their first statement. */
export function groupsOf<V extends Voicing>(statements: readonly V[], joints: readonly Joint[]): V[][] {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    while (above.has(at)) at = above.get(at) as string;
    if (at !== id) above.set(id, at);
    return at;
  };
  for (const { statement, to } of joints) {
    const [one, other] = [top(statement), top(to)];
    if (one !== other) above.set(one, other);
  }
  const groups = new Map<string, V[]>();
  for (const statement of [...statements].sort(byTime)) {
    const key = top(statement.id);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.values()];
}
