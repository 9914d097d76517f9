import type { Span } from '../api/types.ts';

/**
 * The paragraphs of a text: stretches between blank lines, or between line ends where the text has
 * no blank lines. White space between them belongs to none.
 * @returns spans in UTF-16 units, in order, none empty
 */
export function paragraphs(text: string): Span[] {
  const gap = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const spans: Span[] = [];
  let start = text.length - text.trimStart().length;
  const close = (end: number) => {
    if (text.slice(start, end).trim()) spans.push({ start, end });
  };
  for (const match of text.matchAll(gap)) {
    if (match.index < start) continue;
    close(match.index);
    start = match.index + match[0].length;
  }
  close(text.trimEnd().length);
  return spans;
}
