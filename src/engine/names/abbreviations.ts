import type { Name } from '../document.ts';
import { isBody } from './is-body.ts';

/** What abbreviations stand for. */
export type Abbreviations = ReadonlyMap<string, Pick<Name, 'full' | 'type' | 'actor'>>;

/**
 * The abbreviations that a report explains, each with what it stands for: in brackets behind the full form,
 * or the full form in brackets behind it (Schwartz and Hearst 2003); and those that no brackets explain, where
 * one body's initials spell them.
 */
export function findAbbreviations(text: string, names: readonly Name[]): Abbreviations {
  const found = new Map<string, Pick<Name, 'full' | 'type' | 'actor'>>();
  for (const [at, name] of names.entries()) {
    const next = names[at + 1];
    if (!next || !isBracketed(text, name, next)) continue;
    if (isShortFor(next, name)) found.set(next.text, name);
    else if (isShortFor(name, next)) found.set(name.text, next);
  }
  const spelled = spelledOut(text);
  for (const { text: short, actor, type } of names) {
    const full = actor || type === 'person' || found.has(short) ? undefined : spelled.get(short);
    if (full !== undefined) found.set(short, { full, type, actor: null });
  }
  const byInitials = new Map<string, Name | null>();
  for (const name of names) {
    if (name.actor || !isBody(name) || !name.text.includes(' ')) continue;
    for (const initials of initialsOf(name.text)) {
      const held = byInitials.get(initials);
      byInitials.set(initials, held === undefined || held?.text === name.text ? name : null);
    }
  }
  for (const { text: short, actor } of names) {
    const whole = byInitials.get(short.replaceAll('.', ''));
    if (!actor && whole && !found.has(short) && /^(?:\p{Lu}\.?){3,}$/u.test(short)) found.set(short, whole);
  }
  return found;
}

function isBracketed(text: string, name: Name, next: Name): boolean {
  return (
    next.start - name.end <= 2 && /^\s?\($/u.test(text.slice(name.end, next.start)) && text[next.end] === ')'
  );
}

/** Longer names are not spelled out, in units. */
const LONGEST = 120;

/** Of each abbreviation in brackets the words before it whose initials it is, be they a name that was found or not. */
function spelledOut(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { index, 1: short = '' } of text.matchAll(/\((\p{Lu}{3,8})\)/gu)) {
    if (found.has(short)) continue;
    const before = /(?:[\p{L}’'-]+\s){2,12}$/u.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0];
    const words = before?.trim().split(/\s+/u) ?? [];
    for (let from = words.length - 2; from >= 0 && !found.has(short); from -= 1) {
      const whole = words.slice(from).join(' ');
      if (/^\p{Lu}/u.test(whole) && initialsOf(whole).has(short)) found.set(short, whole);
    }
  }
  return found;
}

/**
 * Whether a short form may stand for a long one. Capitals alone may, whatever their letters: those of a
 * foreign name stand for other words. Else its letters stand in the long form in their order.
 */
function isShortFor(short: Name, long: Name): boolean {
  if (!long.text.includes(' ') || long.type === 'person' || short.text.includes(' ')) return false;
  if (/^(?:\p{Lu}\.?){2,10}$/u.test(short.text)) return true;
  if (!/^\p{Lu}[\p{Lu}\p{Ll}.-]{1,9}$/u.test(short.text)) return false;
  // "Misafi" for a ministry of salt and fish: syllables, of a body alone.
  if (!/\p{Lu}.*\p{Lu}/u.test(short.text))
    return isBody(short) && isBody(long) && long.text[0] === short.text[0];
  let at = 0;
  const letters = long.text.toLowerCase();
  for (const letter of short.text.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters[0] === short.text[0]?.toLowerCase();
}

/** The initials of a name's words, with and without small ones. */
function initialsOf(name: string): Set<string> {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const initials = (some: readonly string[]) => some.map((word) => [...word][0]?.toUpperCase()).join('');
  return new Set([initials(words), initials(words.filter((word) => /^\p{Lu}/u.test(word)))]);
}
