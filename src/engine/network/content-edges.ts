import type { NetworkWord } from './network-word.ts';
import { QUOTED } from './segment-words.ts';

/** The state of a quotation mark among those of {@link QUOTED}. */
const MARK = QUOTED.indexOf('mark');

const BEFORE = /^["'“”‘’«»„‟‹›`.,;:)\]–—-]$/u;
/** Without ' and ’, which may end a possessive: there only the quotations tell. */
const AFTER = /^["“”‘«»„‟‹›`,;:([–—-]$/u;

/** The words of content fragments without quotation marks and separators at the fragments' edges. */
export function trim(chosen: readonly number[], words: readonly NetworkWord[], text: string): number[] {
  const isEdge = (index: number, marks: RegExp) => {
    const { start, end, quoted } = words[index] as NetworkWord;
    return quoted === MARK || marks.test(text.slice(start, end));
  };
  const begun: number[] = [];
  for (const index of chosen) {
    if (begun.at(-1) === index - 1 || !isEdge(index, BEFORE)) begun.push(index);
  }
  const kept: number[] = [];
  for (const index of begun.reverse()) {
    if (kept.at(-1) === index + 1 || !isEdge(index, AFTER)) kept.push(index);
  }
  return kept.reverse();
}

/**
 * The words of content with the whole of each abbreviation that a fragment begins within: to the network "U.S." is
 * four words, and a fragment has begun at its first stop.
 */
export function withWholeWords(
  chosen: readonly number[],
  words: readonly NetworkWord[],
  text: string,
): number[] {
  const isPart = (index: number) => {
    const { start, end } = words[index] as NetworkWord;
    return /^(?:\p{L}|\.)$/u.test(text.slice(start, end));
  };
  const adjoins = (index: number) =>
    index > 0 && (words[index - 1] as NetworkWord).end === (words[index] as NetworkWord).start;
  const whole: number[] = [];
  for (const index of chosen) {
    if (whole.at(-1) === index) continue;
    let first = index;
    if (whole.at(-1) !== index - 1) while (isPart(first) && adjoins(first) && isPart(first - 1)) first -= 1;
    for (let at = first; at <= index; at += 1) whole.push(at);
  }
  return whole;
}

/** What a source says only of itself, which is no statement (codebook): "who asked not to be named". */
const UNNAMED = /^(?:not\s)?(?:to\s)?be\s(?:named|identified)\b/iu;

/** Whether content that begins at a place only tells that a source will not be named. */
export function tellsNoName(text: string, start: number): boolean {
  return UNNAMED.test(text.slice(start, start + 40));
}
