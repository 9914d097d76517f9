import type { Grouping } from '../../model/index.ts';
import { probabilityOf } from '../log-linear.ts';
import { byTime } from '../passages/by-time.ts';
import { shareAnEnd } from '../passages/ends-of.ts';
import { sharedMarks } from '../passages/marks.ts';
import type { Passage } from '../passages/passage.ts';
import type { Words } from '../words/words.ts';
import { compare, daysBetween } from './features.ts';
import type { Pair } from './groups.ts';
import { JOIN } from './weights.ts';
import type { Worthy } from './worthy.ts';

/** Days within which words are taken for those of one occasion. */
export const OCCASION = 7;
/** Share of a paragraph's marks from which on one wording is a copy of the other. */
const COPY = 0.3;

/** Share of its words beyond which a statement says what one of its kind inside of it says. */
const MOST = 0.6;
/**
 * How likely a statement is one with one of its kind inside of it that it tells, by {@link MOST} of its words or as
 * keepsTo has it: of the 56 such pairs of the annotated reports 55 are (training/README.md).
 */
const TOLD = 0.98;
/**
 * How likely a statement is one with one of its kind that it points back to, see saysAgain: of 15 such pairs of the
 * annotated reports 14 are (training/README.md).
 */
const AGAIN = 0.9;
/** What one accepts who commits himself to nothing else. */
const OFFERED = 'offer proposal invitation';

/**
 * What two statements are to each other, as a machine sees it; the earlier first, see byTime: of two of which one stands
 * in the other, that one.
 */
export interface Likeness {
  earlier: string;
  later: string;
  /** probability that they voice one undertaking; of statements that the ledger does not keep, that they are one utterance */
  score: number;
  /** whether they are one utterance, and whether that came through one origin */
  utterance: boolean;
  origin: boolean;
  /** why, in words, the most telling first */
  reasons: string[];
}

/**
 * Compares two kept statements; null where they most likely voice two undertakings, or are of two kinds.
 *
 * One undertaking: by weights that were learned (weights.ts), or as one tells the other. One utterance: one undertaking
 * in one report or within a week, and not said on different days, nor by two speakers unless the wording or the channel
 * is the same. One origin: an utterance whose paragraphs share their wording, that came through the same channel, or
 * that stand in one report.
 */
export function likenessOf(words: Words, one: Worthy, other: Worthy): Likeness | null {
  if (one.kind !== other.kind) return null;
  const [earlier, later] = byTime(one, other) < 0 ? [one, other] : [other, one];
  const { features, alignment } = compare(words, earlier, later);
  const told = earlier.parent === later.id && (alignment.back > MOST || keepsTo(later, earlier));
  const again = saysAgain(later, earlier);
  const accepted = accepts(words, later, earlier);
  const score = Math.max(probabilityOf(JOIN, features), told ? TOLD : 0, again || accepted ? AGAIN : 0);
  if (score < JOIN.least) return null;
  const sameReport = earlier.report === later.report;
  const copied = isReprinted(earlier, later);
  const sameSpeaker = earlier.speaker !== null && earlier.speaker === later.speaker;
  const twoSpeakers = earlier.speaker !== null && later.speaker !== null && !sameSpeaker;
  const channel = earlier.via.find((actor) => later.via.includes(actor));
  const utterance = isOneOccasion(earlier, later) && (!twoSpeakers || copied || channel !== undefined);
  const origin = utterance && (sameReport || copied || channel !== undefined);
  const reasons = [
    ...(told ? ['one tells the other'] : []),
    ...(again ? ['it points back to it'] : []),
    ...(accepted ? ['it accepts the offer'] : []),
    ...(copied ? ['the same wording'] : []),
    ...(earlier.holder !== null && earlier.holder === later.holder ? ['the same holder'] : []),
    ...(sameSpeaker ? ['the same speaker'] : []),
    ...(shareAnEnd(earlier.times, later.times) ? ['the same date'] : []),
    ...(earlier.numbers.some((number) => later.numbers.includes(number)) ? ['the same number'] : []),
    ...(alignment.shared.length > 0 ? ['the same words'] : alignment.forth > 0 ? ['words alike'] : []),
    ...(channel !== undefined ? ['the same channel'] : []),
  ];
  return { earlier: earlier.id, later: later.id, score, utterance, origin, reasons };
}

/**
 * Whether a statement and the one inside of it are of one holder, as in "he keeps his promise to pay". Not of forecasts:
 * one that holds an older one of the same person is another.
 */
function keepsTo(outer: Worthy, inner: Worthy): boolean {
  return outer.kind !== 'prediction' && outer.holder !== null && outer.holder === inner.holder;
}

/** Whether a statement only points back to one before it ("as much") of one holder; of forecasts, whoever made that one. */
function saysAgain(later: Worthy, earlier: Worthy): boolean {
  const isOfHolder =
    later.kind === 'prediction' || (later.holder !== null && later.holder === earlier.holder);
  return isOfHolder && later.pointsTo.includes(earlier.id);
}

/** Whether somebody else commits himself to what a statement offers: "Ilunga accepted the offer". */
function accepts(words: Words, later: Worthy, earlier: Worthy): boolean {
  if (later.kind !== 'commitment' || !later.pointsTo.includes(earlier.id)) return false;
  const isByAnother = later.speaker !== null && later.speaker !== earlier.speaker;
  return isByAnother && words.terms(OFFERED).some((term) => later.terms.includes(term));
}

/** What of a statement tells on which occasion it was said. */
type OnOccasion = Pick<Passage, 'id' | 'report' | 'day' | 'said'>;

/** What a statement is to an earlier one of its wording: the same, in a copy. */
export function copyOf(first: OnOccasion, copy: OnOccasion): Likeness {
  const isOne = isOneOccasion(first, copy);
  return {
    earlier: first.id,
    later: copy.id,
    score: 1,
    utterance: isOne,
    origin: isOne,
    reasons: ['the same wording'],
  };
}

/** Whether the paragraph that one statement stands in is a copy of that of the other, in another report. */
export function isReprinted(one: Passage, other: Passage): boolean {
  return one.report !== other.report && sharedMarks(one.marks, other.marks) >= COPY;
}

/** Whether two statements can be of one occasion: of one report or a week, and not said on different days. */
export function isOneOccasion(earlier: OnOccasion, later: OnOccasion): boolean {
  const isNear = earlier.report === later.report || daysBetween(earlier.day, later.day) <= OCCASION;
  const saidApart = earlier.said !== null && later.said !== null && earlier.said !== later.said;
  return isNear && !saidApart;
}

/** A likeness as a pair of one grouping; null where they are not one in that way. */
export function pairAs(as: Grouping, likeness: Likeness): Pair | null {
  const { earlier, later, score, reasons } = likeness;
  return as === 'entry' || likeness[as] ? { earlier, later, score, reasons } : null;
}
