import type { Span } from '../model/index.ts';
import { POSSESSIVES, PRONOUNS } from './clause-words.ts';
import { contentAround, contentOfAct, type Found } from './contents.ts';
import { type CueMatch, findCues } from './cues.ts';
import type { Attribution, Layers, Rule } from './document.ts';
import { fragment, hasWords, type Line, quotationBefore, readLines } from './line.ts';
import { type Range, sentenceSubject, sourceAfter, sourceBefore, sourceOfPhrase } from './sources.ts';
import { firstFrom, isWithin } from './spans.ts';
import { createStage } from './stage.ts';

/**
 * Attributions by rules over cue words. A stand-in for the trained extractor that is to take its
 * place behind this stage: it finds direct, mixed and the commonest indirect attributions.
 */
export const attributions = createStage(
  'attributions',
  ['text', 'sentences', 'words', 'quotations'],
  ['attributions'],
  (layers) => ({ attributions: findAttributions(layers) }),
);

/** An attribution while its paragraph is read. */
interface Draft extends Omit<Attribution, 'sameSpeaker'> {
  sameSpeaker: Draft | null;
  isBefore: boolean;
}

/** The attributions of a text, in text order of their content. */
export function findAttributions(
  layers: Pick<Layers, 'text' | 'sentences' | 'words' | 'quotations'>,
): Attribution[] {
  const drafts: Draft[] = [];
  for (const lines of readLines(layers)) {
    const own = lines.flatMap((line, index) => withoutAttitudes(readLine(line, lines[index - 1] ?? null)));
    for (const draft of carryOn(lines, own, drafts.at(-1) ?? null)) drafts.push(draft);
  }
  drafts.sort((a, b) => start(a) - start(b) || end(b) - end(a));
  const indexes = new Map(drafts.map((draft, index) => [draft, index]));
  return drafts.map(({ isBefore: _, sameSpeaker, ...draft }) => ({
    ...draft,
    sameSpeaker: sameSpeaker ? (indexes.get(sameSpeaker) ?? null) : null,
  }));
}

const start = (draft: Pick<Draft, 'content'>) => draft.content[0]?.start ?? 0;
const end = (draft: Pick<Draft, 'content'>) => draft.content.at(-1)?.end ?? 0;

/** Longer runs without a stop are tables and lists; the longest sentence of gold-train has 104. */
const LONGEST_SENTENCE = 500;
/** No sentence of prose has more; it bounds the work on one that is none. */
const MOST_CUES = 30;

function readLine(line: Line, lineBefore: Line | null): Draft[] {
  const { list, quoted } = line;
  if (list.length > LONGEST_SENTENCE) return [];
  const matches = findCues(list, quoted).slice(0, MOST_CUES);
  const sources = matches.map((match, index) => findSource(line, match, matches[index - 1]?.to ?? 0));
  const drafts: Draft[] = [];
  let floor = line.start;
  for (const [index, match] of matches.entries()) {
    const last = drafts.at(-1) ?? null;
    const follows = match.voice === 'participle' || match.voice === 'coordinated';
    const subject = follows && !last ? sentenceSubject(list, quoted, match.from) : null;
    const source = sources[index] ?? subject;
    const ceiling = findCeiling(line, matches, sources, index);
    const found = findContent(line, match, source, { floor, ceiling }, lineBefore);
    const isAgentless = match.voice === 'passive' || match.voice === 'adverb' || match.voice === 'noun';
    const hasSource = source !== null || isAgentless || (follows && last !== null);
    if (!found || !hasSource) continue;
    const inherits = follows && source === null ? last : null;
    const spans = source ? [toSpan(line, source)] : (inherits?.source ?? []);
    drafts.push({
      ...found,
      cue: [toSpan(line, { from: match.from, to: match.to })],
      source: spans,
      // "told them to go" orders, "told them that" does not.
      hint: match.cue.frame === 'tell' && beginsWithTo(line, found) ? 'demand' : match.cue.hint,
      rule: findRule(match, source, found, line),
      sameSpeaker: inherits,
      sentence: line.sentence,
    });
    if (found.isBefore) floor = list[Math.max(match.to, source?.to ?? 0)]?.start ?? line.end;
  }
  return drafts;
}

function beginsWithTo({ text }: Line, { content }: Found): boolean {
  const start = content[0]?.start ?? 0;
  return /^(?:not )?to /.test(text.slice(start, start + 7));
}

function toSpan({ list }: Line, { from, to }: Range): Span {
  return { start: list[from]?.start ?? 0, end: list[to - 1]?.end ?? 0 };
}

/** @param stop index of the word after the cue before: a plain subject does not reach back over it */
function findSource(line: Line, match: CueMatch, stop: number): Range | null {
  const { list, quoted } = line;
  if (match.voice === 'phrase') return sourceOfPhrase(list, quoted, match.to);
  if (match.voice === 'noun') return possessor(list, match.verb - 1);
  if (match.voice !== 'active') return null;
  const takesQuotation = /^(?:say|tell|that)$/.test(match.cue.frame);
  const after = takesQuotation && match.from === match.verb ? sourceAfter(list, quoted, match.to) : null;
  const previous = list[match.from - 1];
  // "…, said Ann Orme.": a name after the cue with nothing before it but a comma or quotation.
  if (after && previous && (quoted[match.from - 1] || (previous.text === ',' && isName(line, after))))
    return after;
  return sourceBefore(list, quoted, match.from, stop);
}

/** "its promise", "Orlo's promise": who it belongs to. */
function possessor(list: Line['list'], at: number): Range | null {
  const word = list[at]?.lower ?? '';
  if (word !== "'s")
    return word !== 'this' && word !== 'that' && POSSESSIVES.has(word) ? { from: at, to: at + 1 } : null;
  let from = at;
  while (from > 0 && /^\p{Lu}/u.test(list[from - 1]?.text ?? '')) from -= 1;
  return from < at ? { from, to: at } : null;
}

function isName({ list }: Line, { from, to }: Range): boolean {
  return (
    to - from <= 8 && /^\p{Lu}/u.test(list[to - 1]?.text ?? '') && !PRONOUNS.has(list[from]?.lower ?? '')
  );
}

/** Where content after a cue must end: before a later cue's own clause (", saying …", ", the ministry said"). */
function findCeiling(
  { list }: Line,
  matches: readonly CueMatch[],
  sources: readonly (Range | null)[],
  index: number,
): number {
  for (let later = index + 1; later < matches.length; later += 1) {
    const match = matches[later] as CueMatch;
    if (match.voice === 'participle' || match.voice === 'coordinated') {
      return Math.max(match.from - (list[match.from - 2]?.text === ',' ? 2 : 1), 0);
    }
    const from = Math.min(sources[later]?.from ?? match.from, match.from);
    const isLast = !list.slice(Math.max(match.to, sources[later]?.to ?? 0)).some((word) => word.isWord);
    if (list[from - 1]?.text === ',' && (match.voice === 'phrase' || isLast)) return from - 1;
  }
  return list.length;
}

function findContent(
  line: Line,
  match: CueMatch,
  source: Range | null,
  bounds: { floor: number; ceiling: number },
  lineBefore: Line | null,
): Found | null {
  const { frame } = match.cue;
  if (match.voice === 'phrase') return source && contentOfPhrase(line, match, source, bounds);
  if (match.voice === 'passive' || match.voice === 'adverb')
    return contentOfPassive(line, match, bounds.ceiling);
  if (frame === 'act' || frame === 'order' || frame === 'noun') return contentOfAct(line, match, bounds);
  const found = contentAround(line, match, source, bounds);
  if (found || frame === 'think') return found;
  // “Go!” Orme said: the segmenter ends a sentence inside the quotation.
  const quotation = quotationBefore(line, line.start);
  const isNear = quotation && lineBefore && quotation.end === lineBefore.end;
  const span = isNear ? fragment(line.text, quotation.start, quotation.inner.end) : null;
  return span && { content: [span], addressee: null, isBefore: true };
}

function contentOfPhrase(
  line: Line,
  match: CueMatch,
  source: Range,
  bounds: { floor: number; ceiling: number },
): Found | null {
  const { list, text } = line;
  const cueStart = list[match.from]?.start ?? line.start;
  const content: Span[] = [];
  if (hasWords(line, bounds.floor, cueStart, 2)) {
    const before = fragment(text, bounds.floor, cueStart);
    if (before) content.push(before);
  }
  const isAppended =
    content.length > 0 &&
    (list[source.to]?.text !== ',' || /^(?:which|who|a|an|the)$/.test(list[source.to + 1]?.lower ?? ''));
  if (!isAppended) {
    const after = fragment(
      text,
      list[source.to]?.start ?? line.end,
      list[bounds.ceiling - 1]?.end ?? line.end,
    );
    if (after) content.push(after);
  }
  return content.length > 0
    ? { content, addressee: null, isBefore: content.length === 1 && !isAppended }
    : null;
}

/** "X is expected to do Y": X and "to do Y"; "It is feared that Y": Y; "accused of Y": Y. */
function contentOfPassive(line: Line, match: CueMatch, ceiling: number): Found | null {
  const { list, quoted, text } = line;
  const isAdverb = match.voice === 'adverb';
  const next = isAdverb ? 'to' : (list[match.to]?.lower ?? '');
  if (next !== 'to' && next !== 'that' && next !== 'of') return null;
  const rest = fragment(
    text,
    list[match.to + (next === 'of' ? 1 : 0)]?.start ?? line.end,
    list[ceiling - 1]?.end ?? line.end,
  );
  const subject = next === 'to' ? sourceBefore(list, quoted, match.from, 0) : null;
  const named = subject && toSpan(line, subject);
  return rest && { content: named ? [named, rest] : [rest], addressee: null, isBefore: false };
}

function findRule(match: CueMatch, source: Range | null, found: Found, line: Line): Rule {
  if (match.voice === 'phrase') return 'according-to';
  if (match.voice === 'participle' || match.voice === 'coordinated' || match.voice === 'noun')
    return match.voice;
  if (match.cue.frame === 'act' || match.cue.frame === 'order') return 'act';
  if (match.voice === 'passive' || match.voice === 'adverb') return 'agentless';
  const isQuoted = found.content.some((span) => {
    const quotation = quotationBefore(line, span.start);
    return quotation !== null && isWithin(span, quotation);
  });
  if (isQuoted) return 'quotation';
  return source && source.from >= match.to ? 'inverted' : 'indirect';
}

/**
 * Takes out attitudes that the speaker tells of itself: "he said he believes that" is one statement,
 * whose kind the attitude decides (codebook, "What is a statement").
 * @param drafts those of one sentence
 */
function withoutAttitudes(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const inner of drafts) {
    const [source] = inner.source;
    const [cue] = inner.cue;
    // Only a pronoun at the head of the content is the speaker itself.
    const isOwn =
      source &&
      cue &&
      inner.rule !== 'noun' &&
      !inner.sameSpeaker &&
      source.end - source.start <= LONGEST_PRONOUN;
    const outer = drafts.find(
      ({ content }) =>
        isOwn &&
        content.some(
          (span) => isWithin({ start: source.start, end: cue.end }, span) && source.start - span.start < HEAD,
        ),
    );
    if (outer && outer !== inner) outer.hint ??= inner.hint;
    else kept.push(inner);
  }
  return kept;
}

const LONGEST_PRONOUN = 4;
/** Room for "also" or "at first" before the pronoun. */
const HEAD = 12;

/** A quotation with fewer words is a scare quote or a title, not a statement of its own. */
const FEWEST_CARRIED = 4;
/** Over how many sentences the last speaker stays the one who is quoted. */
const LONGEST_CARRY = 8;

/**
 * Adds the paragraph's quotations that no cue took: after "…," he said. they are part of that
 * statement, elsewhere a statement of their own by the last speaker.
 * @param drafts those of the paragraph
 * @param before the last one of the paragraphs before
 */
function carryOn(lines: readonly Line[], drafts: readonly Draft[], before: Draft | null): Draft[] {
  const inOrder = drafts.toSorted((a, b) => start(a) - start(b));
  const taken = inOrder.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const added: Draft[] = [];
  let last = before;
  let nextDraft = 0;
  let nextTaken = 0;
  let takenTo = 0;
  for (const { start: from, end: to, inner } of lines[0]?.quotations ?? []) {
    for (; nextDraft < inOrder.length && start(inOrder[nextDraft] as Draft) < from; nextDraft += 1)
      last = inOrder[nextDraft] as Draft;
    for (; nextTaken < taken.length && (taken[nextTaken]?.start ?? to) < to; nextTaken += 1) {
      takenTo = Math.max(takenTo, taken[nextTaken]?.end ?? 0);
    }
    const line = lines[firstFrom(lines, from + 1) - 1];
    const closing = lines[firstFrom(lines, to) - 1];
    if (takenTo > from || !line || !closing || !last) continue;
    if (hasWords(line, line.start, from, 1) || hasWords(closing, to, closing.end, 1)) continue;
    const span = fragment(line.text, inner.start, inner.end);
    if (!span) continue;
    if (last.isBefore && last.sentence === line.sentence - 1 && last.sentence >= (lines[0]?.sentence ?? 0)) {
      last.content.push(span);
      continue;
    }
    const words = line.text.slice(inner.start, inner.end).split(/\s+/, FEWEST_CARRIED);
    if (words.length < FEWEST_CARRIED || line.sentence - last.sentence > LONGEST_CARRY) continue;
    const { sentence } = line;
    last = {
      content: [span],
      cue: [],
      source: [],
      addressee: null,
      hint: null,
      rule: 'continued',
      sameSpeaker: last,
      sentence,
      isBefore: false,
    };
    added.push(last);
  }
  return [...drafts, ...added];
}
