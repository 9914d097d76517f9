import { readClock } from './clock.ts';
import { readDate } from './dates.ts';
import { DAY_WORDS, readDayWord, readPartOfDay } from './days.ts';
import { readFeast } from './feasts.ts';
import { readLength } from './lengths.ts';
import {
  CARDINALS,
  DAY_PARTS,
  DECADES,
  FEAST_STARTS,
  MONTHS,
  ORDINALS,
  POINTERS,
  SEASONS,
  SETS,
  UNIT_WORDS,
  VAGUE,
  WEEKDAYS,
  words,
} from './lexicon.ts';
import { readYearWords } from './numbers.ts';
import { readPointed } from './pointed.ts';
import { readQuarter } from './quarters.ts';
import { current, dateReading, lower, type Reading, type Scene } from './reading.ts';
import { readWord } from './vague.ts';
import { readYear } from './years.ts';

/**
 * The time expression that begins at a token; null when none does. Reads a bounded number of
 * tokens, whatever they are.
 */
export function readTime(scene: Scene, at: number): Reading | null {
  if (scene.depth >= DEEPEST) return null;
  scene.depth += 1;
  const reading = readFirst(scene, at);
  scene.depth -= 1;
  return reading;
}

/** How far expressions nest: "the day before the end of last week". Bounds the work on "the end of the end of". */
const DEEPEST = 3;

function readFirst(scene: Scene, at: number): Reading | null {
  const word = lower(scene, at);
  const token = scene.tokens[at];
  if (!token) return null;
  if (token.kind === 'number')
    return readClock(scene, at) ?? readYear(scene, at) ?? readDate(scene, at) ?? readLength(scene, at);
  if (token.kind === 'mark') return word === "'" ? readYear(scene, at) : null;
  if (!STARTS.has(word)) return null;
  if (LEADS.has(word)) {
    const next = scene.tokens[at + 1];
    if (next?.kind === 'word' && !STARTS.has(next.lower) && !AFTER_A_LEAD.has(next.lower)) return null;
  }
  return (
    readPart(scene, at) ??
    readDate(scene, at) ??
    readDayWord(scene, at) ??
    readClock(scene, at) ??
    readQuarter(scene, at) ??
    readYear(scene, at) ??
    readYearSpoken(scene, at) ??
    readPointed(scene, at) ??
    readLength(scene, at) ??
    readFeast(scene, at) ??
    readWord(scene, at)
  );
}

const PARTS: ReadonlyMap<string, 'start' | 'middle' | 'end'> = new Map([
  ['early', 'start'],
  ['earlier', 'start'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['mid', 'middle'],
  ['middle', 'middle'],
  ['late', 'end'],
  ['later', 'end'],
  ['end', 'end'],
  ['close', 'end'],
]);

const ADVERBS = words('early earlier mid late later');

/** "early Tuesday", "later this month", "the end of 1990", "mid-April", "the rest of the year". */
function readPart(scene: Scene, at: number): Reading | null {
  let to = lower(scene, at) === 'the' ? at + 1 : at;
  const word = lower(scene, to);
  if (word === 'rest' || word === 'remainder') {
    const inner = lower(scene, to + 1) === 'of' ? readTime(scene, to + 2) : null;
    const now = current(scene, 'day') ?? scene.now;
    if (!inner?.extent || !now) return null;
    return { ...inner, from: at, extent: { from: now, to: inner.extent.to } };
  }
  const part = PARTS.get(word);
  if (!part) return null;
  to += 1;
  const joint = lower(scene, to);
  // "early in May" and "late on Friday", but "the end of May": "should end on Friday" is a verb.
  const adverb = ADVERBS.has(word);
  if (joint === '-' || joint === 'of' || (adverb && (joint === 'in' || joint === 'on'))) to += 1;
  else if (!adverb) return null;
  if (PARTS.has(lower(scene, to)) || (lower(scene, to) === 'that' && word === 'end')) return null;
  const code = DAY_PARTS.get(lower(scene, to));
  if (code && (word === 'mid' || word === 'early' || word === 'late'))
    return readPartOfDay(scene, at, to, code);
  if (word === 'mid' && lower(scene, to) === 'year') {
    return { ...dateReading(at, to + 1, current(scene, 'year'), false), part: 'middle' };
  }
  const inner = readTime(scene, to);
  if (!inner || inner.kind === 'duration' || inner.kind === 'unknown' || inner.from !== to) return null;
  if (inner.kind === 'set') return null;
  const first = lower(scene, to);
  // "earlier Monday" and "earlier this month" are one expression, "earlier in May" is not.
  if ((word === 'earlier' || word === 'later') && lower(scene, to - 1) === 'in' && first !== 'the') {
    return null;
  }
  return { ...inner, from: at, part };
}

function readYearSpoken(scene: Scene, at: number): Reading | null {
  const start = lower(scene, at) === 'the' && lower(scene, at + 1) === 'year' ? at + 2 : at;
  if (!CARDINALS.has(lower(scene, start))) return null;
  const year = readYearWords(scene.tokens, start);
  return year && dateReading(at, year.to, { unit: 'year', index: year.value });
}

/** Any word that a time can begin with; all others cost one look-up. */
const STARTS: ReadonlySet<string> = new Set([
  ...PARTS.keys(),
  ...POINTERS.keys(),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...CARDINALS.keys(),
  ...DECADES.keys(),
  ...DAY_WORDS.keys(),
  ...DAY_PARTS.keys(),
  ...UNIT_WORDS.keys(),
  ...SETS.keys(),
  ...VAGUE.keys(),
  ...FEAST_STARTS,
  ...words(
    'the a an this that these those each every another same rest remainder overnight noon midnight midday several',
  ),
  ...words(
    'some many few half dozens decades fiscal q1 q2 q3 q4 then right more recent future final latest post pre year',
  ),
  ...words(
    'at least about nearly almost around up less over roughly once twice in couple numerous countless earlier',
  ),
]);

/** Common words that begin a time only before another of its words: looked at twice to keep the rest cheap. */
const LEADS: ReadonlySet<string> = words(
  'the a an this that these those at up more less in right some many few first last',
);
const AFTER_A_LEAD: ReadonlySet<string> = words(
  'new near foreseeable short long calendar financial full whole entire trading business school academic comparable than now couple few hundred dozen opening recently',
);
