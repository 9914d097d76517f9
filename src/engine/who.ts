import type { Span } from '../model/index.ts';
import type { Name } from './document.ts';
import { type Context, coreSpan, findNamed, namesNobody, wordsOf } from './named.ts';
import { BODY_WORDS, isBody, isPerson, isTitle } from './names/index.ts';
import { firstFrom } from './spans.ts';

/** How far back a pronoun points, in units: some two paragraphs of news. */
const REACH = 900;
/** How far into its sentence a name may be its subject: room for a title or an introduction. */
const HEAD = 80;
/** How many names back an office or body is looked for: more than a long report has. */
const NEAR_NAMES = 300;

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
  if (namesNobody(words)) return null;
  return findNamed(span, context) ?? described(words, span, context);
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
