import type { Passage } from '../passages/passage.ts';
import { align } from '../words/alignment.ts';
import type { Words } from '../words/words.ts';
import { unitsBetween } from './beside.ts';

/** UTF-16 units behind a demand within which a refusal by whom it is directed at answers it. */
const AT_ONCE = 200;
/** The same of a refusal that has words of it. */
const SOON = 500;
/** Least weight of these words: that of one in one text of fifty. */
const SOME = 4;
/**
 * How likely what seems to answer a statement does: as often as it was right of the pairs that were judged in annotated
 * reports (training/README.md), of which 34 are claims that go on from a promise, 15 are told by their words alone and
 * 114 otherwise.
 */
const ANSWERS = 0.9;
const ANSWERS_BY_WORDS = 0.73;
const GOES_ON = 0.65;

/**
 * How likely a passage of the same report answers what a statement says; null where it does not. What answers is an
 * accusation that tells a promise and says that it was broken; a claim that tells a promise, threat or demand and what
 * came next ("donors committed to 500 million and paid 140"); a denial or refusal that only points back to the
 * statement ("denied that any such promise was given", "rejected that"); and of a demand or offer a refusal that tells
 * it ("rejected a demand that …"), or one behind a demand, close by and between the same two, or one by somebody else
 * that has words of it.
 */
export function answerTo(words: Words, statement: Passage, passage: Passage): number | null {
  if (passage.report !== statement.report) return null;
  if (passage.tellsOf.includes(statement.id)) return passage.kind === 'claim' ? GOES_ON : ANSWERS;
  if (passage.kind === 'denial') return passage.pointsTo.includes(statement.id) ? ANSWERS : null;
  const { kind, parent, speaker } = statement;
  if (passage.kind !== 'refusal' || (kind !== 'demand' && kind !== 'commitment')) return null;
  if (parent === passage.id || passage.pointsTo.includes(statement.id)) return ANSWERS;
  if (passage.start < statement.start) return null;
  const units = unitsBetween(statement, passage);
  if (kind === 'demand' && units <= AT_ONCE && isBetweenTheSame(statement, passage)) return ANSWERS;
  if (units > SOON || (speaker !== null && passage.speaker === speaker)) return null;
  return align(words, statement.terms, passage.terms).weight >= SOME ? ANSWERS_BY_WORDS : null;
}

/** Whether a refusal is by whom a demand is directed at, or directed at who demands. */
function isBetweenTheSame({ addressee, speaker }: Passage, refusal: Passage): boolean {
  const isAsked = [refusal.speaker, refusal.holder].some((who) => who !== null && addressee.includes(who));
  return isAsked || (speaker !== null && refusal.addressee.includes(speaker));
}
