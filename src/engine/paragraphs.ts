import type { Furniture, Span } from '../model/index.ts';
import type { Paragraph } from './document.ts';
import { englishProse } from './english-prose.ts';
import { createStage } from './stage.ts';

/**
 * Paragraphs: stretches between blank lines, and between single line breaks too where the text
 * does not use those to wrap its lines. Furniture is cut out; a paragraph is split by it. What is no
 * English prose is left out, since the network was taught nothing else.
 */
export const paragraphs = createStage(
  'paragraphs',
  ['report', 'text'],
  ['paragraphs'],
  ({ report, text }) => ({
    paragraphs: englishProse(text, findParagraphs(text, report.furniture)),
  }),
);

/** The paragraphs of a text outside its furniture, in text order. */
export function findParagraphs(text: string, furniture: readonly Furniture[] = []): Paragraph[] {
  return reading(text, furniture).flatMap((stretch) => inStretch(text, stretch));
}

/** Line ends of every system; U+2028 and U+2029 are Unicode's own line and paragraph separators. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Longer lines were not wrapped to fit a screen or page: mail and wire copy wraps at 60 to 80. */
const LONGEST_WRAPPED_LINE = 100;

function reading(text: string, furniture: readonly Furniture[]): Span[] {
  const stretches: Span[] = [];
  let start = 0;
  for (const piece of furniture.toSorted((a, b) => a.start - b.start)) {
    if (piece.start > start) stretches.push({ start, end: Math.min(piece.start, text.length) });
    start = Math.max(start, piece.end);
  }
  if (start < text.length) stretches.push({ start, end: text.length });
  return stretches;
}

function inStretch(text: string, stretch: Span): Paragraph[] {
  const lines = findLines(text, stretch);
  const wrapped = isWrapped(text, lines);
  const found: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const [index, line] of lines.entries()) {
    if (!line) open = null;
    else if (open && wrapped && !isIndented(text, lines[index - 1] ?? line, line)) open.end = line.end;
    else {
      open = { ...line };
      found.push(open);
    }
  }
  return found;
}

/**
 * Whether a line begins a paragraph by standing further in than the line before it, as in wire copy and
 * books; that line must end its sentence, since the lines of a list's item stand further in than its first.
 */
function isIndented(text: string, before: Span, line: Span): boolean {
  return (
    indent(text, line) > indent(text, before) &&
    /[.!?…]["”’'»)\]]*$/.test(text.slice(before.start, before.end))
  );
}

function indent(text: string, line: Span): number {
  let start = line.start;
  while (/[ \t]/.test(text[start - 1] ?? '')) start -= 1;
  return line.start - start;
}

/** The lines of a stretch without white space at their edges; null for a blank one. */
function findLines(text: string, stretch: Span): (Span | null)[] {
  const lines: (Span | null)[] = [];
  const piece = text.slice(stretch.start, stretch.end);
  let start = 0;
  const push = (end: number) => {
    const line = piece.slice(start, end);
    const left = line.length - line.trimStart().length;
    const words = line.trim();
    const from = stretch.start + start + left;
    lines.push(words === '' ? null : { start: from, end: from + words.length });
  };
  for (const match of piece.matchAll(LINE_END)) {
    push(match.index);
    if (match[0] === '\u2029') lines.push(null);
    start = match.index + match[0].length;
  }
  push(piece.length);
  return lines;
}

/**
 * Whether single line breaks only wrap lines: most lines that another follows stop short of a
 * sentence's end, and none is longer than a wrapped line can be.
 */
function isWrapped(text: string, lines: readonly (Span | null)[]): boolean {
  let followed = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    if (!line) continue;
    if (line.end - line.start > LONGEST_WRAPPED_LINE) return false;
    if (!lines[index + 1]) continue;
    followed += 1;
    const words = text.slice(line.start, line.end);
    if (!/[.!?:;…"”’'»)\]]$/.test(words) || /,["”’'»]+$/.test(words)) broken += 1;
  }
  return broken * 2 > followed;
}
