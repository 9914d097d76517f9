import type { Span } from '../../model/index.ts';
import type { Layers, Quotation, Word } from '../document.ts';
import { firstFrom } from '../spans.ts';

/** A sentence as the rules read it: its words, and where its paragraph's quotations stand. */
export interface Line extends Span {
  /** index of the sentence */
  sentence: number;
  list: readonly Word[];
  /** whether each word stands in quotation marks, the marks included */
  quoted: readonly boolean[];
  /** quotations of its paragraph that stand in no other, in text order, with their indexes */
  quotations: readonly (Quotation & { index: number })[];
  text: string;
}

/** The sentences of each paragraph as lines. */
export function* readLines(
  layers: Pick<Layers, 'text' | 'sentences' | 'words' | 'quotations'>,
): Generator<Line[]> {
  const { text, sentences, words, quotations } = layers;
  const byParagraph = new Map<number, (Quotation & { index: number })[]>();
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.parent !== null) continue;
    const held = byParagraph.get(quotation.paragraph);
    if (held) held.push({ ...quotation, index });
    else byParagraph.set(quotation.paragraph, [{ ...quotation, index }]);
  }
  let lines: Line[] = [];
  let next = 0;
  for (const [sentence, { start, end, paragraph }] of sentences.entries()) {
    if (paragraph !== sentences[sentence - 1]?.paragraph) {
      if (lines.length > 0) yield lines;
      lines = [];
      next = 0;
    }
    const own = byParagraph.get(paragraph) ?? [];
    const list = words[sentence] ?? [];
    const quoted = list.map((word) => {
      while (next < own.length && (own[next]?.end ?? 0) <= word.start) next += 1;
      return (own[next]?.start ?? Number.POSITIVE_INFINITY) <= word.start;
    });
    lines.push({ start, end, sentence, list, quoted, quotations: own, text });
  }
  if (lines.length > 0) yield lines;
}

const EDGE_BEFORE = /^(?:[\s,;:.–—-]|["“”„«»‘’‚'`‹›「」『』]|that\b(?=\s))+/u;
const EDGE_AFTER = '\t\n\v\f\r \u00a0\u202f\u2028\u2029,;:.–—-"“”„«»‘’‚\'`‹›「」『』';

/**
 * A fragment of content between two places: without the marks and quotation marks at its edges and a
 * leading "that". Null when no letter or digit is left.
 */
export function fragment(text: string, start: number, end: number): Span | null {
  if (end <= start) return null;
  const piece = text.slice(start, end);
  let to = piece.length;
  while (to > 0 && EDGE_AFTER.includes(piece[to - 1] ?? '')) to -= 1;
  const from = EDGE_BEFORE.exec(piece)?.[0].length ?? 0;
  if (from >= to) return null;
  // An apostrophe or a stop may belong to the last word: "the U.S.".
  if (/\p{Lu}\.\p{Lu}$/u.test(piece.slice(Math.max(0, to - 4), to)) && piece[to] === '.') to += 1;
  return /[\p{L}\p{N}]/u.test(piece.slice(from, to)) ? { start: start + from, end: start + to } : null;
}

/** Whether a stretch of a line's text holds at least so many words. */
export function hasWords({ list }: Line, start: number, end: number, fewest: number): boolean {
  let count = 0;
  for (let at = firstFrom(list, start); at < list.length && count < fewest; at += 1) {
    const word = list[at] as Word;
    if (word.end > end) break;
    if (word.isWord) count += 1;
  }
  return count >= fewest;
}

/** The last of a line's quotations that begins before a place; null if there is none. */
export function quotationBefore({ quotations }: Line, place: number): Line['quotations'][number] | null {
  return quotations[firstFrom(quotations, place) - 1] ?? null;
}
