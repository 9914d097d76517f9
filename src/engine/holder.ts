import type { Kind, Span } from '../model/index.ts';
import type { Registry } from '../registry/index.ts';
import type { Layers, Name } from './document.ts';
import { BODY_WORDS, isTitle } from './names/index.ts';
import { isWithin, within } from './spans.ts';

/** Kinds that have a holder. */
const HELD = new Set<Kind>(['commitment', 'intent', 'threat', 'refusal']);

/** What stands behind a subject that is to act: a verb of the future, of a plan or of a course taken. */
const TO_ACT =
  /^\s(?:\([^)]{1,20}\)\s)?["“]?(?:(?:also|still|never|now|only|both|therefore|already)\s)?(?:will|would|shall|won['’]t|wouldn['’]t|might|could|is|are|was|were|has|have|had|intends?|plans?|planned|wants?|aims?|seeks?|reserves?|gives?|maintains?|remains?|stands?|continues?)\b/iu;
/** What is done to a subject, so that somebody else is to act; "is committed" and the like tell its own mind. */
const DONE_TO_IT =
  /^\s["“]?(?:(?:\p{L}+['’]?\p{L}*)\s){0,2}(?:be|been|being|is|are|was|were)\s(?:\p{L}+ly\s)?(?!(?:committed|prepared|determined|interested|opposed|pledged|inclined|motivated|focused|concerned)\b)(?:\p{L}+(?:ed|en)|made|held|sent|built|paid|put|done|shut|brought|kept|set|shown|spent|drawn|sold)\b/iu;
/** What somebody gave or means to do, behind the possessive of its name. */
const UNDERTAKING =
  /^['’]s?\s(?:[\p{L}-]+\s){0,3}(?:commitment|promise|pledge|plan|decision|intention|readiness|refusal|guarantee|assurance|keenness|willingness|determination|resolve)s?\b/iu;
/** Bodies that act, beside those of which names are made; what else a "the …" may be does not. */
const ACTING =
  /^(?:state|kingdom|republic|country|nation|side|military|troops|team|firm|family|leadership|legislature|regime|delegation|followers|officials|members|men|people|supporters|settlers|rebels)$/iu;
/** The speaker's own: "his country", "our party". */
const OWN = /^(?:my|his|her|its|their|our)$/iu;
/** Whom the speaker speaks for, whatever it is. */
const LAND = /^(?:country|nation|state|kingdom|republic)$/iu;

/** How far into a content its subject may stand, in units: room for "as a member of the council,". */
const LEAD = 80;

/**
 * Who would have to act, where the words of what is said tell that it is not the speaker (codebook, `holder`):
 * the subject of its clause ("Orru will pay"), or whose undertaking it is ("the army's commitment to").
 * @param named whom words name
 * @param represented whom the speaker speaks for; null if that is not known
 */
export function findHolder(
  text: string,
  names: readonly Name[],
  { content, kind }: { content: readonly Span[]; kind: { value: Kind } },
  named: (span: Span) => string | null,
  represented: () => string | null,
): string | null {
  const [first] = content;
  if (!first || !HELD.has(kind.value)) return null;
  const described = describedSubject(text, first);
  if (described?.isOwn) return represented();
  if (described) return named(described.span);
  const subject = within(names, { start: first.start, end: Math.min(first.end, first.start + LEAD) }).find(
    (name) => !name.demonym && isWithin(name, first) && isSubject(text, first, name),
  );
  return subject?.full ?? null;
}

/** A subject of a content that describes a body: "the ministry", "his country"; null where none does. */
function describedSubject(text: string, content: Span): { span: Span; isOwn: boolean } | null {
  const lead = /^(?:that\s)?(?:\p{L}[^,;:.“”"]{0,50},\s)?/u.exec(
    text.slice(content.start, content.end),
  ) as RegExpExecArray;
  const start = content.start + lead[0].length;
  const words = text.slice(start, Math.min(content.end, start + LEAD));
  const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
  const isOwn = OWN.test(first);
  if (!isOwn && !/^(?:the|government)$/iu.test(first)) return null;
  for (const { 0: word, index } of words.matchAll(/\p{L}[\p{L}-]*/gu)) {
    const end = index + word.length;
    if (index > 45) break;
    if (!BODY_WORDS.has(word.toLowerCase()) && !ACTING.test(word)) continue;
    if (!acts(words.slice(end))) continue;
    return { span: { start, end: start + end }, isOwn: isOwn || (LAND.test(word) && index < 5) };
  }
  return null;
}

function isSubject(text: string, content: Span, name: Name): boolean {
  const after = text.slice(name.end, Math.min(content.end, name.end + 80));
  if (!acts(after)) return false;
  const before = text.slice(content.start, name.start);
  // At the head, or behind a clause of its own: a name behind a preposition is part of another subject.
  return (
    /^(?:that\s)?(?:the\s)?(?:[\p{Lu}][\p{L}.’'-]*\s){0,3}$/u.test(before) || /,\s(?:the\s)?$/u.test(before)
  );
}

/** Whether what stands behind a subject tells that it is to act. */
function acts(after: string): boolean {
  return UNDERTAKING.test(after) || (TO_ACT.test(after) && !DONE_TO_IT.test(after));
}

/** Whether words name an office, whose holder speaks for what it is of. */
function namesOffice(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(isTitle);
}

/**
 * The state or body in whose office the registry knows somebody on a day, by the name that the report gives it;
 * null if it knows none, or of several persons of the name.
 * @param day `YYYY-MM-DD`
 */
function officeOf(
  registry: Registry,
  names: readonly Name[],
  speaker: string,
  day: string | null,
): string | null {
  const known = registry.lookUp(speaker, { day, types: ['person'] }).filter(({ role }) => role === 'name');
  const [of, ...others] = new Set(known.flatMap(({ office }) => office?.of ?? []));
  if (of === undefined || others.length > 0) return null;
  return names.find(({ actor, demonym }) => actor?.name === of && !demonym)?.full ?? of;
}

/**
 * Whom a speaker speaks for: by the words around its name anywhere in the report ("Orru's foreign minister Ann
 * Orme", "Bo Dane, chief of the Salt Board"), else by the office that the registry knows; null if neither tells.
 */
export function representedBy(
  { report, text, names }: Pick<Layers, 'report' | 'text' | 'names'>,
  registry: Registry,
  speaker: string,
): string | null {
  return toldToRepresent(text, names, speaker) ?? officeOf(registry, names, speaker, report.published);
}

function toldToRepresent(text: string, names: readonly Name[], speaker: string): string | null {
  for (const [at, name] of names.entries()) {
    if (name.full !== speaker) continue;
    for (let back = at - 1; back >= 0 && back >= at - 2; back -= 1) {
      const other = names[back] as Name;
      const between = text.slice(other.end, name.start);
      if (between.length > 60 || other.sentence !== name.sentence) break;
      if (canBeRepresented(other) && /^(?:['’]s?)?\s[\p{L}\s'’-]+$/u.test(between) && namesOffice(between))
        return other.full;
    }
    const next = names[at + 1];
    if (next && next.sentence === name.sentence && canBeRepresented(next)) {
      const between = text.slice(name.end, next.start);
      const apposed = /^,\s(?:the\s|a\s|an\s)?[\p{L}\s'’-]{3,60}$/u.test(between) && namesOffice(between);
      const office = namesOffice(text.slice(next.end, next.end + 40));
      if (apposed || (/^,\s(?:the\s|a\s|an\s)?$/u.test(between) && office)) return next.full;
    }
  }
  return null;
}

/** Whether a name is of what somebody can speak for: a state, a people, a body. */
function canBeRepresented({ type, demonym }: Name): boolean {
  return demonym || (type !== 'person' && type !== 'outlet' && type !== 'unknown' && type !== 'place');
}
