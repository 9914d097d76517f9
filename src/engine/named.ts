import type { Span } from '../model/index.ts';
import type { Name } from './document.ts';
import { isPerson, isTitle } from './names/index.ts';
import { within } from './spans.ts';

/** Where words stand. */
export interface Context {
  text: string;
  names: readonly Name[];
  sentences: readonly Span[];
}

/** Longer words are no name. */
const LONGEST_NAME = 160;

/** Words that point and name nobody. */
const POINTING =
  /^(?:he|she|him|her|his|they|it|them|its|their|this|these|i|we|you|who|us|me|one|some|many|others|those|that|which|there)$/;

/** Whether words only point, or are too long for a name. */
export function namesNobody(words: string): boolean {
  return POINTING.test(words.toLowerCase()) || words.length > LONGEST_NAME;
}

/** Whom the words of a span name themselves, as "Salt Minister Ann Orme" does; null if they name nobody. */
export function findNamed(span: Span, context: Context): string | null {
  const words = wordsOf(span, context);
  if (namesNobody(words)) return null;
  const held = within(context.names, span).filter((name) => !name.demonym);
  const apposed = findApposed(span, held, context.text);
  if (apposed) return apposed.full;
  const bearer = findBearer(span, held, context.text);
  const partner = bearer && held.find((name) => isPerson(name) && name.start > bearer.end);
  if (bearer && partner && /^,? and $/u.test(context.text.slice(bearer.end, partner.start))) {
    return `${bearer.full} and ${partner.full}`;
  }
  if (bearer) return bearer.full;
  const whole = held.find((name) => isWhole(name, span, context.text));
  if (whole) return whole.full;
  const core = coreSpan(span, context.text);
  const last = held.find((name) => name.end === core.end);
  const only =
    last &&
    within(context.names, core).every((name) => name === last || name.demonym || name.end < last.start);
  const isOne = last && only && !/\band\b/.test(context.text.slice(core.start, last.start));
  return isOne ? last.full : null;
}

/** The name behind words that describe its bearer: "Ann Orme's deputy, Bo Dane", "a port, Lower Fenwick". */
function findApposed(span: Span, held: readonly Name[], text: string): Name | null {
  return (
    held.find((name) => {
      const comma = text.lastIndexOf(', ', name.start);
      if (comma < span.start || name.type === 'place') return false;
      const lead = text
        .slice(comma + 2, name.start)
        .toLowerCase()
        .split(/\s/u)
        .filter(Boolean);
      return (
        lead.every((word) => word === 'the' || isTitle(word)) &&
        /\p{Ll}{3}$/u.test(text.slice(span.start, comma)) &&
        /^(?:\s?\(.*\))?\s?(?:,|$)/u.test(text.slice(name.end, span.end)) &&
        // A person before the comma is who is meant, and what follows is where or what they are.
        !held.some((other) => other.end < name.start && isPerson(other) && isHead(other, span, text))
      );
    }) ?? null
  );
}

/** The person whom the words name: the first at their head, or who is named right behind with a title. */
function findBearer(span: Span, held: readonly Name[], text: string): Name | undefined {
  const heads = held.filter((name) => isPerson(name) && isHead(name, span, text));
  const [first, second] = heads;
  if (!first || !second) return first;
  const between = text.slice(first.end, second.start).trim().split(/\s+/u);
  // "Lower Fenwick MP Ann Orme": the first is where the second holds office.
  return between.length < 4 && isTitle((between.at(-1) ?? '').toLowerCase()) ? second : first;
}

/** Whether the words are a name, but for an article before it and brackets or an aside behind it. */
function isWhole({ start, end }: Name, span: Span, text: string): boolean {
  return (
    /^(?:the\s)?$/iu.test(text.slice(span.start, start)) &&
    /^(?:\s?\([^()]*\))?(?:,.*)?\s?$/su.test(text.slice(end, span.end))
  );
}

/** The words of a span, white space made one. */
export function wordsOf({ start, end }: Span, { text }: Context): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

/** Whether a name heads the words: nothing makes it a part of another's description. */
function isHead(name: Name, span: Span, text: string): boolean {
  const before = text.slice(Math.max(span.start, name.start - 40), name.start);
  const after = text.slice(name.end, span.end);
  if (/^['’]s?\s/u.test(after)) return false;
  if (/^\s\p{Ll}/u.test(after) && !/^\s(?:of|an)/u.test(after)) return false;
  const behind = /\b(?:of|for|to|by|with|from|against|under|at|in)\s((?:\p{L}+\s){0,2})$/u.exec(before)?.[1];
  if (behind === undefined) return true;
  // "Spokesman for President Orme" is not Orme; "leader of the opposition Ann Orme" is.
  const words = behind
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '' && word !== 'the');
  return words.length > 0 && !words.some(isTitle);
}

/** The words up to the first comma, relative clause or preposition. */
export function coreSpan(span: Span, text: string): Span {
  const words = text.slice(span.start, span.end);
  const cut = /,|\s\(|\s(?:of|for|in|at|from|on|with|to|who|which|that|about|against|based|near)\s/u.exec(
    words,
  );
  return { start: span.start, end: cut && cut.index > 0 ? span.start + cut.index : span.end };
}
