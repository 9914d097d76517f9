import type { Span } from '../model/index.ts';
import type { Paragraph, Quotation } from './document.ts';
import { markParagraph } from './quotation-scan.ts';
import { createStage } from './stage.ts';

/** Quotations in marks of every style, nested ones and those that run over paragraphs included. */
export const quotations = createStage(
  'quotations',
  ['text', 'paragraphs'],
  ['quotations'],
  ({ text, paragraphs }) => ({
    quotations: findQuotations(text, paragraphs),
  }),
);

/**
 * The quotations of a text, in text order. One that runs over paragraphs gives a quotation in each,
 * joined by `continues`, whether the later paragraphs open anew or not.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = [];
  let open: { index: number; mark: string } | null = null;
  for (const [paragraph, span] of paragraphs.entries()) {
    const marked = markParagraph(text, span, open?.mark ?? null);
    // Enclosing ones first, so that a parent is known before what it holds.
    marked.sort((a, b) => a.start - b.start || b.end - a.end);
    const around: { index: number; end: number }[] = [];
    let left: { index: number; mark: string } | null = null;
    for (const { start, end, mark, opened, closed } of marked) {
      const inner = innerSpan(text, start + opened, end - closed);
      if (!inner) continue;
      while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) around.pop();
      const index = found.length;
      const carriesOn = open !== null && start === span.start && mark === open.mark;
      found.push({
        start,
        end,
        inner,
        paragraph,
        parent: around.at(-1)?.index ?? null,
        closed: closed > 0,
        continues: carriesOn ? (open?.index ?? null) : null,
      });
      if (closed === 0 && around.length === 0 && end === span.end) left = { index, mark };
      around.push({ index, end });
    }
    open = left;
  }
  return found;
}

function innerSpan(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const words = piece.trim();
  if (words === '') return null;
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: from + words.length };
}
