import type { Span } from '../../model/index.ts';

/** Cues that tell no one who says it, in the codebook's words "agentless": "reportedly", "rumors of". */
const AGENTLESS =
  /^(?:(?:the|some|many|earlier|recent|unconfirmed|persistent)\s)?(?:reportedly|allegedly|purportedly|rumou?rs?|reports?|allegations?|speculation|suggestions?)(?:\s(?:of|that|about))?$/iu;

/**
 * The words of a source as they are given: fragments between which no white space stands are one ("U.N."
 * is never cut), and an agentless cue has none but what stands at it: "Orme's reports of", "reports by Orme".
 * @param source fragments in text order
 */
export function tellSource(text: string, cue: readonly Span[], source: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of source) {
    const last = joined.at(-1);
    if (last && !/\s/u.test(text.slice(last.end, span.start))) last.end = span.end;
    else joined.push({ ...span });
  }
  const [only, another] = cue;
  if (!only || another || !AGENTLESS.test(text.slice(only.start, only.end))) return joined;
  const isAdverb = text.slice(only.start, only.end).endsWith('ly');
  return isAdverb ? [] : joined.filter((span) => isAt(text, only, span));
}

/** Whether a source stands at a cue: as its possessive or attribute, or behind a preposition ("by", "from", "in"). */
function isAt(text: string, cue: Span, { start, end }: Span): boolean {
  if (end <= cue.start) return /^['’]?s?['’]?\s(?:\p{L}+\s)?$/u.test(text.slice(end, cue.start));
  return /^\s(?:by|from|in|on|at)\s(?:\p{L}+\s)?$/u.test(text.slice(cue.end, start));
}
