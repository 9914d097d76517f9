import type { Kind, Span } from '../model/index.ts';
import type { Name } from './document.ts';
import { isTitle } from './names/index.ts';
import { isWithin, within } from './spans.ts';

/** Kinds that have a holder. */
const HELD = new Set<Kind>(['commitment', 'intent', 'threat', 'refusal']);

/** A clause whose subject is to act: what stands behind its subject. */
const TO_ACT =
  /^\s(?:\([^)]{1,20}\)\s)?(?:(?:also|still|never|now|only)\s)?(?:will|would|shall|won['’]t|wouldn['’]t|is (?:ready|prepared|willing|going|committed|considering|planning|open)|are (?:ready|prepared|willing|going|committed|considering|planning|open)|was (?:ready|prepared|considering|planning)|were (?:ready|prepared|considering|planning)|intends?|plans?|planned|reserves?|gives?|maintains?|remains? (?:committed|ready|firm)|stands? ready|has (?:agreed|decided|undertaken)|have (?:agreed|decided|undertaken))\b/iu;
/** What somebody gave or means to do, behind the possessive of its name. */
const UNDERTAKING =
  /^['’]s?\s(?:[\p{L}-]+\s){0,3}(?:commitment|promise|pledge|plan|decision|intention|readiness|refusal|guarantee|assurance)s?\b/iu;
/** Words that stand for who a speaker speaks for. */
const OWN =
  /^(?:(?:his|her|its|their|our)\s(?:country|nation|government|side|movement|party|army|union|organi[sz]ation|group|ministry|administration|company|federation|members|men|people|forces|troops)|we|(?:nobody|no one|not one))\b/iu;

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
  const words = text.slice(first.start, first.end);
  if (OWN.test(words)) return represented();
  const definite = /^the\s[\p{Ll}-]+(?=\s)(?:\s[\p{Ll}-]+(?=\s))?/u.exec(words)?.[0] ?? '';
  for (const end of [definite.lastIndexOf(' '), definite.length]) {
    if (end <= 3 || !TO_ACT.test(words.slice(end, end + 60))) continue;
    return named({ start: first.start, end: first.start + end });
  }
  const subject = within(names, { start: first.start, end: Math.min(first.end, first.start + LEAD) }).find(
    (name) => !name.demonym && isWithin(name, first) && isSubject(text, first, name),
  );
  return subject?.full ?? null;
}

function isSubject(text: string, content: Span, name: Name): boolean {
  const after = text.slice(name.end, Math.min(content.end, name.end + 80));
  if (!TO_ACT.test(after) && !UNDERTAKING.test(after)) return false;
  const before = text.slice(content.start, name.start);
  // At the head, or behind a clause of its own: a name behind a preposition is part of another subject.
  return (
    /^(?:that\s)?(?:the\s)?(?:[\p{Lu}][\p{L}.’'-]*\s){0,3}$/u.test(before) || /,\s(?:the\s)?$/u.test(before)
  );
}

/** Whether words name an office, whose holder speaks for what it is of. */
function namesOffice(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(isTitle);
}

/**
 * Whom a speaker speaks for, by the words around its name anywhere in the report: "Orru's foreign minister
 * Ann Orme", "Bo Dane, chief of the Salt Board"; null where no mention tells.
 */
export function representedBy(text: string, names: readonly Name[], speaker: string): string | null {
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
