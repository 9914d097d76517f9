import type { Span } from '../api/types.ts';

/** Which edge of a span moves. */
export type Edge = 'start' | 'end';
/** How far it moves: to the next word edge, or by one character as a reader sees it. */
export type Step = 'word' | 'character';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** How much text around an edge is segmented; longer than any word of a report. */
const WINDOW = 400;

/**
 * Moves one edge of a span by a word or a character, never past its other edge nor out of the text.
 * The end stops after words, the start before them, so white space is never taken in at an edge.
 * @param direction 1 moves towards the end of the text, -1 towards its beginning
 */
export function moveEdge(text: string, span: Span, edge: Edge, direction: 1 | -1, step: Step): Span {
  const place = nextStop(text, span[edge], edge, direction, step);
  const moved = { ...span, [edge]: place };
  return moved.start < moved.end ? moved : span;
}

function nextStop(text: string, from: number, edge: Edge, direction: 1 | -1, step: Step): number {
  const offset = Math.max(0, from - WINDOW);
  const window = text.slice(offset, from + WINDOW);
  const stops: number[] = [];
  for (const piece of (step === 'word' ? words : characters).segment(window)) {
    if (step === 'word' && !piece.segment.trim()) continue;
    stops.push(offset + piece.index + (edge === 'end' ? piece.segment.length : 0));
  }
  if (step === 'character' && edge === 'start') stops.push(Math.min(text.length, from + WINDOW));
  if (direction === 1) return stops.find((stop) => stop > from) ?? from;
  return stops.findLast((stop) => stop < from) ?? from;
}

/**
 * A selection as a person means it: without white space at its edges and grown to whole words.
 * @returns null when it holds no word
 */
export function snapToWords(text: string, selection: Span): Span | null {
  let { start, end } = selection;
  while (start < end && !text.charAt(start).trim()) start++;
  while (end > start && !text.charAt(end - 1).trim()) end--;
  if (start >= end) return null;
  const offset = Math.max(0, start - WINDOW);
  for (const piece of words.segment(text.slice(offset, end + WINDOW))) {
    if (!piece.isWordLike) continue;
    const from = offset + piece.index;
    const to = from + piece.segment.length;
    if (from < start && start < to) start = from;
    if (from < end && end < to) end = to;
  }
  return { start, end };
}
