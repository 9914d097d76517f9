import { splitSnippet } from '../words/split-snippet.ts';

/** A snippet with the search words marked. */
export function FoundWords({ snippet }: { snippet: string }) {
  return splitSnippet(snippet).map(({ text, found }, i) =>
    found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one snippet never move
      <mark key={i} className="rounded-sm bg-found px-px">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
