import { findWords } from '../words/find-words.ts';
import { type SnippetPiece, splitSnippet } from '../words/split-snippet.ts';

/** A snippet with the search words marked. */
export function FoundWords({ snippet }: { snippet: string }) {
  return <Pieces of={splitSnippet(snippet)} />;
}

/** A text with the words of a search marked. */
export function SearchedWords({ text, q }: { text: string; q: string | undefined }) {
  return q ? <Pieces of={findWords(text, q)} /> : text;
}

function Pieces({ of }: { of: readonly SnippetPiece[] }) {
  return of.map(({ text, found }, i) =>
    found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <mark key={i} className="rounded-sm bg-found px-px">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
