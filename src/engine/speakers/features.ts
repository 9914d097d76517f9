import type { Span } from '../../model/index.ts';
import type { Sentence } from '../document.ts';
import { BODY_WORDS, TITLES } from '../names/index.ts';
import { firstFrom } from '../spans.ts';
import { type SpeakerCandidate, sentenceAt } from './candidates.ts';

/** How words point to somebody. */
export type Pointing = 'he' | 'they' | 'it' | 'I' | 'we' | 'definite' | 'bare' | 'other';

/** Words that mean somebody, with what is known where they stand. */
export interface SpeakerQuery {
  span: Span;
  /** as they stand, white space made one */
  words: string;
  pointing: Pointing;
  /** the noun that says what is meant, in lower case; empty for pronouns */
  noun: string;
  sentence: number;
  /** distinct speakers before, the latest first, by their names */
  spoke: readonly string[];
  /** who speaks the words around, where the words stand in somebody's statement; null if nobody */
  enclosing: string | null;
  /** contents of the report's statements, in text order */
  contents: readonly Span[];
  /** who is named by the next source behind the words */
  next: string | null;
  /** index of the sentence of that source; null where there is none */
  nextSentence: number | null;
  /** whom the registry knows to have held the office that the words name, on the report's day */
  holders: ReadonlySet<string>;
}

/** How some words point to somebody. */
export function pointingOf(words: string): Pointing {
  const lower = words.toLowerCase();
  if (/^(?:he|she|him|her|his)$/.test(lower)) return 'he';
  if (/^(?:they|them|their|these|those)$/.test(lower)) return 'they';
  if (/^(?:it|its|this|that|which)$/.test(lower)) return 'it';
  if (/^(?:i|me|my)$/.test(lower)) return 'I';
  if (/^(?:we|us|our)$/.test(lower)) return 'we';
  if (/^(?:who|whom|whose|you|one|some|many|others|both|all|several|most|there)$/.test(lower)) return 'other';
  return /^(?:the|this|that|these|those|his|her|its|their)\s/.test(lower) ? 'definite' : 'bare';
}

/** The last word before the first comma, relative clause or preposition, in lower case. */
export function headNoun(words: string): string {
  const core = words.split(
    /,|\s\(|\s(?:of|for|in|at|from|on|with|to|who|which|that|about|against|based|near|by)\s/u,
  )[0] as string;
  return /(\p{L}[\p{L}-]*)['’]?$/u.exec(core.replace(/['’]s$/u, ''))?.[1]?.toLowerCase() ?? '';
}

const FEMALE = /^(?:she|her)$/i;

/** Whether words can mean a candidate: "he" is no woman. */
export function fitsGender({ pointing, words }: SpeakerQuery, { gender }: SpeakerCandidate): boolean {
  return pointing !== 'he' || gender === null || gender === (FEMALE.test(words) ? 'female' : 'male');
}

/** Whether the words only tell whose office they name: "the envoy for Orru" is not Orru. */
export function isOfficeOf(query: SpeakerQuery, { mentions }: SpeakerCandidate): boolean {
  return (
    TITLES.has(query.noun) &&
    mentions.some(
      ({ start, end }) =>
        start >= query.span.start &&
        end <= query.span.end &&
        BEHIND_OF.test(query.words.slice(0, start - query.span.start)),
    )
  );
}

/** Whether words can mean a candidate by what it is: an office is held by somebody, not by a body, a state or an outlet. */
export function canHold({ noun }: SpeakerQuery, { type }: SpeakerCandidate): boolean {
  if (!TITLES.has(noun) || BODY_WORDS.has(noun)) return true;
  return type === 'person' || type === 'unknown' || type === 'described';
}

/** Whether words and a candidate's name tell two states: "the Tarnese army" is not the Orrish one. */
export function isOfOtherState(
  { words }: SpeakerQuery,
  { name, type }: SpeakerCandidate,
  statesOf: (words: string) => ReadonlySet<string>,
): boolean {
  if (type === 'person') return false;
  const told = statesOf(words);
  const own = told.size > 0 ? statesOf(name) : told;
  return own.size > 0 && ![...own].some((state) => told.has(state));
}

/** Words in front of what another is part of. */
const BEHIND_OF = /\b(?:of|for|to|by|with|from|against|under|at|in|on)\s(?:the\s)?$/i;

/**
 * What speaks for a candidate being meant; each a name whose weight is learned.
 * @param statesOf ids of the states that words name
 */
export function candidateFeatures(
  query: SpeakerQuery,
  candidate: SpeakerCandidate,
  ranks: ReadonlyMap<SpeakerCandidate, number>,
  statesOf: (words: string) => ReadonlySet<string>,
): string[] {
  const { span, pointing } = query;
  const out: string[] = [`type:${candidate.type}`];
  const before = candidate.mentions.findLast(({ end }) => end <= span.start);
  const inside = candidate.mentions.find(({ start, end }) => start >= span.start && end <= span.end);
  const isOffice = TITLES.has(query.noun);
  // "A report by the Salt Board" is the board's, "the envoy for Orru" is not Orru.
  if (inside) out.push(...insideFeatures(query, inside).map((one) => (isOffice ? `office-${one}` : one)));
  if (before) {
    out.push(`before:${distance(query.sentence - before.sentence)}`);
    out.push(before.isSubject ? 'subject' : 'not-subject');
    if (isQuoted(query.contents, before)) out.push('quoted');
  } else {
    const after = candidate.mentions.find(({ start }) => start >= span.end);
    out.push(after ? `after:${distance(after.sentence - query.sentence)}` : 'nowhere');
  }
  const count = candidate.mentions.filter(({ start }) => start < span.start).length;
  out.push(`count:${count < 2 ? count : count < 5 ? '2-4' : '5+'}`);
  const spoke = query.spoke.indexOf(candidate.name);
  out.push(`spoke:${spoke < 0 ? 'never' : spoke < 3 ? spoke : '3+'}`);
  const isNext = candidate.name === query.next;
  if (query.spoke.length === 0) out.push('nobody-spoke');
  if (isNext) out.push(spoke < 0 ? 'next-and-new' : 'next');
  if (isNext && isOffice && query.spoke.length === 0) out.push('first-office');
  // Whoever is named without a title was introduced by one: "the envoy said … Orme said".
  if (isOffice && candidate.type !== 'described' && candidate.described.size === 0)
    out.push(isNext ? 'untitled-next' : 'untitled');
  if (isNext && isOffice)
    out.push(`next-in:${distance((query.nextSentence ?? query.sentence) - query.sentence)}`);
  if (candidate.name === query.enclosing) out.push('enclosing');
  const rank = ranks.get(candidate);
  if (rank !== undefined) out.push(`rank:${Math.min(rank, 4)}`);
  if (pointing === 'he') out.push(candidate.gender === null ? 'gender-unknown' : 'gender-same');
  if (query.noun !== '') out.push(...nounFeatures(query, candidate));
  if (statesOf(candidate.name).size > 0 && statesOf(query.words).size > 0) out.push('same-state');
  return out;
}

/** How many contents back one is looked for that holds a mention: more do not overlap. */
const NEAR_CONTENTS = 20;

/** Whether a mention stands in words that somebody is said to have said. */
function isQuoted(contents: readonly Span[], mention: Span): boolean {
  const from = firstFrom(contents, mention.start + 1);
  return contents
    .slice(Math.max(0, from - NEAR_CONTENTS), from)
    .some(({ start, end }) => start <= mention.start && mention.end <= end);
}

/** How a name stands in the words: at their head it is who is meant, behind "of" what they are part of. */
function insideFeatures({ words, span }: SpeakerQuery, mention: Span): string[] {
  const out = ['inside'];
  // White space was made one, so that places fit but for line breaks.
  const before = words.slice(0, mention.start - span.start);
  const after = words.slice(mention.end - span.start);
  if (/^(?:the\s)?$/i.test(before)) out.push('inside-first');
  if (after.trim() === '') out.push('inside-last');
  if (BEHIND_OF.test(before)) out.push('inside-behind-of');
  if (/^['’]/.test(after)) out.push('inside-possessive');
  else if (/^\s\p{Ll}/u.test(after)) out.push('inside-modifies');
  if (/,\s(?:the\s)?$/.test(before)) out.push('inside-apposed');
  if (/^,/.test(after)) out.push('inside-explained');
  return out;
}

function nounFeatures({ words, noun, holders }: SpeakerQuery, candidate: SpeakerCandidate): string[] {
  const out: string[] = [];
  const isOffice = TITLES.has(noun);
  const isBody = BODY_WORDS.has(noun);
  out.push(`${isOffice ? 'office' : isBody ? 'body' : 'noun'}-${candidate.type}`);
  if (candidate.described.has(noun))
    out.push(`described-noun-${candidate.type === 'described' ? 'own' : 'name'}`);
  const own = contentWords(words);
  const name = contentWords(candidate.name);
  const shared = own.filter((word) => word !== noun && candidate.described.has(word)).length;
  if (shared > 0) out.push(`described-words:${Math.min(shared, 3)}`);
  const inName = own.filter((word) => name.includes(word)).length;
  if (inName > 0)
    out.push(
      `${isOffice ? 'office-' : ''}name-words:${inName === name.length ? 'all' : Math.min(inName, 2)}`,
    );
  if (name.includes(noun)) out.push('noun-in-name');
  if (holders.has(candidate.name)) out.push('holder');
  else if (holders.size > 0) out.push('other-holder');
  return out;
}

/** What speaks for nobody else being meant: the words themselves are all that the report tells. */
export function ownFeatures(query: SpeakerQuery, candidates: readonly SpeakerCandidate[]): string[] {
  const { words, noun, pointing } = query;
  const out = ['own'];
  if (noun === '') return out;
  out.push(TITLES.has(noun) ? 'own-office' : BODY_WORDS.has(noun) ? 'own-body' : 'own-noun');
  if (/s$/.test(noun)) out.push('own-plural');
  if (/\s(?:of|for|in|at|from|with|to|who|that|which|on|by)\s/.test(words)) out.push('own-modified');
  const length = contentWords(words).length;
  out.push(`own-length:${Math.min(length, 4)}`);
  if (/\p{Lu}/u.test(words.slice(1))) out.push('own-capital');
  if (/^(?:his|her|their|its)\s/i.test(words)) out.push('own-possessive');
  if (/^an?\s/i.test(words)) out.push('own-indefinite');
  const known = candidates.filter(({ described }) => described.has(noun));
  if (known.some(({ type }) => type === 'described')) out.push(`own-${pointing}-known-described`);
  if (known.some(({ type }) => type === 'person')) out.push(`own-${pointing}-known-person`);
  return out;
}

/** Candidates by how near before the words they are mentioned, the nearest first. */
export function rankByNearness(
  { span, pointing }: SpeakerQuery,
  candidates: readonly SpeakerCandidate[],
): Map<SpeakerCandidate, number> {
  const near = candidates.flatMap((candidate) => {
    if (pointing === 'he' && candidate.type !== 'person' && candidate.type !== 'unknown') return [];
    const before = candidate.mentions.findLast(({ end }) => end <= span.start);
    return before ? [{ candidate, end: before.end }] : [];
  });
  near.sort((a, b) => b.end - a.end);
  return new Map(near.map(({ candidate }, rank) => [candidate, rank]));
}

function distance(sentences: number): string {
  return sentences < 4 ? String(Math.max(0, sentences)) : sentences < 8 ? '4-7' : '8+';
}

const SMALL = /^(?:the|a|an|of|for|in|at|from|on|with|to|and|his|her|its|their|this|that|who|former|senior)$/;

function contentWords(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.test(word));
}

/** Puts together a query. */
export function createQuery(
  text: string,
  span: Span,
  sentences: readonly Sentence[],
  known: Pick<SpeakerQuery, 'spoke' | 'enclosing' | 'contents' | 'next' | 'nextSentence' | 'holders'>,
): SpeakerQuery {
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  const pointing = pointingOf(words);
  return {
    ...known,
    span,
    words,
    pointing,
    noun: pointing === 'definite' || pointing === 'bare' ? headNoun(words) : '',
    sentence: sentenceAt(sentences, span.start),
  };
}
