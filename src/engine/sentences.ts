import type { Span } from '../model/index.ts';
import { continuesAfter } from './abbreviations.ts';
import type { Paragraph, Sentence } from './document.ts';
import { createStage } from './stage.ts';

/**
 * Sentences: Unicode's sentence boundaries (UAX #29, from Intl.Segmenter), joined again where a
 * stop ended no sentence. A sentence never leaves its paragraph.
 */
export const sentences = createStage(
  'sentences',
  ['text', 'paragraphs'],
  ['sentences'],
  ({ text, paragraphs }) => ({
    sentences: findSentences(text, paragraphs),
  }),
);

/** The sentences of the paragraphs, without white space at their edges, in text order. */
export function findSentences(text: string, paragraphs: readonly Paragraph[]): Sentence[] {
  const found: Sentence[] = [];
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    // A wrapped line's end would be a boundary to the segmenter.
    const piece = text.slice(start, end).replace(/[\n\v\f\r\u0085\u2028\u2029]/g, ' ');
    let open: Sentence | null = null;
    for (const span of segment(piece)) {
      const next = { start: start + span.start, end: start + span.end };
      if (open && isOneSentence(piece, open.start - start, open.end - start, span)) open.end = next.end;
      else {
        open = { ...next, paragraph };
        found.push(open);
      }
    }
  }
  return found;
}

/**
 * How much text the segmenter gets at a time. Its time grows with the square of the text, since
 * every step copies it (Node 20: 43 s for 2 MB); at 4,000 units it is linear in practice.
 */
const WINDOW = 4000;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function* segment(piece: string): Generator<Span> {
  let start = 0;
  let length = WINDOW;
  while (start < piece.length) {
    const window = piece.slice(start, start + length);
    const isLast = start + length >= piece.length;
    const parts = [...segmenter.segment(window)];
    // The window's last part may go on after it: it is read again at the head of the next window.
    const whole = isLast ? parts : parts.slice(0, -1);
    if (whole.length === 0) {
      length *= 2;
      continue;
    }
    for (const part of whole) {
      const trimmed = trim(piece, start + part.index, start + part.index + part.segment.length);
      if (trimmed) yield trimmed;
    }
    const last = whole.at(-1);
    start += last ? last.index + last.segment.length : length;
    length = WINDOW;
  }
}

function trim(piece: string, start: number, end: number): Span | null {
  const part = piece.slice(start, end);
  const words = part.trim();
  if (words === '') return null;
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: from + words.length };
}

/** How far back a stop's word is looked for; longer than any abbreviation with its closing marks. */
const LOOK_BACK = 24;
const CLOSERS = /^[\s"”’'»›)\]}」』]+$/u;
const ENDS_WITH_CLOSER = /["”’'»›)\]」』]$/u;

/** Whether two neighbouring pieces are one sentence; all positions are in `piece`. */
function isOneSentence(piece: string, start: number, end: number, next: Span): boolean {
  const before = piece.slice(Math.max(start, end - LOOK_BACK), end);
  const after = piece.slice(next.start, Math.min(next.end, next.start + LOOK_BACK));
  if (CLOSERS.test(after)) return true;
  // “Is it over?” she asked.  He waited… and left.
  if (
    /^\p{Ll}/u.test(after) &&
    (/[?!…]["”’'»›)\]」』]*$/u.test(before) || /\.\.["”’'»›)\]]*$/u.test(before))
  ) {
    return true;
  }
  if (ENDS_WITH_CLOSER.test(before)) return false;
  return continuesAfter(before, after);
}
