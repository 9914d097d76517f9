/** A piece of a snippet; `found` when the search words stand in it. */
export interface SnippetPiece {
  text: string;
  found: boolean;
}

/** Cuts a snippet at its marks, U+0002 before what was found and U+0003 after it. */
export function splitSnippet(snippet: string): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  for (const [i, part] of snippet.split('\u0002').entries()) {
    const [head = '', ...tail] = i === 0 ? ['', part] : part.split('\u0003');
    pieces.push({ text: head, found: true }, { text: tail.join(''), found: false });
  }
  return pieces.filter((piece) => piece.text);
}
