import type { Span } from '../api/types.ts';

/** Titles and initials, whose stop ends no sentence. */
const NO_END =
  /(?:^|[\s("“‘'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Prof|St|No|vs|Jr|Sr|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a text that hold a span: Unicode's boundaries (UAX #29), joined where a stop ended none.
 * @returns without white space at the edges; always holds the span
 */
export function sentenceAround(text: string, { start, end }: Span): Span {
  // A wrapped line's end would be a boundary to the segmenter.
  const parts = [...segmenter.segment(text.replace(/[\n\r\u2028\u2029]/g, ' '))];
  let from = 0;
  let to = text.length;
  for (const [at, { index }] of parts.entries()) {
    if (at === 0) continue;
    const goesOn = NO_END.test(text.slice(0, index)) || /^["”’'»)\]]*\p{Ll}/u.test(text.slice(index));
    if (goesOn) continue;
    if (index <= start) from = index;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  const words = text.slice(from, to);
  return {
    start: Math.min(start, from + words.length - words.trimStart().length),
    end: Math.max(end, to - (words.length - words.trimEnd().length)),
  };
}
