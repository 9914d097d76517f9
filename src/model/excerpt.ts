import { z } from 'zod';
import type { Span } from './span.ts';

/** How much of a text an {@link Excerpt} shows on either side of a passage, in UTF-16 units: some eight lines. */
export const EXCERPT_REACH = 600;

/** The words of a report around a passage, to show it in its sentence. */
export const Excerpt = z
  .object({
    passage: z.string().describe('id of the statement or of the sentence'),
    start: z.int().nonnegative().describe('where it begins in the report’s text, in UTF-16 units'),
    text: z
      .string()
      .describe(`the paragraphs that the passage stands in, at most ${EXCERPT_REACH} units on either side`),
    cut: z
      .object({ before: z.boolean(), after: z.boolean() })
      .describe('whether the paragraphs go on before and after it'),
  })
  .meta({ id: 'Excerpt', description: 'The words of a report around a passage.' });
export type Excerpt = z.infer<typeof Excerpt>;

/**
 * The stretch of a text around a span: the paragraphs that it stands in, cut at a word where they reach far.
 * Paragraphs stand between blank lines, or between line ends where the text has no blank lines.
 */
export function excerptAround(text: string, { start, end }: Span): Omit<Excerpt, 'passage'> {
  const least = Math.max(0, start - EXCERPT_REACH);
  const most = Math.min(text.length, end + EXCERPT_REACH);
  const gap = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n/g : /\n/g;
  const before = text.slice(least, start);
  const after = text.slice(end, most);
  const opening = [...before.matchAll(gap)].at(-1);
  const closing = gap.exec(after);
  // Cut between words, so that no word, and no pair of surrogates, is cut in two.
  const from = opening
    ? least + opening.index + opening[0].length
    : least > 0
      ? start - before.replace(/^\S*/, '').length
      : 0;
  const to = closing
    ? end + closing.index
    : most < text.length
      ? end + after.replace(/\S*$/, '').length
      : most;
  const words = text.slice(from, to);
  const left = Math.min(words.length - words.trimStart().length, start - from);
  const right = Math.min(words.length - words.trimEnd().length, to - end);
  return {
    start: from + left,
    text: words.slice(left, words.length - right),
    cut: { before: !opening && least > 0, after: !closing && most < text.length },
  };
}
