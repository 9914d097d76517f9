/** The words of a search, folded, as {@link highlight} looks for them. */
function searchedWords(query: string): { word: string; open: boolean }[] {
  return Array.from(query.matchAll(/([\p{L}\p{M}\p{N}]+)(\*?)/gu), ([, word = '', star]) => ({
    word: fold(word),
    open: star === '*',
  }));
}

/**
 * Marks the words of a search in a text, without regard to case and accents. The syntax is that of
 * the lists' `q`: quotation marks are passed over, a final * takes any ending.
 */
export function highlight(text: string, query: string, mark: (word: string) => string): string {
  const searched = searchedWords(query);
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    const folded = fold(word);
    return searched.some(({ word, open }) => (open ? folded.startsWith(word) : folded === word))
      ? mark(word)
      : word;
  });
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
