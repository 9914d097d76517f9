import type { Span } from '../../model/index.ts';
import type { Name } from '../document.ts';
import { isPerson } from '../names/index.ts';
import { within } from '../spans.ts';

/** A relative pronoun with what may stand between it and its verb, at the end of what is read. */
const RELATIVE =
  /(?:\s?,|\s[–—-]{1,2})?\s(who|which)\s(?:(?:also|later|then|already|once|in turn|has|have|had|\p{Ll}+ly)\s)*$/u;

/** Words that no description of somebody begins with or runs over: what stands before them is something else. */
const STOP =
  /^(?:a?bout|above|across|after|against|along|although|among|as|at|be|because|been|before|being|but|by|during|from|if|in|into|is|are|was|were|near|on|or|over|since|than|that|through|to|under|until|upon|what|when|where|while|with|without|had|has|have|he|she|they|it|we|i|and|for|of|said|says|told|\p{Ll}+ed|\p{Ll}+ing)$/u;
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|this|these|those|some|many|several|two|three|four|five)$/iu;
/** Words that join the words of one name: "Ministry of Fish and Salt". */
const JOINT = /^(?:of|for|and|in|de|du|al|bin|the)$/u;
/** Cues that whoever they are told of does not say: "who was told", "who allegedly". */
const PASSIVE = /^(?:is|are|was|were|has been|have been|had been|\p{Ll}+ly$)/u;
/** How far back a description of somebody and its relative pronoun are looked for, in units. */
const REACH = 400;
/** Nobody is described in more words than these. */
const LONGEST = 14;

/**
 * Whom a relative pronoun in front of a cue means: "the union, which blames …", "local firms who want …".
 * Null where no such pronoun stands there, or it means nobody who could speak.
 */
export function antecedent(text: string, sentence: Span, cue: Span, names: readonly Name[]): Span | null {
  const from = Math.max(sentence.start, cue.start - REACH);
  const relative = RELATIVE.exec(text.slice(from, cue.start));
  if (!relative || PASSIVE.test(text.slice(cue.start, cue.end))) return null;
  const end = from + relative.index;
  const start = startOf(text.slice(from, end));
  if (start === null) return null;
  const span = { start: from + start, end };
  const last = within(names, span).at(-1);
  const isOne = last && text.slice(last.end, end).replace(/\s?\(.*\)$/u, '') === '';
  const isWho = relative[1] === 'who';
  // "His letter to Orme, which thanked her": what is meant stands further off.
  if (isOne && (isWho ? last.type === 'state' || last.type === 'place' : isPerson(last))) return null;
  return span;
}

/** Where the description that ends some words begins; null where none ends them. */
function startOf(words: string): number | null {
  const tokens = [...words.matchAll(/\([^()]*\)|[\p{L}\p{N}][\p{L}\p{N}.'’-]*|[^\s]/gu)];
  let start: number | null = null;
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - LONGEST); at -= 1) {
    const token = tokens[at] as RegExpExecArray;
    const word = token[0];
    const isBracket = word.startsWith('(') && word.endsWith(')');
    if (!isBracket) {
      if (!/^[\p{L}\p{N}]/u.test(word)) break;
      const joins = JOINT.test(word) && isCapital(tokens[at - 1]?.[0]) && isCapital(tokens[at + 1]?.[0]);
      if (DETERMINER.test(word) && !joins) return token.index;
      if (STOP.test(word) && !joins) break;
    }
    start = token.index;
  }
  return start;
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && (/^\p{Lu}/u.test(word) || word === 'the');
}
