import { excerptAround, type Report, type Span } from '../../model/index.ts';
import { type Html, html } from './html.ts';

/** How much of its text is shown on either side of a quotation, in UTF-16 units: a sentence or so. */
const CONTEXT = 160;

/** Where the words of a passage stand in the document. */
export function placeOf(passage: string): string {
  return `p-${passage.replace(/[^\w-]/g, '_')}`;
}

/** Words in the words around them, marked. */
export function quoteHtml({ text, language }: Report, spans: readonly Span[]): Html {
  const whole = around(spans);
  if (!whole) return html`<p class="warn">The words no longer stand where they stood (lost).</p>`;
  const paragraphs = excerptAround(text, whole);
  const [least, most] = [paragraphs.start, paragraphs.start + paragraphs.text.length];
  // Cut between words.
  const before = text.slice(Math.max(least, whole.start - CONTEXT), whole.start);
  const after = text.slice(whole.end, Math.min(most, whole.end + CONTEXT));
  const isCutBefore = whole.start - CONTEXT > least;
  const isCutAfter = whole.end + CONTEXT < most;
  const start = whole.start - (isCutBefore ? before.replace(/^\S*\s*/, '') : before).length;
  const end = whole.end + (isCutAfter ? after.replace(/\s*\S*$/, '') : after).length;
  return html`<blockquote dir="auto"${langOf(language)}>${isCutBefore && '… '}${pieces(text, { start, end }, spans)}${
    isCutAfter && ' …'
  }</blockquote>`;
}

/** What is quoted of a report in its paragraphs, each passage with a place that links lead to. */
export function excerptsHtml(
  { text, language }: Report,
  cited: readonly { passage: string; spans: readonly Span[] }[],
): Html {
  const stretches: Span[] = [];
  for (const { spans } of cited) {
    const whole = around(spans);
    if (!whole) continue;
    const { start, text: words } = excerptAround(text, whole);
    const last = stretches.at(-1);
    const end = start + words.length;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return html`${stretches.map((stretch, at) => [
    (at > 0 || stretch.start > 0) && html`<p class="soft">[…]</p>`,
    paragraphsHtml(text, language, stretch, cited),
  ])}${(stretches.at(-1)?.end ?? text.length) < text.length && html`<p class="soft">[…]</p>`}`;
}

/** All of a report's text, the passages marked as in excerpts. */
export function fullTextHtml(
  { text, language }: Report,
  cited: readonly { passage: string; spans: readonly Span[] }[],
): Html {
  return paragraphsHtml(text, language, { start: 0, end: text.length }, cited);
}

function paragraphsHtml(
  text: string,
  language: string | null,
  { start, end }: Span,
  cited: readonly { passage: string; spans: readonly Span[] }[],
): Html {
  const within: Span[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(/\n\s*\n/g)) {
    within.push({ start: from, end: start + gap.index });
    from = start + gap.index + gap[0].length;
  }
  within.push({ start: from, end });
  return html`${within
    .filter((paragraph) => paragraph.start < paragraph.end)
    .map((paragraph) => {
      const here = cited.filter(({ spans }) => spans.some((span) => meet(span, paragraph)));
      const spans = here.flatMap((one) => one.spans).filter((span) => meet(span, paragraph));
      const begins = new Map<number, string[]>();
      for (const { passage, spans } of here) {
        const first = spans[0]?.start ?? 0;
        // A passage that goes on from the paragraph before has its place there.
        if (first >= paragraph.start) begins.set(first, [...(begins.get(first) ?? []), placeOf(passage)]);
      }
      return html`<p dir="auto"${langOf(language)}>${pieces(text, paragraph, spans, begins)}</p>`;
    })}`;
}

/**
 * A stretch of text with marks in it.
 * @param begins places to be set, by where they stand
 */
function pieces(
  text: string,
  { start, end }: Span,
  spans: readonly Span[],
  begins: ReadonlyMap<number, readonly string[]> = new Map(),
): Html[] {
  const cuts = [start, end, ...spans.flatMap((span) => [span.start, span.end])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  const edges = [...new Set(cuts)];
  return edges.slice(0, -1).map((from, at) => {
    const words = text.slice(from, edges[at + 1]);
    const isMarked = spans.some((span) => span.start <= from && from < span.end);
    const places = (begins.get(from) ?? []).map((id) => html`<span class="passage" id="${id}"></span>`);
    return isMarked ? html`${places}<mark>${words}</mark>` : html`${places}${words}`;
  });
}

function around(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function langOf(language: string | null): Html | null {
  return language === null ? null : html` lang="${language}"`;
}
