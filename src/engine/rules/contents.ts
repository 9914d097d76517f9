import type { Span } from '../../model/index.ts';
import { firstFrom } from '../spans.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES } from './clause-words.ts';
import type { CueMatch } from './cues.ts';
import { fragment, hasWords, type Line, quotationBefore } from './line.ts';
import type { Range } from './sources.ts';

/** Content that a cue attributes, and how it stands to the cue. */
export interface Found {
  content: Span[];
  addressee: Span | null;
  /** whether the content stands before the cue, so that a quotation after it may carry it on */
  isBefore: boolean;
}

/** What bounds the content of a cue. */
export interface Bounds {
  /** offset before which the content cannot begin */
  floor: number;
  /** index of the word before which the content after the cue ends */
  ceiling: number;
}

/** The fewest words that unquoted content before ", he said" has; fewer are introductions ("In Orlo, he said …"). */
const FEWEST_BEFORE = 4;

/** The content of a cue that takes a clause or quotation on either side. */
export function contentAround(
  line: Line,
  match: CueMatch,
  source: Range | null,
  bounds: Bounds,
): Found | null {
  const { list } = line;
  const first = Math.min(source?.from ?? match.from, match.from);
  const last = Math.max(source?.to ?? match.to, match.to);
  const ahead = list[first]?.start ?? line.start;
  const before = contentBefore(line, ahead, bounds.floor);
  const listener = hearer(line, match);
  const after = listener ? Math.max(last, firstFrom(list, listener.end)) : last;
  const next = list[after]?.text;
  const hasMore = list.slice(after, bounds.ceiling).some((word) => word.isWord);
  if (before) {
    const isDone =
      !hasMore || next === ',' || next === '.' || next === ':' || isAside(line, after, bounds.ceiling);
    if (before.isQuotation || isDone) {
      const content = [before.span];
      const more = moreAfter(line, after, bounds.ceiling, before.isQuotation);
      if (more) content.push(more);
      return { content, addressee: listener, isBefore: true };
    }
  }
  return contentAfter(line, listener, after, bounds);
}

/** The content between a place and the cue's clause: a quotation that ends there, or a clause and a comma. */
function contentBefore(
  line: Line,
  ahead: number,
  floor: number,
): { span: Span; isQuotation: boolean } | null {
  const { text } = line;
  const quotation = quotationBefore(line, ahead);
  if (quotation && quotation.end <= ahead && /^[\s,.–—-]*$/u.test(text.slice(quotation.end, ahead))) {
    // In "The plan is “dead,” he said" the words before the quotation are content too.
    const from = quotation.start >= line.start ? Math.max(floor, line.start) : quotation.start;
    const isMixed = quotation.start >= line.start && hasWords(line, from, quotation.start, 3);
    const span = fragment(text, isMixed ? from : Math.max(floor, quotation.start), quotation.inner.end);
    return span && { span, isQuotation: true };
  }
  if (!/[,?!–—-]["”’]?\s*$/u.test(text.slice(Math.max(line.start, ahead - 4), ahead))) return null;
  if (!hasWords(line, floor, ahead, FEWEST_BEFORE)) return null;
  const span = fragment(text, floor, ahead);
  return span && { span, isQuotation: false };
}

/** Whether what follows a cue only tells when, where or to whom it was said. */
function isAside(line: Line, from: number, to: number): boolean {
  const { list, quoted } = line;
  const first = list[from]?.lower ?? '';
  if (
    !PREPOSITIONS.has(first) &&
    !ADVERBS.has(first) &&
    !/^(?:when|last|this|who|late|early|as)$/.test(first)
  )
    return false;
  return !list.slice(from, to).some((word, offset) => word.lower === 'that' || quoted[from + offset]);
}

/** What carries the content on after "…," he said, in the same sentence. */
function moreAfter(line: Line, from: number, to: number, isQuotation: boolean): Span | null {
  const { list, text, quoted } = line;
  const end = Math.max(list[to - 1]?.end ?? line.end, line.start);
  let at = from;
  while (at < to && !quoted[at]) at += 1;
  if (isQuotation || list[from]?.text === ':')
    return at < to
      ? fragment(text, list[at]?.start ?? end, quotationEnd(line, list[at]?.start ?? end, end))
      : null;
  const next = list[from + 1]?.lower ?? '';
  if (list[from]?.text !== ',' || RELATIVES.has(next) || /ing$/.test(next)) return null;
  return hasWords(line, list[from]?.end ?? end, end, 3) ? fragment(text, list[from]?.end ?? end, end) : null;
}

/** Where content that may run into a quotation ends: a quotation that leaves the sentence is taken whole. */
function quotationEnd(line: Line, start: number, end: number): number {
  const open = quotationBefore(line, end);
  return open && open.start >= start && open.end > end ? open.inner.end : end;
}

function contentAfter(line: Line, addressee: Span | null, after: number, bounds: Bounds): Found | null {
  const { list, text } = line;
  const at = skipAside(line, after, bounds.ceiling);
  const from = list[at];
  if (!from || at >= bounds.ceiling) return null;
  const end = list[bounds.ceiling - 1]?.end ?? line.end;
  const span = fragment(text, from.start, quotationEnd(line, from.start, end));
  return span && { content: [span], addressee, isBefore: false };
}

/** How far from the cue "that", a colon or a quotation is looked for behind words on the occasion. */
const LONGEST_ASIDE = 16;

/** "said on Monday in Orlo that": the words that tell the occasion are passed over. */
function skipAside({ list, quoted }: Line, from: number, to: number): number {
  const first = list[from]?.lower ?? '';
  const opens =
    PREPOSITIONS.has(first) || ADVERBS.has(first) || /^(?:last|this|late|early|,|not|only)$/.test(first);
  if (!opens) return from;
  for (let at = from; at < Math.min(to, from + LONGEST_ASIDE); at += 1) {
    if (list[at]?.lower === 'that' || list[at]?.text === ':' || quoted[at]) return at;
  }
  let at = from;
  while (at < to && (ADVERBS.has(list[at]?.lower ?? '') || list[at]?.text === ',')) at += 1;
  if (list[at]?.lower === 'on' && ADVERBS.has(list[at + 1]?.lower ?? '')) at += 2;
  return at;
}

/** How many words a hearer may have. */
const LONGEST_HEARER = 12;

/** Whom a cue such as "told" or "urged" is said to; null if it takes none or names none. */
function hearer({ list, quoted, text }: Line, match: CueMatch): Span | null {
  if (match.cue.frame !== 'tell' && match.cue.frame !== 'order') return null;
  const from = match.to;
  let to = from;
  for (; to < Math.min(list.length, from + LONGEST_HEARER); to += 1) {
    const word = list[to] as (typeof list)[number];
    if (quoted[to] || (!word.isWord && !/^['’&-]$/.test(word.text))) break;
    if (
      /^(?:that|to|not|against|if|whether|on|during|at|about|after|when|how|why|what|there)$/.test(word.lower)
    )
      break;
    if (to === from) continue;
    if (PRONOUNS.has(word.lower) || ADVERBS.has(word.lower)) break;
    if (DETERMINERS.has(word.lower) && !/^(?:of|in|for)$/.test(list[to - 1]?.lower ?? '')) break;
    if (
      /^\p{Lu}/u.test(word.text) &&
      /^\p{Ll}/u.test(list[to - 1]?.text ?? '') &&
      !DETERMINERS.has(list[to - 1]?.lower ?? '') &&
      /(?:s|e)$/.test(list[to - 1]?.lower ?? '')
    )
      break;
  }
  const first = list[from];
  const last = list[to - 1];
  if (!first || !last || to <= from || PREPOSITIONS.has(first.lower)) return null;
  return fragment(text, first.start, last.end);
}

/** The content of a cue that a noun phrase or infinitive follows. */
export function contentOfAct(line: Line, match: CueMatch, bounds: Bounds): Found | null {
  const { list, text, quoted } = line;
  let from = skipAside(line, match.to, bounds.ceiling);
  let to = bounds.ceiling;
  const listener = match.cue.frame === 'order' ? hearer(line, match) : null;
  if (listener) while (from < to && (list[from]?.end ?? 0) <= listener.end) from += 1;
  if (match.cue.frame === 'order' && !/^(?:to|not|that|against)$/.test(list[from]?.lower ?? '')) {
    from = match.to;
  }
  for (let at = from + 1; at < to; at += 1) {
    if (quoted[at] || list[at]?.text !== ',') continue;
    if (
      /^(?:but|while|although|though|which|who|whose|as|after|and|with|because|where|when)$/.test(
        list[at + 1]?.lower ?? '',
      )
    )
      to = at;
  }
  const first = list[from];
  const last = list[to - 1];
  if (!first || !last || to <= from) return null;
  const span = fragment(text, first.start, quotationEnd(line, first.start, last.end));
  return span && { content: [span], addressee: listener, isBefore: false };
}
