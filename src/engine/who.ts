import type { Span } from '../model/index.ts';
import type { Name } from './document.ts';
import { BODY_WORDS, isBody, isPerson, isTitle } from './names/index.ts';
import { firstFrom, within } from './spans.ts';

/** Where words stand. */
export interface Context {
  text: string;
  names: readonly Name[];
  sentences: readonly Span[];
}

/** Longer words are no name. */
const LONGEST_NAME = 160;
/** How far back a pronoun points, in units: some two paragraphs of news. */
const REACH = 900;
/** How far into its sentence a name may be its subject: room for a title or an introduction. */
const HEAD = 80;
/** How many names back an office or body is looked for: more than a long report has. */
const NEAR_NAMES = 300;

/** Words that point and name nobody. */
const POINTING =
  /^(?:he|she|him|her|his|they|it|them|its|their|this|these|i|we|you|who|us|me|one|some|many|others|those|that|which|there)$/;

/** A span with the whole of each name that it has a part of: a word at the edge of a name is easily missed. */
export function withWholeNames(span: Span, names: readonly Name[]): Span {
  let { start, end } = span;
  for (let at = Math.max(0, firstFrom(names, span.start) - 1); at < names.length; at += 1) {
    const name = names[at] as Name;
    if (name.start >= span.end) break;
    if (name.end <= span.start || name.demonym) continue;
    start = Math.min(start, name.start);
    end = Math.max(end, name.end);
  }
  return { start, end };
}

/** Who is meant by the words of a span: by name, by title, by pronoun; else the words themselves. */
export function findWho(span: Span, context: Context): string | null {
  const words = wordsOf(span, context);
  const lower = words.toLowerCase();
  if (/^(?:he|she|him|her|his)$/.test(lower)) return person(lower, span, context);
  if (/^(?:they|it|them|its|their|this|these)$/.test(lower)) return group(lower, span, context);
  if (POINTING.test(lower) || words.length > LONGEST_NAME) return null;
  return findNamed(span, context) ?? described(words, span, context);
}

/** Whom the words of a span name themselves, as "Salt Minister Ann Orme" does; null if they name nobody. */
export function findNamed(span: Span, context: Context): string | null {
  const words = wordsOf(span, context);
  if (POINTING.test(words.toLowerCase()) || words.length > LONGEST_NAME) return null;
  const held = within(context.names, span).filter((name) => !name.demonym);
  const bearer = held.find((name) => isPerson(name) && isHead(name, span, context.text));
  const partner = bearer && held.find((name) => isPerson(name) && name.start > bearer.end);
  if (bearer && partner && /^,? and $/u.test(context.text.slice(bearer.end, partner.start))) {
    return `${bearer.full} and ${partner.full}`;
  }
  if (bearer) return bearer.full;
  const core = coreSpan(span, context.text);
  const last = held.find((name) => name.end === core.end);
  const only =
    last &&
    within(context.names, core).every((name) => name === last || name.demonym || name.end < last.start);
  const isOne = last && only && !/\band\b/.test(context.text.slice(core.start, last.start));
  return isOne ? last.full : null;
}

function wordsOf({ start, end }: Span, { text }: Context): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

/** Whether a name heads the words: nothing makes it a part of another's description. */
function isHead(name: Name, span: Span, text: string): boolean {
  const before = text.slice(Math.max(span.start, name.start - 40), name.start);
  const after = text.slice(name.end, Math.min(span.end, name.end + 3));
  if (/^['’]s?\b/u.test(after) && !/^['’]s?$/u.test(after.trim())) return false;
  if (/^\s\p{Ll}/u.test(after) && !/^\s(?:of|an)/u.test(text.slice(name.end, name.end + 4))) return false;
  return !/\b(?:of|for|to|by|with|from|against|under|at|in)\s(?:\p{L}+\s){0,2}$/u.test(before);
}

/** The words up to the first comma, relative clause or preposition. */
function coreSpan(span: Span, text: string): Span {
  const words = text.slice(span.start, span.end);
  const cut = /,|\s\(|\s(?:of|for|in|at|from|on|with|to|who|which|that|about|against|based|near)\s/u.exec(
    words,
  );
  return { start: span.start, end: cut && cut.index > 0 ? span.start + cut.index : span.end };
}

function described(words: string, span: Span, context: Context): string | null {
  const core = coreSpan(span, context.text);
  const noun = /(\p{L}[\p{L}-]*)$/u.exec(context.text.slice(core.start, core.end))?.[1]?.toLowerCase() ?? '';
  const isDefinite = /^(?:the|this|that|his|her|their|its)\s/iu.test(words);
  const bare = words.replace(/^(?:the|a|an)\s/iu, '');
  const own = /\p{L}/u.test(bare) ? bare : null;
  if (!isDefinite || noun === '') return own;
  if (isTitle(noun)) {
    const found = findBearer(noun, span, context);
    if (found) return found;
  }
  if (
    BODY_WORDS.has(noun) ||
    /^(?:bank|firm|company|outlet|organisation|newspaper|website|ngo|charity)$/.test(noun)
  ) {
    const here = firstFrom(context.names, span.start);
    for (let at = here - 1; at >= Math.max(0, here - NEAR_NAMES); at -= 1) {
      const name = context.names[at] as Name;
      if (isBody(name) && name.text.toLowerCase().split(' ').includes(noun)) return name.full;
    }
  }
  return own;
}

/** The latest person before, else the first after, that was introduced with the noun. */
function findBearer(noun: string, span: Span, { names }: Context): string | null {
  const here = firstFrom(names, span.start);
  const fits = (name: Name) => isPerson(name) && name.described.split(' ').includes(noun);
  const before = names.slice(Math.max(0, here - NEAR_NAMES), here).findLast(fits);
  if (before) return before.full;
  const after = names.slice(here, here + 20).find(fits);
  return after && after.start - span.end < REACH ? after.full : null;
}

function person(pronoun: string, span: Span, { names, sentences }: Context): string | null {
  const gender = pronoun === 'she' || pronoun === 'her' ? 'female' : 'male';
  const here = firstFrom(names, span.start);
  const near = names.slice(Math.max(0, here - 60), here);
  const genders = new Map(near.flatMap((name) => (name.gender ? [[name.full, name.gender]] : [])));
  const fits = (name: string) => (genders.get(name) ?? gender) === gender;
  // A person at the head of an earlier sentence is who "he" means; one named later in it seldom is.
  const found = near.findLast((name) => {
    const head = name.start - (sentences[name.sentence]?.start ?? 0);
    return isPerson(name) && span.start - name.start < REACH && head < HEAD && fits(name.full);
  })?.full;
  if (found) return found;
  const ahead = names.slice(here, here + 10).find((name) => isPerson(name) && fits(name.full));
  return ahead?.full ?? null;
}

function group(pronoun: string, span: Span, { names }: Context): string | null {
  const here = firstFrom(names, span.start);
  const named = names
    .slice(Math.max(0, here - 20), here)
    .findLast(
      (name) =>
        !name.demonym &&
        !/^(?:person|place|unknown|outlet)$/.test(name.type) &&
        span.start - name.start < REACH,
    );
  return named && pronoun !== 'this' ? named.full : null;
}
