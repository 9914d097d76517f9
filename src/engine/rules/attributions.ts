import type { Span } from '../../model/index.ts';
import type { Attribution, Layers, Rule } from '../document.ts';
import { isWithin } from '../spans.ts';
import { createStage } from '../stage.ts';
import { carryOn, withoutAttitudes } from './carry-on.ts';
import { POSSESSIVES, PRONOUNS } from './clause-words.ts';
import { contentAround, contentOfAct, type Found } from './contents.ts';
import { type CueMatch, findCues } from './cues.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import { fragment, hasWords, type Line, quotationBefore, readLines } from './line.ts';
import { type Range, sentenceSubject, sourceAfter, sourceBefore, sourceOfPhrase } from './sources.ts';

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

/** The attributions of a text, in text order of their content. */
export function findAttributions(
  layers: Pick<Layers, 'text' | 'sentences' | 'words' | 'quotations'>,
): Attribution[] {
  const drafts: Draft[] = [];
  for (const lines of readLines(layers)) {
    const own = lines.flatMap((line, index) => withoutAttitudes(readLine(line, lines[index - 1] ?? null)));
    for (const draft of carryOn(lines, own, drafts.at(-1) ?? null)) drafts.push(draft);
  }
  drafts.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const indexes = new Map(drafts.map((draft, index) => [draft, index]));
  return drafts.map(({ isBefore: _, sameSpeaker, ...draft }) => ({
    ...draft,
    sameSpeaker: sameSpeaker ? (indexes.get(sameSpeaker) ?? null) : null,
  }));
}

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
    if (list[from - 1]?.text === ',' && from - 1 > (matches[index]?.to ?? 0)) return from - 1;
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
