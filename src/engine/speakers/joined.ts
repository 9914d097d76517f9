import type { Span } from '../../model/index.ts';
import type { Name } from '../document.ts';
import { isBody, isPerson, isTitle } from '../names/index.ts';

/** Several of a sort whom a report names together: "Ann Orme and the salt minister, Bo Dane". */
export interface Joined extends Span {
  /** their fullest names, in the order in which the report first told them */
  members: readonly string[];
  sort: Sort;
}
type Sort = 'person' | 'state' | 'body';

/** How far one may stand from the next, in units: room for "and Lower Fenwick's foreign minister, Mr.". */
const APART = 90;
/** How far from words they may be mentioned whom the words mean, in units. */
const BEFORE = 6_000;
const BEHIND = 600;

/** Words in front of somebody's name: titles, a state's possessive, other capitalised words. */
const LEAD = String.raw`(?:the\s)?(?:[\p{Lu}\d][\p{L}\p{N}.'’-]*,?\s|\p{Ll}[\p{Ll}-]+,?\s)*`;
const AND = new RegExp(String.raw`^(?:,\s[^,]{1,60})?,?\s(?:and|&)\s${LEAD}$`, 'u');
const COMMA = new RegExp(String.raw`^,\s${LEAD}$`, 'u');
/** Words by which two talk to each other: "Ann Orme, in a call with Bo Dane". */
const TALKS =
  /\b(?:met|meets?|meeting|spoke|speaks?|speaking|talks?|talked|call|called|conversation|discuss\p{L}*|summit|negotiat\p{L}*)\b.*\bwith\b[^;:]*$/su;

/** Everybody whom a report names together, in text order; two who talk with each other count. */
export function findJoined(text: string, names: readonly Name[]): Joined[] {
  const named = names.filter((name) => sortOf(name) !== null);
  const found: Joined[] = [];
  for (const [at, first] of named.entries()) {
    const sort = sortOf(first) as Sort;
    // What stands in a list behind others is not where it begins.
    if (behindComma(text, named, at)) continue;
    const members = [first];
    for (let next = at + 1; next < named.length && members.length < 8; next += 1) {
      const last = members.at(-1) as Name;
      const name = named[next] as Name;
      if (name.sentence !== first.sentence || name.start - last.end > APART) break;
      if (sortOf(name) !== sort || members.some(({ full }) => full === name.full)) continue;
      const between = text.slice(last.end, name.start);
      if (AND.test(between) && isLead(between)) {
        found.push(joined([...members, name], sort));
        break;
      }
      if (members.length === 1 && TALKS.test(between)) {
        found.push(joined([first, name], sort));
        break;
      }
      if (!COMMA.test(between) || !isLead(between)) break;
      members.push(name);
    }
  }
  return found;
}

function joined(members: readonly Name[], sort: Sort): Joined {
  const start = (members[0] as Name).start;
  return { start, end: (members.at(-1) as Name).end, members: members.map(({ full }) => full), sort };
}

function behindComma(text: string, named: readonly Name[], at: number): boolean {
  const name = named[at] as Name;
  const before = named[at - 1];
  if (!before || before.sentence !== name.sentence || sortOf(before) !== sortOf(name)) return false;
  const between = text.slice(before.end, name.start);
  return between.length <= APART && COMMA.test(between) && isLead(between);
}

/** Whether the words in small letters between two names are but titles. */
function isLead(between: string): boolean {
  const words =
    between.replace(/^.*(?:\band\b|&)|^,/su, '').match(/(?<![\p{L}.'’-])\p{Ll}[\p{Ll}-]+/gu) ?? [];
  return words.every((word) => word === 'the' || word === 'of' || isTitle(word));
}

function sortOf(name: Name): Sort | null {
  if (name.demonym) return null;
  if (isPerson(name)) return 'person';
  if (name.type === 'state') return 'state';
  return isBody(name) ? 'body' : null;
}

const COUNT: Readonly<Record<string, number>> = {
  both: 2,
  neither: 2,
  two: 2,
  pair: 2,
  duo: 2,
  three: 3,
  four: 4,
};
/** Words that mean several told before: "both", "the two", "the two leaders", "all three companies". */
const GROUP =
  /^(?:(both|neither)(?:\sof\sthem)?|(?:the|these|those|all|all\sof\sthe|both\sof\sthe)\s(two|three|four|pair|duo))(?:\s(?:the\s)?(?:\p{Ll}[\p{Ll}-]*\s)??(\p{Ll}+))?['’]?$/iu;
const PEOPLE =
  /^(?:leader|men|women|politician|lawmaker|candidate|contender|rival|front-runner|negotiator|student|friend|brother|sister|colleague|suspect)s?$/u;
const STATES =
  /^(?:countr(?:y|ies)|nations?|states?|governments?|neighbou?rs?|capitals?|powers?|economies)$/u;
const BODIES =
  /^(?:part(?:y|ies)|sides?|compan(?:y|ies)|firms?|unions?|groups?|organi[sz]ations?|factions?|agenc(?:y|ies)|teams?|clubs?)$/u;

/**
 * Whom words mean that mean several told together: "the two leaders", "both sides"; null where the words are no
 * such ones or nobody fits. The nearest before them are meant, else the first behind.
 */
export function findGroup(words: string, { start, end }: Span, all: readonly Joined[]): Joined | null {
  const [, bare = '', counted = '', noun = ''] = GROUP.exec(words) ?? [];
  const count = COUNT[(bare || counted).toLowerCase()];
  if (count === undefined) return null;
  const sorts = sortsOf(noun.toLowerCase());
  const fits = ({ members, sort }: Joined) => members.length === count && sorts.includes(sort);
  return (
    all.findLast((one) => one.end <= start && one.start > start - BEFORE && fits(one)) ??
    all.find((one) => one.start >= end && one.start < end + BEHIND && fits(one)) ??
    null
  );
}

/**
 * With whom somebody who says "we agreed" did so: the two told together of whom it is one, nearest before its
 * words, else behind. Null where the words tell of nothing that two do.
 */
export function findPartners(
  { words, cue }: { words: string; cue: string },
  { start }: Span,
  speaker: string | null,
  all: readonly Joined[],
): Joined | null {
  if (speaker === null || !/^we$/iu.test(words) || !/^(?:(?:have|had|both|also|all)\s)*agreed?\b/iu.test(cue))
    return null;
  const fits = (one: Joined) =>
    one.members.length === 2 && one.members.includes(speaker) && Math.abs(one.start - start) < BEFORE;
  return all.findLast((one) => one.end <= start && fits(one)) ?? all.find(fits) ?? null;
}

function sortsOf(noun: string): Sort[] {
  if (noun === '') return ['person', 'state', 'body'];
  if (STATES.test(noun)) return ['state'];
  if (BODIES.test(noun)) return ['state', 'body'];
  return PEOPLE.test(noun) || isTitle(noun.replace(/s$/u, '')) ? ['person'] : [];
}

/** Names as one: "Ann Orme, Bo Dane and Russia". */
export function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].join(' and ');
}
