import type { ActorType } from '../../model/index.ts';
import type { Registry } from '../../registry/index.ts';
import type { Name, Sentence, Word } from '../document.ts';
import { headlineOf } from './headlines.ts';
import { knownAs } from './known-as.ts';
import { isFamilyFirst } from './person-words.ts';
import { describe, isFollowedByRole, roleBefore } from './roles.ts';
import { findKnown, findRuns, isHead, type Run } from './runs.ts';
import { BODY_WORDS, isTitle, PLACE_WORDS } from './vocabulary.ts';

/**
 * The names that rules find in a text, in text order: those of the registry, and runs of capitalised words by
 * their shape. `full` is the text, or what the registry says.
 */
export function proposeNames(
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
  const headline = headlineOf(text, sentences);
  const elsewhere = new Set(found.flatMap((name) => (name.sentence === headline ? [] : [name.text])));
  return found.filter(
    (name) =>
      name.sentence !== headline ||
      name.actor !== null ||
      elsewhere.has(name.text) ||
      !name.text.includes(' '),
  );
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
      const { name, role } = known.found;
      if (role === 'demonym') titles.push(name.toLowerCase());
      const bare = createName(text, list, at, known.to, sentence, 'unknown');
      found.push({ ...bare, ...knownAs(known.found, bare.text) });
      at = known.to;
    } else if (hasBody) {
      // "Senate Banking Committee Chairman Ann Orme": the body ends where the title begins.
      const title = rest.findIndex(
        (word, index) => index > 0 && BODY_WORDS.has(rest[index - 1]?.lower ?? '') && isTitle(word.lower),
      );
      const bodyEnd = title > 0 && title < rest.length - 1 ? at + title : run.to;
      found.push(createName(text, list, at, bodyEnd, sentence, 'organization'));
      at = bodyEnd;
    } else if (isTitle(list[at]?.lower ?? '') || list[at]?.text === '.') {
      // "the President" alone is a title too, and names nobody.
      titles.push(list[at]?.lower ?? '');
      at += 1;
    } else if (rest.length < 4 && isTitle(rest.at(-1)?.lower ?? '')) {
      at = run.to;
    } else if (titleInside(rest) > 0 && registry.genderOf(rest[0]?.text ?? '') === null) {
      // "Salt Minister Ann Orme"
      titles.push(...rest.slice(0, titleInside(rest)).map((word) => word.lower));
      at += titleInside(rest);
    } else {
      const isGiven = rest.length > 1 && !isFamilyFirst(rest[0]?.lower ?? '');
      const given = isGiven ? registry.genderOf(rest[0]?.text ?? '') : null;
      const before = roleBefore(list, at, run.from, titles);
      const gender = before.gender ?? given;
      const isPerson = given !== null || before.isTitled || isFollowedByRole(list, run.to, rest.length);
      const isPlace = rest.length > 1 && rest.some((word) => PLACE_WORDS.has(word.lower));
      const type: ActorType = isPlace ? 'place' : isPerson ? 'person' : 'unknown';
      const name = createName(text, list, at, run.to, sentence, type);
      found.push({ ...name, gender, described: describe(list, run.to, before.words, isPerson) });
      at = run.to;
    }
  }
  return found;
}

/** Index of a title with words before and after it; -1 if there is none. */
function titleInside(words: readonly Word[]): number {
  return words.findIndex((word, index) => index > 0 && index < words.length - 1 && isTitle(word.lower));
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
  type: ActorType,
): Name {
  const { start } = list[from] as Word;
  const { end } = list[to - 1] as Word;
  const own = text.slice(start, end).replace(/\s+/gu, ' ');
  return {
    start,
    end,
    text: own,
    full: own,
    type,
    actor: null,
    demonym: false,
    described: '',
    gender: null,
    sentence,
  };
}
