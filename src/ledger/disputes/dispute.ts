import type { DisputeSort } from '../../model/index.ts';
import { probabilityOf } from '../log-linear.ts';
import { byTime } from '../passages/by-time.ts';
import { sharedMarks } from '../passages/marks.ts';
import type { Passage } from '../passages/passage.ts';
import type { Words } from '../words/words.ts';
import { tellOtherAmounts } from './amounts.ts';
import { movesTheDate } from './dates.ts';
import { canDispute, isWithin, type Opposition, oppositionOf } from './features.ts';
import { DISPUTE } from './weights.ts';

/** That two statements do not go together, as a machine sees it; the earlier first. */
export interface ProposedDispute {
  /** ids of the statements */
  earlier: string;
  later: string;
  sort: DisputeSort;
  /** probability that it is one; learned for denials, stated for the rest, see {@link STATED} */
  score: number;
  /** why, in words, the most telling first */
  reasons: string[];
}

/** That two statements do not go together, as a machine proposes or a person says. */
export interface Dispute extends Omit<ProposedDispute, 'score'> {
  /** probability that it is one; null where a person says so */
  score: number | null;
  /** id of the act by which a person says so; null where a machine proposes it */
  act: string | null;
}

/** How sure what is no denial is taken to be: stated, as it is too rare in real reports to be learned. */
const STATED = { opposite: 0.65, amounts: 0.65, dates: 0.6 };
/** Shares of words from which on one statement is the other with a "not" in it, and least words in common. */
const FLAT = { denied: 0.9, same: 0.75, words: 3 };

/**
 * What two statements are to each other; null where they may go together, which is usual, and where it is not
 * known.
 */
export function disputeOf(words: Words, one: Passage, other: Passage): ProposedDispute | null {
  if (!canDispute(one) || !canDispute(other)) return null;
  const [earlier, later] = byTime(one, other) < 0 ? [one, other] : [other, one];
  const found = isOwn(earlier, later)
    ? turnOf(words, earlier, later)
    : (denialOf(words, earlier, later) ?? contradictionOf(words, earlier, later));
  return found && { earlier: earlier.id, later: later.id, ...found };
}

type Found = Pick<ProposedDispute, 'sort' | 'score' | 'reasons'>;

function isOwn(one: Passage, other: Passage): boolean {
  return one.speaker !== null && one.speaker === other.speaker;
}

/** Whether one of two statements denies the other; how likely is learned. A denial that nobody makes is none. */
function denialOf(words: Words, one: Passage, other: Passage): Found | null {
  let best: Found | null = null;
  for (const [against, told] of [
    [one, other],
    [other, one],
  ] as const) {
    if (against.kind !== 'denial' || against.speaker === null) continue;
    const opposition = oppositionOf(words, against, told);
    if (!opposition) continue;
    const score = probabilityOf(DISPUTE, opposition.features);
    if (score < DISPUTE.least || score <= (best?.score ?? 0)) continue;
    best = {
      sort: 'denied',
      score,
      reasons: [
        opposition.encloses
          ? 'tells it and denies it'
          : told.kind === 'accusation'
            ? 'denies an accusation'
            : 'denies it',
        ...(told.speaker !== null && against.named.includes(told.speaker) ? ['names who says it'] : []),
        ...(against.speaker !== null && told.named.includes(against.speaker) ? ['is named in it'] : []),
        ...(opposition.shared.length > 0 ? ['the same words'] : []),
      ],
    };
  }
  return best;
}

/** Whether two speakers say what cannot both be so: one the other's words with a "not", or another amount. */
function contradictionOf(words: Words, one: Passage, other: Passage): Found | null {
  if (saysOpposite(words, one, other))
    return { sort: 'contradicted', score: STATED.opposite, reasons: ['the opposite', 'the same words'] };
  if (!isWithin(one, other) && tellOtherAmounts(words, one, other))
    return { sort: 'contradicted', score: STATED.amounts, reasons: ['another number', 'the same words'] };
  return null;
}

/** Whether a speaker says another thing than on an earlier day; what has no date is not known to be later. */
function turnOf(words: Words, earlier: Passage, later: Passage): Found | null {
  if (earlier.day === '' || later.day === '' || earlier.day === later.day) return null;
  const reasons = ['the same speaker'];
  if (saysOpposite(words, earlier, later))
    return {
      sort: 'turned',
      score: STATED.opposite,
      reasons: ['the opposite', ...reasons, 'the same words'],
    };
  // What is so changes from day to day; what was foretold does not.
  if (earlier.kind === 'prediction' && later.kind === 'prediction' && tellOtherAmounts(words, earlier, later))
    return { sort: 'turned', score: STATED.amounts, reasons: ['another number', ...reasons] };
  if (movesTheDate(words, earlier, later))
    return { sort: 'turned', score: STATED.dates, reasons: ['a later date', ...reasons] };
  return null;
}

/** Whether one statement is nearly the other with a "not" in it, told in another paragraph or report. */
function saysOpposite(words: Words, one: Passage, other: Passage): boolean {
  // One paragraph with the same words twice tells one thing, once as a part of the other.
  if (sharedMarks(one.marks, other.marks) === 1) return false;
  return [oppositionOf(words, one, other), oppositionOf(words, other, one)].some(
    (opposition: Opposition | null) =>
      opposition !== null &&
      !opposition.encloses &&
      opposition.denied >= FLAT.denied &&
      opposition.same >= FLAT.same &&
      opposition.shared.length >= FLAT.words,
  );
}
