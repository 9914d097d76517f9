import { type SearchTerm, searchTerms } from '../search-terms.ts';

/**
 * A search as a query of FTS5: all terms must stand somewhere. Each is written as a string, so
 * that nothing a person types is read as an operator.
 * @returns null when nothing was asked for
 */
export function matchQuery(q: string | undefined): string | null {
  const terms = searchTerms(q);
  if (terms === null) return null;
  // An empty string is a query that fits nothing.
  return terms.length === 0 ? '""' : terms.map(toTerm).join(' AND ');
}

function toTerm({ words, prefix }: SearchTerm): string {
  return `"${words.replaceAll('"', '""')}"${prefix ? '*' : ''}`;
}
