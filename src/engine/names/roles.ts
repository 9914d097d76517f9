import type { Word } from '../document.ts';
import { isTitle, TITLES } from './vocabulary.ts';

/** How many words before a name may tell its bearer's office. */
const ROLE_WORDS = 6;

/** What the words before a name tell of its bearer: office words, and the pronoun that goes with them. */
export function roleBefore(list: readonly Word[], at: number, from: number, titles: readonly string[]) {
  const words: string[] = [];
  for (let back = at - 1; back >= Math.max(0, at - ROLE_WORDS); back -= 1) {
    const word = list[back] as Word;
    // The stop of "Mr. Orme".
    if (word.text === '.' && back > 0 && isTitle(list[back - 1]?.lower ?? '')) continue;
    if (
      !word.isWord ||
      /^(?:said|says|told|that|and|with|when|as|met|by|from|to|after|before)$/.test(word.lower)
    )
      break;
    words.unshift(word.lower);
    if (/^(?:the|a|an)$/.test(word.lower)) break;
  }
  const near = words.at(-1) ?? '';
  const isTitled = isTitle(near) || titles.some((title) => isTitle(title));
  const genders = [...titles, ...words].map((word) => TITLES.get(word));
  return {
    isTitled,
    gender: isTitled || at > from ? (genders.find((gender) => gender != null) ?? null) : null,
    words: isTitled ? words.join(' ') : titles.join(' '),
  };
}

/** ", the Kremlin envoy for the region,": an apposition that gives an office. */
export function isFollowedByRole(list: readonly Word[], to: number, length: number): boolean {
  return length <= 4 && apposition(list, to).some((word) => isTitle(word));
}

/** How many words an apposition may have; longer ones are clauses. */
const APPOSITION_WORDS = 14;

/** The words between the comma after a name and the next mark, in lower case; none if they are a clause. */
function apposition(list: readonly Word[], to: number): string[] {
  if (list[to]?.text !== ',' || !/^\p{Ll}/u.test(list[to + 1]?.text ?? '')) return [];
  const after = list.slice(to + 1, to + 2 + APPOSITION_WORDS);
  const end = after.findIndex((word) => !word.isWord || /^(?:who|which|whose)$/.test(word.lower));
  const words = after.slice(0, end).map((word) => word.lower);
  return end < 1 || words.some((word) => /^(?:said|says|told|is|was|has|and|but)$/.test(word)) ? [] : words;
}

/** The words that describe a name's bearer, in lower case: those before it and its apposition. */
export function describe(list: readonly Word[], to: number, before: string, isPerson: boolean): string {
  return [before, ...(isPerson ? apposition(list, to) : [])].filter((part) => part !== '').join(' ');
}
