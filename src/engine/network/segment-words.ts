import type { Layers, Quotation } from '../document.ts';
import type { NetworkWord } from './network-word.ts';
import type { WordPiece } from './wordpiece.ts';

/** Where a word stands towards quotation marks. The order is that of the network's input. */
export const QUOTED = ['outside', 'mark', 'inside', 'nested'] as const;

/** The words of a report as the network is given them, in text order. */
export function segmentWords(
  { text, sentences, quotations }: Pick<Layers, 'text' | 'sentences' | 'quotations'>,
  wordPiece: WordPiece,
): NetworkWord[] {
  const quoted = quotedUnits(text, quotations);
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
function quotedUnits(text: string, quotations: readonly Quotation[]): Uint8Array {
  const states = new Uint8Array(text.length);
  for (const { start, end, inner, parent } of quotations) {
    states.fill(QUOTED.indexOf('mark'), start, end);
    states.fill(QUOTED.indexOf(parent === null ? 'inside' : 'nested'), inner.start, inner.end);
  }
  return states;
}
