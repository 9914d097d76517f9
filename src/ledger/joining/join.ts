import { probabilityOf } from '../log-linear.ts';
import { sharedMarks } from '../passages/marks.ts';
import type { Passage } from '../passages/passage.ts';
import type { Words } from '../words/words.ts';
import { compare, daysBetween } from './features.ts';
import { byTime, type Pair } from './groups.ts';
import { JOIN } from './weights.ts';
import { isWorthy } from './worthy.ts';

/** Days within which words are taken for those of one occasion. */
const OCCASION = 7;
/** Share of a paragraph's marks from which on one wording is a copy of the other. */
const COPY = 0.3;
/** Share of the words of both from which on statements that the ledger does not keep say the same. */
const SAME_WORDS = 0.6;

/** What two statements are to each other, as a machine sees it; the earlier first. */
export interface Likeness {
  earlier: string;
  later: string;
  /** probability that they voice one undertaking; null for statements that the ledger does not keep */
  entry: number | null;
  /** whether they are one utterance, and whether that came through one origin */
  utterance: boolean;
  origin: boolean;
  /** why, in words, the most telling first */
  reasons: string[];
}

/**
 * Compares two statements of different places; null where they have nothing to do with each other.
 *
 * One undertaking: by weights that were learned (weights.ts). One utterance: one undertaking, or the same words by
 * the same speaker, within a week and not said on different days. One origin: an utterance whose paragraphs share
 * their wording, that came through the same channel, or that stand in one report.
 */
export function likenessOf(words: Words, one: Passage, other: Passage): Likeness | null {
  if (one.kind !== other.kind || one.kind === 'narrated') return null;
  const [earlier, later] = byTime(one, other) < 0 ? [one, other] : [other, one];
  const { features, alignment } = compare(words, earlier, later);
  const copied = sharedMarks(earlier.marks, later.marks) >= COPY && earlier.report !== later.report;
  const isKept = isWorthy(earlier) && isWorthy(later);
  const entry = isKept ? probabilityOf(JOIN, features) : null;
  const sameWords = Math.min(alignment.forth, alignment.back) >= SAME_WORDS;
  const sameSpeaker = earlier.speaker !== null && earlier.speaker === later.speaker;
  const isOne = entry === null ? sameWords && (sameSpeaker || copied) : entry >= JOIN.least;
  if (!isOne) return null;
  const days = daysBetween(earlier.day, later.day);
  const utterance = days <= OCCASION && !saidApart(earlier, later);
  const channel = earlier.via.find((actor) => later.via.includes(actor));
  const sameReport = earlier.report === later.report;
  const origin = utterance && (sameReport || copied || channel !== undefined);
  const reasons = [
    ...(copied ? ['the same wording'] : []),
    ...(earlier.holder !== null && earlier.holder === later.holder ? ['the same holder'] : []),
    ...(sameSpeaker ? ['the same speaker'] : []),
    ...(earlier.times.some((time) => later.times.includes(time)) ? ['the same date'] : []),
    ...(earlier.numbers.some((number) => later.numbers.includes(number)) ? ['the same number'] : []),
    ...(alignment.shared.length > 0 ? ['the same words'] : alignment.forth > 0 ? ['words alike'] : []),
    ...(channel !== undefined ? ['the same channel'] : []),
  ];
  return { earlier: earlier.id, later: later.id, entry, utterance, origin, reasons };
}

function saidApart(earlier: Passage, later: Passage): boolean {
  return earlier.said !== null && later.said !== null && earlier.said !== later.said;
}

/** A likeness as a pair of one grouping; null where they are not one in that way. */
export function pairAs(as: 'entry' | 'utterance' | 'origin', likeness: Likeness): Pair | null {
  const { earlier, later, entry } = likeness;
  if (as === 'entry') return entry === null ? null : { earlier, later, score: entry };
  return likeness[as] ? { earlier, later, score: entry ?? 1 } : null;
}
