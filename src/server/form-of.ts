import type { Form, Span } from '../model/index.ts';

const OPENING = /["“„«‘‚「]/u;
const CLOSING = /["”“»’‘」]/u;
const ANY_DOUBLE = /["“”„«»]/u;

/**
 * How much of the content of a statement stands in quotation marks, told from the marks at the edges
 * of its fragments: a guess for statements that a person adds, who sees and can correct it.
 */
export function formOf(text: string, content: readonly Span[]): Form {
  const quoted = content.map(
    ({ start, end }) => OPENING.test(before(text, start)) && CLOSING.test(after(text, end)),
  );
  if (quoted.every(Boolean)) return 'direct';
  const holdsMarks = content.some(({ start, end }) => ANY_DOUBLE.test(text.slice(start, end)));
  return quoted.some(Boolean) || holdsMarks ? 'mixed' : 'indirect';
}

/** The unit before a span, white space skipped: « words ». */
function before(text: string, start: number): string {
  return text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .slice(-1);
}

/** What follows a span up to a mark: a stop or comma may stand before it. */
function after(text: string, end: number): string {
  return text
    .slice(end, end + 3)
    .replace(/^[.,;:!?…]?\s?/u, '')
    .slice(0, 1);
}
