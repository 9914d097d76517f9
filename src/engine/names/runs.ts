import type { Registry } from '../../registry/index.ts';
import type { Word } from '../document.ts';
import { BODY_JOINTS, BODY_WORDS, isTitle, NO_NAMES, PARTICLES } from './vocabulary.ts';

/** How the words of the report are written where a capital would tell something. */
export interface Seen {
  lowerCased: ReadonlySet<string>;
  capital: ReadonlySet<string>;
}

/** A run of words by their indexes, the end exclusive. */
export interface Run {
  from: number;
  to: number;
}

/** Longer runs are headlines in capitals, not names. */
const LONGEST_RUN = 10;

/** The runs of a sentence that may be names, in their order. */
export function findRuns(text: string, list: readonly Word[], seen: Seen, registry: Registry): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < list.length) {
    if (!beginsName(text, list, at, seen, registry)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    let body = BODY_WORDS.has(list[at]?.lower ?? '');
    while (to < list.length && to - at < LONGEST_RUN) {
      const word = list[to] as Word;
      const next = list[to + 1];
      if (isInitialStop(list, to)) {
        to += 1;
      } else if (isCapital(word) && !NO_NAMES.has(word.lower)) {
        body ||= BODY_WORDS.has(word.lower);
        to += 1;
      } else if (PARTICLES.has(word.lower) && afterParticles(list, to) !== null) {
        to = afterParticles(list, to) ?? to;
      } else if (next && isCapital(next) && body && BODY_JOINTS.has(word.lower) && word.lower !== 'the') {
        // "Ministry of the Interior" has a joint of two words, "Reuters and the Taliban" has none.
        if (word.lower === 'and' && !hasJoint(list, at, to)) break;
        to += 2;
      } else break;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** "van der Dane": where the capital after one or more particles ends; null if none follows. */
function afterParticles(list: readonly Word[], at: number): number | null {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const word = list[next];
    if (!word) return null;
    if (isCapital(word)) return NO_NAMES.has(word.lower) ? null : next + 1;
    if (!PARTICLES.has(word.lower)) return null;
  }
  return null;
}

/** The stop in "John F. Orme" and "Sen. Orme". */
function isInitialStop(list: readonly Word[], at: number): boolean {
  const before = list[at - 1];
  const next = list[at + 1];
  if (list[at]?.text !== '.' || !before || !next || !isCapital(next) || NO_NAMES.has(next.lower))
    return false;
  return before.end === list[at]?.start && (isTitle(before.lower) || /^\p{Lu}$/u.test(before.text));
}

function hasJoint(list: readonly Word[], from: number, to: number): boolean {
  return list.slice(from, to).some((word) => word.lower === 'of' || word.lower === 'for');
}

/** Whether a word begins with a capital, the article of Arabic names left aside. */
export function isCapital({ text }: Word): boolean {
  const code = text.charCodeAt(0);
  // Nearly all words begin with an English letter; those of others take ten times as long.
  if (code < 128 && code !== LETTER_A) return code >= 65 && code <= 90;
  return /^(?:\p{Lu}|\p{Lt}|al-\p{Lu})/u.test(text);
}

/** The code of "a". */
const LETTER_A = 97;

/** A capital at the head of a sentence or quotation tells nothing of a word. */
export function isHead(list: readonly Word[], at: number): boolean {
  return at === 0 || /^[“"‘'«„:(—–`]/.test(list[at - 1]?.text ?? '');
}

function beginsName(
  text: string,
  list: readonly Word[],
  at: number,
  seen: Seen,
  registry: Registry,
): boolean {
  const word = list[at] as Word;
  if (!isCapital(word)) return false;
  if (findKnown(text, list, at, registry)) return true;
  // The month; as a surname it has a given name before it.
  if (NO_NAMES.has(word.lower) || word.text === 'May') return false;
  if (!isHead(list, at)) return true;
  const next = list[at + 1];
  const nextIsCapital = next !== undefined && isCapital(next) && !NO_NAMES.has(next.lower);
  if (seen.lowerCased.has(word.lower)) return isTitle(word.lower) && nextIsCapital;
  return nextIsCapital || seen.capital.has(word.text);
}

/** What the registry knows that begins at a word, the longest name first; `to` is where it ends. */
export function findKnown(text: string, list: readonly Word[], at: number, registry: Registry) {
  const first = list[at] as Word;
  for (let count = Math.min(registry.longest(first.text), list.length - at); count > 0; count -= 1) {
    const last = list[at + count - 1] as Word;
    const found = registry.find(text.slice(first.start, last.end));
    if (found) return { found, to: at + count };
  }
  return null;
}
