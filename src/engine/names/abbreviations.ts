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
  const found = new Map<string, Name>();
  for (const [at, name] of names.entries()) {
    const next = names[at + 1];
    if (!next || !isBracketed(text, name, next)) continue;
    if (isShortFor(next, name)) found.set(next.text, name);
    else if (isShortFor(name, next)) found.set(name.text, next);
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

/**
 * Whether a short form may stand for a long one. Capitals alone may, whatever their letters: those of a
 * foreign name stand for other words. Else its letters stand in the long form in their order.
 */
function isShortFor(short: Name, long: Name): boolean {
  if (!long.text.includes(' ') || long.type === 'person' || short.text.includes(' ')) return false;
  if (/^(?:\p{Lu}\.?){2,10}$/u.test(short.text)) return true;
  if (!/^\p{Lu}[\p{Lu}\p{Ll}.-]{1,9}$/u.test(short.text) || !/\p{Lu}.*\p{Lu}/u.test(short.text)) return false;
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
