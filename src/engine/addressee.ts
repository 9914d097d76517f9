import type { Span } from '../model/index.ts';
import type { Attribution, Layers, Name, Sentence } from './document.ts';
import { firstFrom, isWithin, within } from './spans.ts';
import { withWholeNames } from './who.ts';

/** Hearers who only carry the words on. */
const AUDIENCE =
  /\b(?:reporters?|journalists?|media|press|newspaper|magazine|television|radio|broadcaster|agency|conference|briefing|interview|viewers|channel|station)\b/iu;

/**
 * Whom words are directed at: those that the network marked in the statement's sentence or content, else who is
 * told, urged or thanked by the cue ("told Orme", "Orme was told"), whom a talk is with ("in a call with Orme"), or
 * who is to do what is demanded ("Orru must").
 * @param nameOf whom words name
 */
export function findAddressee(
  { text, names, sentences }: Pick<Layers, 'text' | 'names' | 'sentences'>,
  attribution: Attribution,
  nameOf: (span: Span) => string | null,
): string[] {
  const { addressee, content, sentence } = attribution;
  const own = [sentences[sentence] as Sentence, ...content];
  const whole = joinNeighbours(
    addressee.map((span) => withNamesBefore(withWholeNames(span, names), text, names)),
    text,
  );
  const hearers = whole.filter(
    (span) =>
      // Who is named in another sentence is told something else.
      own.some((part) => isWithin(span, part)) &&
      !AUDIENCE.test(text.slice(span.start, span.end)) &&
      !within(names, span).some((name) => name.type === 'outlet'),
  );
  const told = hearers.flatMap((span) => nameOf(span) ?? []);
  if (told.length > 0) return [...new Set(told)];
  const around = sentences[sentence] as Sentence;
  const subject = toldInPassive(text, names, attribution, around);
  if (subject) return [nameOf(subject)].filter((name) => name !== null);
  const hearer = toldByWords(text, names, attribution, around);
  return hearer ? [nameOf(hearer) ?? hearer.full] : [];
}

/** A common noun with the names right before it: "Afghan Taliban insurgents", not "insurgents" alone. */
function withNamesBefore(span: Span, text: string, names: readonly Name[]): Span {
  if (!/^\p{Ll}/u.test(text.slice(span.start, span.end))) return span;
  let { start } = span;
  for (let at = firstFrom(names, start) - 1; at >= 0; at -= 1) {
    const name = names[at] as Name;
    if (name.end !== start - 1 || text[name.end] !== ' ') break;
    start = name.start;
  }
  return { start, end: span.end };
}

/** Cues whose subject hears the words, and no object does: "was warned", "have been asked"; "had warned" is none. */
const TOLD_IT =
  /^(?:(?:has|have|had|is|are|was|were)\s)?(?:is|are|was|were|be|been|being)\s(?:told|warned|asked|urged|ordered|instructed|promised|assured|informed|advised|reminded|threatened)(?:\s(?:to|that|by))?$/iu;

/** Who stands before a passive cue that no source stands before, and so hears the words; null where none does. */
function toldInPassive(
  text: string,
  names: readonly Name[],
  { source: [source], cue: [cue] }: Attribution,
  sentence: Span,
): Span | null {
  if (!cue || (source && source.start < cue.start) || !TOLD_IT.test(text.slice(cue.start, cue.end)))
    return null;
  const before = text.slice(sentence.start, cue.start);
  const pronoun = /(?:^|\s)(he|she)\s$/iu.exec(before)?.[1];
  if (pronoun) return { start: cue.start - 1 - pronoun.length, end: cue.start - 1 };
  const name = names[firstFrom(names, cue.start) - 1];
  return name && name.end === cue.start - 1 && !name.demonym && name.type !== 'place' ? name : null;
}

/** Cues whose object hears the words. */
const TELLING =
  /(?:^|\s)(?:told|tells|telling|assured|assures|assuring|reassured|informed|reminded|congratulated|congratulates|congratulating|thanked|thanks|thanking|urged|urges|urging|warned|warns|warning|berated|threatened|promised)$/iu;
/** Those of them whose object is a part of what is said. */
const THANKING = /(?:congratulat|thank)\p{Ll}*$/iu;
/** What stands between a cue and the name of its object: an article, titles. */
const BEFORE_NAME = /^\s?(?:the\s)?(?:[\p{L}-]+\.?\s){0,3}$/u;
/** How far before what is said a talk is told of in which it is said, in units. */
const REACH = 400;
/** A talk or letter in front of what is said in it, up to whom it is with. */
const TALK =
  /\b(?:in|during|over) (?:a|an|the|his|her|their|its) (?:[\p{Ll}-]+ )?(?:call|conversation|letter|message|telegram|note) (?:with|to)(?=\s)/iu;
/** What follows the name of who is to act in a demand. */
const MUST = /^\s(?:must|should|needs? to|ha(?:s|ve) to|ought to)\b/u;

/** The name of who hears the words by their cue or by what they demand; null where neither tells. */
function toldByWords(
  text: string,
  names: readonly Name[],
  { cue, content, kind }: Attribution,
  sentence: Span,
): Name | null {
  const [first] = content;
  const last = cue.at(-1);
  if (!first) return null;
  /** The name that stands next behind a place, of one who can hear. */
  const next = (place: number) => {
    const name = names[firstFrom(names, place)];
    const isNear = name && BEFORE_NAME.test(text.slice(place, name.start));
    return isNear && !name.demonym && name.type !== 'outlet' && name.type !== 'place' ? name : null;
  };
  const verb = last ? text.slice(last.start, last.end) : '';
  const object = last && TELLING.test(verb) && !TOLD_IT.test(verb) ? next(last.end) : null;
  // "Warned Orme would leave" tells of Orme, "thanking Orme for the salt" tells her.
  if (object && (object.end <= first.start || THANKING.test(verb))) return object;
  const from = Math.max(sentence.start, first.start - REACH);
  const talk = TALK.exec(text.slice(from, first.start));
  const partner = talk && next(from + talk.index + talk[0].length);
  if (partner && partner.end <= first.start) return partner;
  if (kind.value !== 'demand') return null;
  const subject = next(first.start);
  return subject && MUST.test(text.slice(subject.end, first.end)) ? subject : null;
}

/** Spans with nothing between them but white space or a stop are one: "U.S. citizens". */
function joinNeighbours(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && /^[\s.’'-]*$/u.test(text.slice(last.end, span.start))) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}
