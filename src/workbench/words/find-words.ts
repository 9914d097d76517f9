import type { SnippetPiece } from './split-snippet.ts';

/**
 * Marks in a text where the words of a search stand, as the server understands a search: words, "words that
 * stand together", a final * that takes any ending. Case does not matter; words that only the server finds
 * without their accents stay unmarked.
 */
export function findWords(text: string, q: string | undefined): SnippetPiece[] {
  const terms = [...(q ?? '').matchAll(/["“”]([^"“”]*)["“”]?(\*?)|([^\s"“”]+)/gu)].flatMap(
    ([all, quoted, , word]) => toPattern(quoted ?? word ?? '', all.endsWith('*')) ?? [],
  );
  if (terms.length === 0) return [{ text, found: false }];
  const pieces: SnippetPiece[] = [];
  let last = 0;
  for (const { index, 0: words } of text.matchAll(new RegExp(terms.join('|'), 'giu'))) {
    pieces.push({ text: text.slice(last, index), found: false }, { text: words, found: true });
    last = index + words.length;
  }
  pieces.push({ text: text.slice(last), found: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** A term as a pattern: its words with anything between them that is no letter or digit; null when it has none. */
function toPattern(term: string, isBeginning: boolean): string | null {
  // Letters and digits mean themselves in a pattern.
  const words = term.match(/[\p{L}\p{N}\p{M}]+/gu);
  if (!words) return null;
  const end = isBeginning ? '[\\p{L}\\p{N}\\p{M}]*' : '(?![\\p{L}\\p{N}])';
  return `(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}${end}`;
}
