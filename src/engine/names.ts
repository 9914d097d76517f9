import type { ActorType } from '../model/index.ts';
import type { Registry } from '../registry/index.ts';
import type { Name, Sentence, Word } from './document.ts';
import { completeNames } from './full-names.ts';
import { BODY_JOINTS, BODY_WORDS, NO_NAMES, PARTICLES, PLACE_WORDS, TITLES } from './name-words.ts';
import { createStage } from './stage.ts';

/** Names: those of the registry, and runs of capitalised words by their shape. */
export function createNames(registry: Registry) {
  return createStage('names', ['text', 'sentences', 'words'], ['names'], ({ text, sentences, words }) => ({
    names: findNames(text, sentences, words, registry),
  }));
}

/** The names in a text, in text order; each with the fullest form that the report gives it. */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  words: readonly Word[][],
  registry: Registry,
): Name[] {
  const seen = { lowerCased: new Set<string>(), capital: new Set<string>() };
  for (const list of words) {
    for (const [at, word] of list.entries()) {
      if (word.text === word.lower) seen.lowerCased.add(word.lower);
      else if (!isHead(list, at)) seen.capital.add(word.text);
    }
  }
  const found: Name[] = [];
  for (const index of sentences.keys()) {
    const list = words[index] ?? [];
    for (const run of findRuns(text, list, seen, registry)) {
      found.push(...readRun(text, list, run, index, registry));
    }
  }
  // In a headline every word has a capital: a run of them is a name only if the text has it too.
  const headline =
    sentences[0] && !/[.!?…”"’')]$/u.test(text.slice(sentences[0].start, sentences[0].end)) ? 0 : -1;
  const elsewhere = new Set(found.flatMap((name) => (name.sentence === headline ? [] : [name.text])));
  const kept = found.filter(
    (name) =>
      name.sentence !== headline ||
      name.actor !== null ||
      elsewhere.has(name.text) ||
      !name.text.includes(' '),
  );
  return completeNames(text, kept);
}

/** How the words of the report are written where a capital would tell something. */
interface Seen {
  lowerCased: ReadonlySet<string>;
  capital: ReadonlySet<string>;
}

/** A run of words by their indexes, the end exclusive. */
interface Run {
  from: number;
  to: number;
}

/** Longer runs are headlines in capitals, not names. */
const LONGEST_RUN = 10;

function findRuns(text: string, list: readonly Word[], seen: Seen, registry: Registry): Run[] {
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
  return before.end === list[at]?.start && (TITLES.has(before.lower) || /^\p{Lu}$/u.test(before.text));
}

function hasJoint(list: readonly Word[], from: number, to: number): boolean {
  return list.slice(from, to).some((word) => word.lower === 'of' || word.lower === 'for');
}

function isCapital({ text }: Word): boolean {
  return /^(?:\p{Lu}|\p{Lt}|[aA]l-\p{Lu})/u.test(text);
}

/** A capital at the head of a sentence or quotation tells nothing of a word. */
function isHead(list: readonly Word[], at: number): boolean {
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
  if (seen.lowerCased.has(word.lower)) return TITLES.has(word.lower) && nextIsCapital;
  return nextIsCapital || seen.capital.has(word.text);
}

function readRun(
  text: string,
  list: readonly Word[],
  run: Run,
  sentence: number,
  registry: Registry,
): Name[] {
  const found: Name[] = [];
  let at = run.from;
  const titles: string[] = [];
  while (at < run.to) {
    const known = findKnown(text, list, at, registry);
    const rest = list.slice(at, run.to);
    const hasBody = rest.length > 1 && rest.some((word) => BODY_WORDS.has(word.lower));
    if (known && (known.to === run.to || !hasBody) && !isSurname(known.to, run, list, at, registry)) {
      const { name, role, actor } = known.found;
      if (role === 'demonym') titles.push(name.toLowerCase());
      found.push(
        createName(text, list, at, known.to, sentence, {
          full: actor.name,
          type: actor.type,
          actor,
          demonym: role === 'demonym',
        }),
      );
      at = known.to;
    } else if (hasBody) {
      // "Senate Banking Committee Chairman Ann Orme": the body ends where the title begins.
      const title = rest.findIndex(
        (word, index) => index > 0 && BODY_WORDS.has(rest[index - 1]?.lower ?? '') && TITLES.has(word.lower),
      );
      const bodyEnd = title > 0 && title < rest.length - 1 ? at + title : run.to;
      found.push(
        createName(text, list, at, bodyEnd, sentence, {
          full: null,
          type: 'organization',
          actor: null,
          demonym: false,
        }),
      );
      at = bodyEnd;
    } else if (TITLES.has(list[at]?.lower ?? '') || list[at]?.text === '.') {
      // "the President" alone is a title too, and names nobody.
      titles.push(list[at]?.lower ?? '');
      at += 1;
    } else if (rest.length < 4 && TITLES.has(rest.at(-1)?.lower ?? '')) {
      at = run.to;
    } else if (titleInside(rest) > 0 && registry.genderOf(rest[0]?.text ?? '') === null) {
      // "Salt Minister Ann Orme"
      titles.push(...rest.slice(0, titleInside(rest)).map((word) => word.lower));
      at += titleInside(rest);
    } else {
      const given = rest.length > 1 ? registry.genderOf(rest[0]?.text ?? '') : null;
      const before = roleBefore(list, at, run.from, titles);
      const gender = before.gender ?? given;
      const isPerson = given !== null || before.isTitled || isFollowedByRole(list, run.to, rest.length);
      const isPlace = rest.length > 1 && rest.some((word) => PLACE_WORDS.has(word.lower));
      const type: ActorType = isPlace ? 'place' : isPerson ? 'person' : 'unknown';
      const name = createName(text, list, at, run.to, sentence, {
        full: null,
        type,
        actor: null,
        demonym: false,
      });
      found.push({ ...name, gender, described: describe(list, run.to, before.words, isPerson) });
      at = run.to;
    }
  }
  return found;
}

/** Index of a title with words before and after it; -1 if there is none. */
function titleInside(words: readonly Word[]): number {
  return words.findIndex((word, index) => index > 0 && index < words.length - 1 && TITLES.has(word.lower));
}

function findKnown(text: string, list: readonly Word[], at: number, registry: Registry) {
  const first = list[at] as Word;
  for (let count = Math.min(registry.longest(first.text), list.length - at); count > 0; count -= 1) {
    const last = list[at + count - 1] as Word;
    const found = registry.find(text.slice(first.start, last.end));
    if (found) return { found, to: at + count };
  }
  return null;
}

/** "Paris Orme" or "Ann Jordan": a known place name beside a plain name is part of a person's. */
function isSurname(to: number, run: Run, list: readonly Word[], at: number, registry: Registry): boolean {
  if (to < run.to) return false;
  const before = list[at - 1];
  return at > run.from && before !== undefined && registry.genderOf(before.text) !== null;
}

function createName(
  text: string,
  list: readonly Word[],
  from: number,
  to: number,
  sentence: number,
  { full, type, actor, demonym }: { full: string | null } & Pick<Name, 'type' | 'actor' | 'demonym'>,
): Name {
  const { start } = list[from] as Word;
  const { end } = list[to - 1] as Word;
  const own = text.slice(start, end).replace(/\s+/gu, ' ');
  return {
    start,
    end,
    text: own,
    full: full ?? own,
    type,
    actor,
    demonym,
    described: '',
    gender: null,
    sentence,
  };
}

/** How many words before a name may tell its bearer's office. */
const ROLE_WORDS = 6;

function roleBefore(list: readonly Word[], at: number, from: number, titles: readonly string[]) {
  const words: string[] = [];
  for (let back = at - 1; back >= Math.max(0, at - ROLE_WORDS); back -= 1) {
    const word = list[back] as Word;
    if (
      !word.isWord ||
      /^(?:said|says|told|that|and|with|when|as|met|by|from|to|after|before)$/.test(word.lower)
    )
      break;
    words.unshift(word.lower);
    if (/^(?:the|a|an)$/.test(word.lower)) break;
  }
  const near = words.at(-1) ?? '';
  const isTitled = TITLES.has(near) || titles.some((title) => TITLES.has(title));
  const genders = [...titles, ...words].map((word) => TITLES.get(word));
  return {
    isTitled,
    gender: isTitled || at > from ? (genders.find((gender) => gender != null) ?? null) : null,
    words: isTitled ? words.join(' ') : titles.join(' '),
  };
}

/** ", the Kremlin envoy for the region,": an apposition that gives an office. */
function isFollowedByRole(list: readonly Word[], to: number, length: number): boolean {
  return length <= 4 && apposition(list, to).some((word) => TITLES.has(word));
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

function describe(list: readonly Word[], to: number, before: string, isPerson: boolean): string {
  return [before, ...(isPerson ? apposition(list, to) : [])].filter((part) => part !== '').join(' ');
}
