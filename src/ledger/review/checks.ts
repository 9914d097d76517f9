import {
  isByPerson,
  REVIEW_TARGETS,
  type ReviewedStatement,
  type ReviewTarget,
  type Statement,
} from '../../model/index.ts';
import { surenessOf } from './least-sure.ts';

/** What a machine said of one target, and whether a person found it right. */
export interface Check {
  /** that the machine is right; null where nobody estimated it */
  probability: number | null;
  /** null while nobody looked at it */
  right: boolean | null;
}

/**
 * What people's acts tell of what a machine said. Accepting a statement tells that everything in it is right that was
 * not corrected; rejecting it tells that it is none, and nothing of its speaker and kind.
 * @param machine as the machine has it
 * @param shown the same with people's acts laid over it
 */
export function checksOf(machine: Statement, shown: ReviewedStatement): Record<ReviewTarget, Check> {
  const check = (target: ReviewTarget): Check => ({
    probability: surenessOf(machine, target),
    right: isRight(machine, shown, target),
  });
  return Object.fromEntries(REVIEW_TARGETS.map((target) => [target, check(target)])) as Record<
    ReviewTarget,
    Check
  >;
}

function isRight(machine: Statement, shown: ReviewedStatement, target: ReviewTarget): boolean | null {
  const { review } = shown;
  if (target === 'statement') return review === 'unreviewed' ? null : review === 'accepted';
  if (isByPerson(shown.provenance[target])) return shown[target] === machine[target];
  return review === 'accepted' ? true : null;
}
