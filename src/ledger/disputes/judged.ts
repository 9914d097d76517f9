import type { LedgerAct } from '../../model/index.ts';
import type { Doing } from '../acts-in-force.ts';
import { byTime } from '../passages/by-time.ts';
import type { Passage } from '../passages/passage.ts';
import { wordingOf } from '../passages/wording.ts';
import type { Dispute } from './dispute.ts';

/** What a person said of two statements and of all copies of them. */
export interface JudgedPair {
  /** the wordings of the two; a machine's dispute between them does not count */
  wordings: readonly [string, string];
  earlier: Passage;
  later: Passage;
  /** null where the two are not in dispute */
  dispute: Dispute | null;
}

/** An act that tells what two statements are to each other. */
export type DisputeAct = Extract<LedgerAct, { type: 'dispute' }>;

/** Whether an act tells what two statements are to each other. */
export function isOnDispute(act: LedgerAct): act is DisputeAct {
  return act.type === 'dispute';
}

/**
 * What people said of pairs of statements. The last act on a pair counts, where both statements are there; acts on
 * copies are on one pair. What is in dispute are the statements that this act names.
 * @param acts in force, oldest first
 * @param thereOf the passage of a statement; nothing when it is not there
 */
export function judgedPairs(
  acts: readonly Doing<LedgerAct>[],
  thereOf: (statement: string) => Passage | undefined,
): JudgedPair[] {
  const last = new Map<string, JudgedPair>();
  for (const { id, statement, with: other, as } of acts.filter(isOnDispute)) {
    const [first, second] = [thereOf(statement.statement), thereOf(other.statement)];
    if (!first || !second) continue;
    const [earlier, later] = byTime(first, second) < 0 ? [first, second] : [second, first];
    const wordings = [wordingOf(earlier), wordingOf(later)] as const;
    last.set(pairKey(...wordings), {
      wordings,
      earlier,
      later,
      dispute:
        as === 'none'
          ? null
          : { earlier: earlier.id, later: later.id, sort: as, score: null, reasons: [], act: id },
    });
  }
  return [...last.values()];
}

/** A key of two wordings, in whatever order. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
