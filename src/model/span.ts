import { z } from 'zod';

/** How many UTF-16 units of context an {@link Anchor} keeps on each side of its quote. */
export const CONTEXT_LENGTH = 32;

/**
 * A half-open range `[start, end)` of a report's text, in UTF-16 code units
 * (the unit of JavaScript strings; the W3C TextPositionSelector counts code points, which only the
 * Web Annotation export turns them into).
 * Invariant: `0 <= start < end`.
 */
export const Span = z
  .object({
    start: z.int().nonnegative().describe('first UTF-16 unit, inclusive'),
    end: z.int().positive().describe('one past the last UTF-16 unit'),
  })
  .refine((span) => span.start < span.end, 'a span must not be empty')
  .meta({ id: 'Span', description: 'A half-open range of a text in UTF-16 units.' });
export type Span = z.infer<typeof Span>;

/**
 * A span together with the words it covers and up to {@link CONTEXT_LENGTH} units of text on
 * each side, so that a reader can tell whether it still fits its text
 * (W3C Web Annotation: TextPositionSelector and TextQuoteSelector in one).
 */
export const Anchor = z
  .object({
    start: z.int().nonnegative().describe('first UTF-16 unit, inclusive'),
    end: z.int().positive().describe('one past the last UTF-16 unit'),
    quote: z.string().min(1).describe('the words covered, verbatim'),
    prefix: z.string().describe('up to 32 UTF-16 units before'),
    suffix: z.string().describe('up to 32 UTF-16 units after'),
  })
  .refine(
    (anchor) => anchor.end - anchor.start === anchor.quote.length,
    'the quote must be as long as its span',
  )
  .meta({ id: 'Anchor', description: 'A span with the words it covers and their context.' });
export type Anchor = z.infer<typeof Anchor>;

/** Whether a span begins and ends in some of the fragments, be they different ones. */
export function standsIn({ start, end }: Span, fragments: readonly Span[]): boolean {
  const holds = (place: number) => fragments.some((one) => one.start <= place && place < one.end);
  return holds(start) && holds(end - 1);
}

/**
 * Makes the anchor of a span.
 * @throws RangeError when the span is empty or leaves the text.
 */
export function anchor(text: string, span: Span): Anchor {
  const { start, end } = span;
  if (
    !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)
  ) {
    throw new RangeError(`span ${start}-${end} does not fit a text of ${text.length} units`);
  }
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}

/**
 * Whether an anchor still fits its text: the quoted words and their context stand exactly where
 * the anchor says. An anchor that does not is *lost*; it is shown as such and never moved.
 */
export function anchorHolds(text: string, anchor: Anchor): boolean {
  return (
    text.slice(anchor.start, anchor.end) === anchor.quote &&
    text.slice(Math.max(0, anchor.start - CONTEXT_LENGTH), anchor.start) === anchor.prefix &&
    text.slice(anchor.end, anchor.end + CONTEXT_LENGTH) === anchor.suffix
  );
}
