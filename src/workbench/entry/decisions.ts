import type { DisputeRow, EntryBearing, LedgerDeed, Relation, StatementRow } from '../api/types.ts';
import { RELATION_STYLES } from './relations.ts';

/** A deed that decides on what a machine proposes, and what is said once it is done. */
export interface LinkDecision {
  deed: LedgerDeed;
  told: string;
}

/** The relations of passages by the keys that set them, as handlers. */
export function relationKeys(relate: (relation: Relation) => void) {
  return Object.fromEntries(
    (Object.keys(RELATION_STYLES) as Relation[]).map((relation) => [
      RELATION_STYLES[relation].action,
      () => relate(relation),
    ]),
  );
}

/**
 * Says what a passage is to an entry.
 * @param entry any statement of it
 */
export function decideBearing(
  entry: Extract<LedgerDeed, { type: 'bear' }>['entry'],
  { passage: { report, passage } }: Pick<EntryBearing, 'passage'>,
  relation: Relation | 'none',
): LinkDecision {
  return {
    deed: { type: 'bear', entry, passage: { report, passage }, relation },
    told:
      relation === 'none'
        ? 'Rejected: it does not bear on it'
        : `Evidence: ${RELATION_STYLES[relation].label.toLowerCase()}`,
  };
}

/** Says whether two statements are in dispute, as a machine proposes. */
export function decideDispute(
  { earlier, later, sort }: Pick<DisputeRow, 'earlier' | 'later' | 'sort'>,
  isOne: boolean,
): LinkDecision {
  return {
    deed: { type: 'dispute', statement: refOf(later), with: refOf(earlier), as: isOne ? sort : 'none' },
    told: isOne ? 'They are in dispute' : 'They are not in dispute',
  };
}

/** Says whether two statements voice one undertaking, as a machine takes them to. */
export function decideJoin(
  { earlier, later }: { earlier: StatementRow; later: StatementRow },
  isOne: boolean,
): LinkDecision {
  return isOne
    ? {
        deed: { type: 'join', as: 'entry', statement: refOf(later), to: refOf(earlier) },
        told: 'They are one undertaking',
      }
    : {
        deed: { type: 'part', as: 'entry', statement: refOf(later) },
        told: 'Parted: it is an entry of its own now',
      };
}

function refOf({ report, id }: StatementRow): { report: string; statement: string } {
  return { report, statement: id };
}
