/** One thing that a search asks for: words that stand together, the last one perhaps cut short. */
export interface SearchTerm {
  /** as typed, without quotation marks and asterisk; holds at least one letter or digit */
  words: string;
  /** whether the last word may go on in any way */
  prefix: boolean;
}

/** More terms than anybody types; the rest is ignored, so that a pasted book does not become a query. */
const MOST_TERMS = 64;

/**
 * Takes a search apart: words, "words that stand together", and a final * that takes any ending.
 * Any text is a search; what is no letter or digit only separates. A quotation mark that is never
 * closed reaches to the end.
 * @returns null when nothing was asked for (blank); an empty list when what was asked for can stand
 * nowhere, such as "?!"
 */
export function searchTerms(q: string | undefined): SearchTerm[] | null {
  if (q === undefined || q.trim() === '') return null;
  const terms: SearchTerm[] = [];
  for (const match of q.replaceAll('\0', ' ').matchAll(/["“”]([^"“”]*)(?:["“”](\*?)|$)|([^\s"“”]+)/gu)) {
    const quoted = match[1];
    const word = match[3] ?? '';
    const words = quoted ?? word.replace(/\*+$/u, '');
    const prefix = quoted === undefined ? word.endsWith('*') : match[2] === '*';
    if (/[\p{L}\p{N}]/u.test(words)) terms.push({ words, prefix });
    if (terms.length === MOST_TERMS) break;
  }
  return terms;
}
