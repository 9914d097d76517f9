import type { Span } from '../../model/index.ts';

/** What of some spans lies outside of others, which may overlap and come in any order. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  const sorted = [...others].sort((a, b) => a.start - b.start);
  return spans.flatMap((span) => {
    const left: Span[] = [];
    let start = span.start;
    for (const other of sorted) {
      if (other.end <= start || other.start >= span.end) continue;
      if (other.start > start) left.push({ start, end: other.start });
      start = Math.max(start, other.end);
    }
    if (start < span.end) left.push({ start, end: span.end });
    return left;
  });
}

/** The words of some spans of a text, with something between each two. */
export function wordsOf(text: string, spans: readonly Span[], between = ' … '): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(between);
}
