import type { Comparison, Measure } from '../../model/index.ts';
import { readCounted, type Stretch } from './counted.ts';
import { readNumeral } from './numbers.ts';
import type { Piece } from './pieces.ts';

const RISEN = words(`
  rose rise rises risen rising grew grow grows grown growing increased increase increases increasing jumped jump
  jumps climbed climb climbs soared surged surge gained expanded advanced swelled strengthened appreciated up`);
const FALLEN = words(`
  fell fall falls fallen falling dropped drop drops dropping declined decline declines decreased decrease decreases
  plunged plunge slumped slipped slid tumbled shrank shrunk shrink contracted contract dipped weakened depreciated
  plummeted lost down`);
/** Verbs whose "by" tells how much; without it, what follows is what they act on: "cut 300 jobs". */
const RAISED = words(
  `raised raise raises raising boosted boost lifted hiked hike extended enlarged topped exceeded`,
);
const LOWERED = words(`
  cut cuts cutting reduced reduce reduces reducing lowered lower slashed slash trimmed curbed narrowed downsized`);
const MORE = words(`
  more higher larger bigger greater faster stronger longer wider increase rise growth jump hike surge gain boost
  raise expansion upturn`);
const FEWER = words(`
  less lower fewer smaller cheaper slower weaker shorter decrease drop fall decline cut reduction slump
  contraction discount downturn`);
/** What such numbers count when no "by" says so: "fell 300 points". */
const POINTS = words('points seats places');
/** How far before "by" its verb may stand: "cut the number of its troops by". */
const VERB_REACH = 8;

/** How a number compares with another, and the stretch that says so, the number's own at least. */
export interface Compared extends Stretch {
  comparison: Extract<Comparison, 'increase' | 'decrease'>;
}

/**
 * By how much more or less something is: "up 5 percent", "fell by 300", "a 20 percent rise", "5 percent
 * more"; null where the number stands for itself.
 * @param own the number with the words that bind it and its unit
 */
export function compare(
  pieces: readonly Piece[],
  own: Stretch,
  measure: Measure,
  unit: string | null,
): Compared | null {
  const lower = (place: number) => pieces[place]?.lower ?? '';
  const { from, to } = own;
  const before = lower(from - 1);
  if (before === 'by') {
    for (let at = from - 2; at >= Math.max(0, from - 2 - VERB_REACH); at -= 1) {
      const word = lower(at);
      if (RISEN.has(word) || RAISED.has(word)) return { comparison: 'increase', from, to };
      if (FALLEN.has(word) || LOWERED.has(word)) return { comparison: 'decrease', from, to };
      if (pieces[at]?.isWord === false) break;
    }
  }
  const isStep =
    measure === 'percent' ||
    measure === 'money' ||
    (unit !== null && POINTS.has(unit.split(' ').at(-1) ?? ''));
  const isPhrasal =
    (before === 'up' || before === 'down') && (measure === 'money' || WITH_UP.has(lower(from - 2)));
  if (isStep && before !== 'lost' && !isPhrasal && (RISEN.has(before) || FALLEN.has(before))) {
    const start = before === 'up' || before === 'down' ? from - 1 : from;
    return { comparison: RISEN.has(before) ? 'increase' : 'decrease', from: start, to };
  }
  if (measure === 'percent' || measure === 'money') {
    // "a 20 percent pay rise"
    for (const at of [to, to + 1]) {
      if (MORE.has(lower(at))) return { comparison: 'increase', from, to: at + 1 };
      if (FEWER.has(lower(at))) return { comparison: 'decrease', from, to: at + 1 };
      if (!pieces[at]?.isWord || measure === 'money' || NO_NOUNS.has(lower(at))) break;
    }
  }
  return null;
}

/** "make up 5 percent" and "put up $5 million" tell of no rise. */
const WITH_UP = words(
  'make makes made making put puts putting set take takes took taken end ended give gave given',
);
const NO_NOUNS = words(
  'of in to than and or the a by from with at on for as is was were are that who which since',
);

const ADDED = words('another additional further extra');
/** Whether a number is told as so many beside others: "another 300", "an additional 300"; where it then begins. */
export function addedBefore(pieces: readonly Piece[], at: number): number | null {
  const word = pieces[at - 1]?.lower ?? '';
  if (!ADDED.has(word)) return null;
  const article = pieces[at - 2]?.lower;
  return word !== 'another' && (article === 'an' || article === 'a') ? at - 2 : at - 1;
}

/** "more", "additional", "fewer" after a number; null for other words. */
export function addedAfter(word: string): Compared['comparison'] | null {
  if (word === 'more' || word === 'additional' || word === 'extra' || word === 'further') return 'increase';
  return word === 'fewer' ? 'decrease' : null;
}

/** Whether a verb of change stands before a piece: "cut its forces from 5,000 to 3,000". */
export function changesBefore(pieces: readonly Piece[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - VERB_REACH); place -= 1) {
    const piece = pieces[place] as Piece;
    const word = piece.lower;
    if (RISEN.has(word) || FALLEN.has(word) || RAISED.has(word) || LOWERED.has(word)) return true;
    if (!piece.isWord) return false;
  }
  return false;
}

/** How many times as much, with what is counted. */
export interface Multiple {
  /** how many times; the greatest of a range */
  times: number;
  /** the least of a range ("three to five times"); null for one number */
  least: number | null;
  counted: Stretch | null;
  to: number;
}

const BY_THEMSELVES: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['trebled', 3],
  ['tripled', 3],
  ['quadrupled', 4],
  ['halved', 0.5],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
]);
const BEFORE_WHAT: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['triple', 3],
]);
/** What "twice" and "three times" compare with; without it they tell how often. */
const COMPARED = words(`
  as the its their his her our what that more higher larger bigger greater faster stronger longer heavier less
  smaller lower`);
const TO_DO = words('to will would could should might may');

/** "twice as many troops as", "three times higher", "doubled", "tenfold", "half as much"; null where none begins. */
export function readMultiple(pieces: readonly Piece[], at: number): Multiple | null {
  const lower = (place: number) => pieces[place]?.lower ?? '';
  const word = lower(at);
  const alone = BY_THEMSELVES.get(word);
  if (alone !== undefined)
    return lower(at + 1) === 'down' ? null : { times: alone, least: null, counted: null, to: at + 1 };
  const some = BEFORE_WHAT.get(word);
  if (some !== undefined) {
    const isVerb = word !== 'twice' && TO_DO.has(lower(at - 1));
    if (!isVerb && !COMPARED.has(lower(at + 1))) return null;
    return { times: some, least: null, ...amountOf(pieces, at + 1) };
  }
  if (word === 'half' && lower(at + 1) === 'as')
    return { times: 0.5, least: null, ...amountOf(pieces, at + 1) };
  const first = readNumeral(pieces, at);
  if (!first) return null;
  const isRange = lower(first.to) === 'to' || lower(first.to) === 'or';
  const last = (isRange && readNumeral(pieces, first.to + 1)) || first;
  const least = last.value > first.value ? first.value : null;
  if (lower(last.to) === 'fold') return { times: last.value, least, counted: null, to: last.to + 1 };
  if (lower(last.to) !== 'times' || !COMPARED.has(lower(last.to + 1))) return null;
  return { times: last.value, least, ...amountOf(pieces, last.to + 1) };
}

/** "as many troops", "more", "the size". */
function amountOf(pieces: readonly Piece[], at: number): { counted: Stretch | null; to: number } {
  const lower = (place: number) => pieces[place]?.lower ?? '';
  if (lower(at) === 'as') {
    if (lower(at + 1) === 'many') {
      const counted = readCounted(pieces, at + 2, false);
      return { counted, to: counted?.to ?? at + 2 };
    }
    return { counted: null, to: Math.min(pieces.length, at + 2) };
  }
  const ends = COMPARED.has(lower(at)) && !HELD.has(lower(at));
  return { counted: null, to: ends ? at + 1 : at };
}

/** What "twice" is told of goes on after these: their words are no part of the number. */
const HELD = words('the its their his her our what that');

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
