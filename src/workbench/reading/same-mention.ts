import type { ReviewedStatement } from '../api/types.ts';

/** Words that mean another person in each place where they stand. */
const PRONOUN =
  /^(?:i|we|you|he|she|it|they|him|her|them|his|hers|its|their|who|this|that|these|those|one|some|both)$/;

/**
 * The other statements of a report whose speaker is told by the same mention as one that a person
 * corrects, and for which the correction is likely right too:
 *
 * - those with the same source words ("the envoy"), whomever the machine took them for;
 * - where the words are a pronoun, only those that the machine took for the same wrong speaker;
 * - quotations that go on behind it with neither source nor cue, while the machine kept to that speaker.
 *
 * None whose speaker a person filled or that a person reviewed as it was, and none that has the speaker already.
 * @param statements of the report, in text order, as they were before the correction
 * @param corrected one of them
 * @param speaker whom the person gives it
 */
export function othersOfMention(
  statements: readonly ReviewedStatement[],
  corrected: ReviewedStatement,
  speaker: string | null,
): ReviewedStatement[] {
  const words = sourceWords(corrected);
  const goingOn = new Set(words === '' ? [] : goOn(statements, corrected));
  const isSame = (other: ReviewedStatement) => {
    if (goingOn.has(other)) return true;
    if (words === '' || sourceWords(other) !== words) return false;
    return !PRONOUN.test(words) || other.speaker === corrected.speaker;
  };
  return statements.filter(
    (other) => other.id !== corrected.id && mayBeGiven(other, speaker) && isSame(other),
  );
}

/** Whether a statement may be given a speaker with others: no person filled or reviewed it, and it has another. */
export function mayBeGiven(
  { review, provenance, speaker: own }: ReviewedStatement,
  speaker: string | null,
): boolean {
  return review === 'unreviewed' && 'engine' in provenance.speaker.by && own !== speaker;
}

/** The words that name a statement's source, without case, article and the white space between; empty if none. */
export function sourceWords({ source }: Pick<ReviewedStatement, 'source'>): string {
  return source
    .map(({ quote }) => quote)
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|a|an) /u, '')
    .trim();
}

/** The statements right behind one that go on with its speaker's words: without source and cue. */
function goOn(
  statements: readonly ReviewedStatement[],
  { id, speaker }: ReviewedStatement,
): ReviewedStatement[] {
  const found: ReviewedStatement[] = [];
  for (const next of statements.slice(statements.findIndex((each) => each.id === id) + 1)) {
    // What somebody is quoted as saying inside another's words does not end them.
    if (next.parent !== null) continue;
    if (next.source.length > 0 || next.cue.length > 0 || next.speaker !== speaker) break;
    found.push(next);
  }
  return found;
}
