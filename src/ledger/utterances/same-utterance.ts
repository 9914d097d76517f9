import { tellingTerms } from '../compared/traits.ts';
import { isWithin } from '../disputes/features.ts';
import { copyOf, isOneOccasion, isReprinted, type Likeness } from '../joining/join.ts';
import { byTime } from '../passages/by-time.ts';
import type { Passage } from '../passages/passage.ts';
import { wordingOf } from '../passages/wording.ts';
import { align } from '../words/alignment.ts';
import type { Words } from '../words/words.ts';
import { SHARE, weightOf } from './found-by.ts';

/**
 * Share of the words of each that the other must have the like of: in a copied paragraph, by one speaker, through
 * one channel; and where a copied paragraph names two speakers, as when one report calls by name whom the other
 * describes.
 */
const ALIKE = 0.75;
const ALL_BUT_THE_SAME = 0.9;
/** Telling words that two have in common, and their weight, but in a copy: one alone may be said of two things. */
const TELLING = { words: 2, weight: 5 };
/** Least weight of the words that two have in common at all: one rare word, or two that are less so. */
const LEAST_COMMON = 3;
/** How sure each way is taken to be: stated, a little below what was judged right of real reports (docs/quality.md). */
const STATED = { reprinted: 0.95, speaker: 0.9, channel: 0.8 };

/**
 * Whether two statements of one kind are one thing said on one occasion, told twice; null where that is not known,
 * which is usual. They are when they are copies; or else of one week, of nearly the same words, with no other
 * number, name or "not", and stand in a copied paragraph, have one speaker, or came through one channel. Depends
 * on the two alone. What it asks of words in common, foundBy relies on.
 */
export function sameUtterance(words: Words, one: Passage, other: Passage): Likeness | null {
  if (one.kind !== other.kind) return null;
  const [earlier, later] = byTime(one, other) < 0 ? [one, other] : [other, one];
  if (!isOneOccasion(earlier, later) || isWithin(earlier, later)) return null;
  if (wordingOf(earlier) === wordingOf(later)) return copyOf(earlier, later);
  if (!agree(earlier, later)) return null;
  const alikeness = alikenessOf(words, earlier, later);
  const way = wayOf(earlier, later, alikeness);
  if (!way) return null;
  const { isReprint, isSpeaker, channel, sure } = way;
  return {
    earlier: earlier.id,
    later: later.id,
    score: sure,
    utterance: true,
    origin: earlier.report === later.report || isReprint || channel,
    reasons: [
      ...(isReprint ? ['the same wording'] : []),
      ...(isSpeaker ? ['the same speaker'] : []),
      ...(channel ? ['the same channel'] : []),
      alikeness.alike >= ALL_BUT_THE_SAME ? 'the same words' : 'words alike',
    ],
  };
}

/** In what way two statements that are so much alike are one, and how sure that is; null where they are not. */
function wayOf(earlier: Passage, later: Passage, { alike, isTelling }: Alikeness) {
  const isReprint = isReprinted(earlier, later);
  const isSpeaker = earlier.speaker !== null && earlier.speaker === later.speaker;
  const areTwo = !isSpeaker && earlier.speaker !== null && later.speaker !== null;
  const channel = earlier.via.some((actor) => later.via.includes(actor));
  if (alike < (areTwo ? ALL_BUT_THE_SAME : ALIKE)) return null;
  const sure = isReprint
    ? STATED.reprinted
    : !isTelling || areTwo || !haveSameNames(earlier, later)
      ? 0
      : isSpeaker
        ? STATED.speaker
        : channel
          ? STATED.channel
          : 0;
  return sure === 0 ? null : { isReprint, isSpeaker, channel, sure };
}

interface Alikeness {
  /** share of the words of each that the other has the like of, the lesser of both */
  alike: number;
  /** whether the words that both have tell much, see {@link TELLING} */
  isTelling: boolean;
}

/** How much alike the words of two statements are; nothing where they have too few in common to be found by them. */
function alikenessOf(words: Words, one: Passage, other: Passage): Alikeness {
  const [telling, others] = [tellingTerms(words, one), new Set(tellingTerms(words, other))];
  const shared = telling.filter((term) => others.has(term));
  const common = weightOf(words, shared);
  const most = Math.max(weightOf(words, telling), weightOf(words, [...others]));
  const isTelling = shared.length >= TELLING.words && common >= TELLING.weight;
  if (common < Math.max(LEAST_COMMON, SHARE * most)) return { alike: 0, isTelling };
  const { forth, back } = align(words, one.terms, other.terms);
  return { alike: Math.min(forth, back), isTelling };
}

/** Whether neither of two statements has a number or a "not" that speaks against the other. */
function agree(one: Passage, other: Passage): boolean {
  return one.denies === other.denies && isPart(one.numbers, other.numbers);
}

/** Whether two statements name the same, or one more than the other; names are no words of {@link Passage.terms}. */
function haveSameNames(one: Passage, other: Passage): boolean {
  return isPart(one.named, other.named);
}

/** Whether one of two lists is part of the other. */
function isPart<T>(one: readonly T[], other: readonly T[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.every((item) => many.includes(item));
}
