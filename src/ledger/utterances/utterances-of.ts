import { KINDS, type LedgerAct } from '../../model/index.ts';
import { actsInForce, type Doing } from '../acts-in-force.ts';
import { groupsOf, type Joint, jointsOf } from '../joining/groups.ts';
import { type Likeness, pairAs } from '../joining/join.ts';
import type { Passage, ReportPassages } from '../passages/passage.ts';
import type { Words } from '../words/words.ts';
import { isLoose } from './loose.ts';
import { sameUtterance } from './same-utterance.ts';

/** One thing said on one occasion, however many reports carry it. */
export interface Utterance {
  /** in time order, at least one */
  statements: Passage[];
  /** why each stands here; none for the first */
  joints: Joint[];
  /** ids of the statements of each origin */
  origins: string[][];
}

/**
 * The utterances of the statements of some reports that the ledger does not keep, the plain way: each is compared
 * with every other. What a store answers must equal this.
 * @param reports in any order
 * @param acts on the ledger, oldest first, those taken back included
 * @returns in time order of their first statements, those of a kind together
 */
export function utterancesOf(
  reports: readonly ReportPassages[],
  acts: readonly LedgerAct[],
  words: Words,
): Utterance[] {
  const loose = reports.flatMap(({ passages }) => passages.filter(isLoose));
  const doing = actsInForce(acts);
  return KINDS.flatMap((kind) => {
    const statements = loose.filter((statement) => statement.kind === kind);
    const likenesses = statements.flatMap((one, place) =>
      statements.slice(place + 1).flatMap((other) => sameUtterance(words, one, other) ?? []),
    );
    return utterancesAmong(statements, likenesses, doing);
  });
}

/**
 * The utterances that some statements make: of one kind, or of one entry.
 * @param likenesses between them
 * @param acts in force, oldest first
 */
export function utterancesAmong(
  statements: readonly Passage[],
  likenesses: readonly Likeness[],
  acts: readonly Doing<LedgerAct>[],
): Utterance[] {
  const jointsAs = (as: 'utterance' | 'origin') =>
    jointsOf(
      as,
      statements,
      likenesses.flatMap((likeness) => pairAs(as, likeness) ?? []),
      acts,
    );
  const joints = new Map<string, Joint[]>();
  for (const joint of jointsAs('utterance'))
    joints.set(joint.statement, [...(joints.get(joint.statement) ?? []), joint]);
  const origins = groupsOf(statements, jointsAs('origin')).map((group) => group.map(({ id }) => id));
  return groupsOf(statements, [...joints.values()].flat()).map((group) => {
    const ids = new Set(group.map(({ id }) => id));
    return {
      statements: group,
      joints: group.flatMap(({ id }) => joints.get(id) ?? []),
      origins: origins.filter(([first]) => first !== undefined && ids.has(first)),
    };
  });
}
