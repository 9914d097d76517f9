import type { Furniture, Span } from '../../model/index.ts';
import { findParagraphs } from '../paragraphs.ts';
import { findQuotations } from '../quotations.ts';
import { findSentences } from '../sentences.ts';
import type { WordPiece } from './wordpiece.ts';

/** Where a word stands towards quotation marks. The order is that of the network's input. */
export const QUOTED = ['outside', 'mark', 'inside', 'nested'] as const;

/** A word as the network sees it. */
export interface NetworkWord extends Span {
  /** ids in the vocabulary, at least one */
  pieces: number[];
  /** index into {@link QUOTED} */
  quoted: number;
  /** index of its paragraph */
  paragraph: number;
  /** index of its sentence, counted over the report */
  sentence: number;
}

/** Cuts a text into the words that the network is given; in text order, furniture left out. */
export function segmentWords(
  text: string,
  furniture: readonly Furniture[],
  wordPiece: WordPiece,
): NetworkWord[] {
  const paragraphs = findParagraphs(text, furniture);
  const sentences = findSentences(text, paragraphs);
  const quoted = quotedUnits(text, paragraphs);
  return sentences.flatMap((span, sentence) =>
    wordPiece.words(text.slice(span.start, span.end)).map((word) => ({
      start: span.start + word.start,
      end: span.start + word.end,
      pieces: word.pieces,
      quoted: quoted[span.start + word.start] as number,
      paragraph: span.paragraph,
      sentence,
    })),
  );
}

/** The {@link QUOTED} state of each UTF-16 unit. */
function quotedUnits(text: string, paragraphs: readonly Span[]): Uint8Array {
  const states = new Uint8Array(text.length);
  for (const quotation of findQuotations(text, paragraphs)) {
    const { start, end, inner, parent } = quotation;
    states.fill(QUOTED.indexOf('mark'), start, end);
    states.fill(QUOTED.indexOf(parent === null ? 'inside' : 'nested'), inner.start, inner.end);
  }
  return states;
}
