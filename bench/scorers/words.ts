import { codePointOffsets } from './code-points.ts';

/** A half-open range of a text in code points, as gold files write it. */
export type CodePointSpan = readonly [start: number, end: number];

/**
 * A run of word characters as Python's `\w` has it: letters, numbers and the underscore; combining
 * marks are none, so a decomposed "é" ends a word.
 */
const WORD = /[\p{L}\p{N}_]+/gu;

/** The words of a text, in text order, in code points. */
export function wordSpans(text: string): CodePointSpan[] {
  const toCodePoint = codePointOffsets(text);
  return Array.from(text.matchAll(WORD), (match) => [
    toCodePoint(match.index),
    toCodePoint(match.index + match[0].length),
  ]);
}

/** The words of a text themselves. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The indices of the words that the spans touch. */
export function cover(spans: readonly CodePointSpan[], words: readonly CodePointSpan[]): Set<number> {
  const covered = new Set<number>();
  for (const [start, end] of spans) {
    words.forEach(([from, to], index) => {
      if (from < end && start < to) covered.add(index);
    });
  }
  return covered;
}

/** How many members two sets share. */
export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const member of a) if (b.has(member)) count += 1;
  return count;
}
