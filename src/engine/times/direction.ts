import { words } from './lexicon.ts';
import type { Token } from './tokens.ts';

/**
 * Where the words around a time look; null when they do not tell. A bare infinitive or a "can" only
 * leans forward: that decides about a weekday, whose next one is near, but not about a month.
 */
export type Direction = 'past' | 'future' | 'leaning' | null;

/** A sign of where a time looks, and the word that gives it. */
export interface Sign {
  direction: Exclude<Direction, null>;
  word: string;
}

/** How many tokens around a time are looked at: a clause of news English is seldom longer. */
const REACH = 14;

const FUTURE = words(
  'will shall won ll would upcoming forthcoming scheduled slated due expected plans plan planning intends intend must',
);
const LEANING = words('hopes aims should can may could might planned');
const BEFORE_INFINITIVE = words(
  `expected scheduled due set plans planned plan planning intends intended wants wanted agreed agrees promised vowed
  pledged pledges ready going likely order ordered orders hopes hope hoping decided decides asked urged told told
  invited invitation call called calls has have had need needs needed is are was were able deadline vote refused
  threatened undertook offered prepared supposed bound poised slated hoped about continue try time`,
);
const BASE_VERBS = words(
  `meet hold visit vote begin start open close end leave arrive return go come be have take make give hand send
  release free file announce decide discuss address travel fly attend speak deliver issue publish resume launch
  report sign submit finish complete withdraw pull stop cut raise appear testify run stage march protest strike
  convene gather present host join host vacate evacuate lift impose free fill pay play lay march resign step
  hear rule appeal respond reply expire extend fall rise reach get see let move build reopen ratify sit stand stay
  lock clear ground answer surrender disarm disband call elect choose form produce provide review consider`,
);
const PAST = words(
  `was were had did said told has have went came took gave made began left met held got saw found fell rose won lost
  ran broke brought fought kept led put sent set spoke stood struck swore undertook wrote became built bought caught
  chose cut died drew drove flew grew hit hung knew laid lay let paid quit read rode sank sat sold shook shot shut
  slid spent split spread stole sought thought threw underwent withdrew woke wore been felt heard hurt announced`,
);
/** Verbs whose present, with a day, tells a timetable: "the forum opens on Monday". */
const PRESENT = words(
  'meets begins starts opens ends expires returns travels faces votes takes visits convenes resumes',
);
/** Participles that say nothing of when their clause takes place. */
const NEUTRAL = words(
  'united armed wounded alleged so-called need feed speed red bed seed indeed hundred sacred',
);

/**
 * Where a time looks, by tense: the nearest sign before it in its sentence decides, else the nearest
 * after it. A helping verb of the future, a word for something planned, or an infinitive looks
 * forward; a verb in the past looks back.
 * @param from index of the first token of the time
 * @param to index of the token after it
 */
export function signOf(tokens: readonly Token[], from: number, to: number): Sign | null {
  for (let at = from - 1, steps = 0; at >= 0 && steps < REACH; at -= 1, steps += 1) {
    if (tokens[at]?.stop) break;
    const direction = directionAt(tokens, at);
    if (direction) return { direction, word: helperOf(tokens, at) };
  }
  for (let at = to, steps = 0; at < tokens.length && steps < REACH; at += 1, steps += 1) {
    const direction = directionAt(tokens, at);
    if (direction) return { direction, word: helperOf(tokens, at) };
    if (tokens[at]?.stop) break;
  }
  return null;
}

/** The helping verb of a participle ("had" of "had filed"), else the word itself. */
function helperOf(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'had' || before === 'was' || before === 'were' ? before : (tokens[at]?.lower ?? '');
}

function directionAt(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return null;
  const word = token.lower;
  const before = tokens[at - 1]?.lower ?? '';
  if (BASE_VERBS.has(word) && before === 'to') return infinitive(tokens, at);
  // A name may hold any of these words: "Will Marsh", "May".
  if (
    token.capital &&
    (word === 'will' || word === 'may' || word === 'due') &&
    at > 0 &&
    !tokens[at - 1]?.stop
  ) {
    return null;
  }
  if (FUTURE.has(word)) return conditional(tokens, at) ? null : 'future';
  if (LEANING.has(word)) return conditional(tokens, at) ? null : leaning(word, before);
  if ((token.capital && !tokens[at - 1]?.stop) || NEUTRAL.has(word)) return null;
  // Of "would be held" and "to be freed", the helping verb decides.
  if (before === 'be' || before === 'being' || tokens[at - 2]?.lower === 'be') return null;
  if (PRESENT.has(word) || (word.endsWith('ing') && (before === 'is' || before === 'are'))) return 'leaning';
  return PAST.has(word) || (word.length > 3 && word.endsWith('ed')) ? 'past' : null;
}

/** "planned" is a plan where something is planned, and the past of a verb where somebody planned it. */
function leaning(word: string, before: string): Direction {
  if (word !== 'planned') return 'leaning';
  return before === 'is' ||
    before === 'are' ||
    before === 'was' ||
    before === 'were' ||
    before === 'a' ||
    before === 'the'
    ? 'future'
    : 'past';
}

/** An infinitive looks forward where something is planned or asked for; elsewhere it leans there. */
function infinitive(tokens: readonly Token[], at: number): Direction {
  const before = tokens[at - 2]?.lower ?? '';
  if (before === 'used' || before === 'managed' || before === 'failed') return 'past';
  return BEFORE_INFINITIVE.has(before) ? 'future' : 'leaning';
}

/** "would have", "could have": the past of what was ahead. */
function conditional(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  if (word !== 'would' && word !== 'could' && word !== 'should' && word !== 'might' && word !== 'may')
    return false;
  return tokens[at + 1]?.lower === 'have';
}
