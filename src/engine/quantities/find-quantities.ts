import type { Quantity, Span } from '../../model/index.ts';
import type { Name, Word } from '../document.ts';
import { overlaps } from '../spans.ts';
import type { Stretch } from './counted.ts';
import { type Piece, toPieces } from './pieces.ts';
import { type Reading, readQuantity } from './readings.ts';

/** A quantity where it stands. */
export interface FoundQuantity extends Span, Omit<Quantity, 'anchor'> {}

/** In headlines, and where a currency stands close to figures, amounts look like names. */
const AMOUNT = /^(?:(?:dozens|hundreds|thousands|millions|billions|tens) of |\p{Lu}\p{L}{0,3}\.? ?\d)/iu;

/**
 * The numbers in sentences that say how much or how many, in text order, without overlap. Their time grows
 * with the length of the text alone.
 * @param words the words of each sentence
 * @param times in text order: their numbers are no quantities
 * @param names in text order, nor are the numbers in them
 */
export function findQuantities(
  text: string,
  words: readonly (readonly Word[])[],
  times: readonly Span[],
  names: readonly Name[],
): FoundQuantity[] {
  const taken = [times, names.filter((name) => !AMOUNT.test(name.text))];
  return words.flatMap((sentence) => {
    const pieces = toPieces(sentence);
    const found: FoundQuantity[] = [];
    let free = 0;
    for (let at = 0; at < pieces.length; ) {
      const piece = pieces[at] as Piece;
      const read = piece.isWord ? readQuantity(pieces, at) : null;
      if (!read || taken.some((spans) => overlaps(spans, piece))) {
        at += 1;
        continue;
      }
      at = Math.max(at + 1, read.to);
      if ('none' in read) continue;
      found.push(toQuantity(text, pieces, { ...read, from: Math.max(free, read.from) }));
      free = read.to;
    }
    return found;
  });
}

function toQuantity(
  text: string,
  pieces: readonly Piece[],
  { from, to, unit, of, before, ...told }: Reading,
): FoundQuantity {
  const spanOf = (stretch: Stretch): Span => ({
    start: (pieces[stretch.from] as Piece).start,
    end: (pieces[stretch.to - 1] as Piece).end,
  });
  const wordsOf = (stretch: Stretch): string => {
    const { start, end } = spanOf(stretch);
    return text.slice(start, end).replace(/\s+/gu, ' ');
  };
  return {
    ...spanOf({ from, to }),
    ...told,
    unit: unit === null || typeof unit === 'string' ? unit : wordsOf(unit),
    of: of && wordsOf(of),
    from: before,
  };
}
