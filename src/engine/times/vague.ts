import { firstDay, shift } from './calendar.ts';
import { SEASONS, SETS, VAGUE } from './lexicon.ts';
import { readSeason } from './pointed.ts';
import {
  current,
  dateReading,
  directionAround,
  lower,
  type Reading,
  type Scene,
  vagueReading,
  within,
} from './reading.ts';

/** Sets and vague words of one word or a fixed few. */
export function readWord(scene: Scene, at: number): Reading | null {
  const word = lower(scene, at);
  const set = SETS.get(word);
  // "the daily Observer" is a newspaper.
  if (set && scene.tokens[at + 1]?.capital) return null;
  if (set) return { from: at, to: at + 1, kind: 'set', extent: null, type: 'SET', timex: set, stated: true };
  const vague = VAGUE.get(word);
  if (vague) {
    const after = lower(scene, at + 1);
    if (word === 'now' && after === '-') return null;
    if (word === 'soon' && (after === 'as' || lower(scene, at - 1) === 'as')) return null;
    if ((word === 'soon' || word === 'shortly') && (after === 'after' || after === 'before')) return null;
    return vagueReading(at, at + 1, vague);
  }
  if (word === 'recent') return vagueReading(at, at + 1, 'PAST_REF');
  if (word === 'current') return vagueReading(at, at + 1, 'PRESENT_REF');
  if (
    word === 'then' &&
    (lower(scene, at - 1) === 'until' || lower(scene, at - 1) === 'since' || lower(scene, at - 1) === 'by')
  ) {
    return dateReading(at, at + 1, scene.previous, false);
  }
  const next = lower(scene, at + 1);
  if (word === 'right' && next === 'now') return vagueReading(at, at + 2, 'PRESENT_REF');
  if (word === 'these' && next === 'days') return vagueReading(at, at + 2, 'PRESENT_REF');
  if (word === 'more' && next === 'recently') return vagueReading(at, at + 2, 'PAST_REF');
  if (word === 'the' || word === 'a') {
    const noun = lower(scene, at + 2);
    if ((next === 'near' || next === 'foreseeable') && (noun === 'future' || noun === 'term'))
      return vagueReading(at, at + 3, 'FUTURE_REF');
    if ((next === 'short' || next === 'long') && noun === 'term')
      return vagueReading(at, at + 3, 'FUTURE_REF');
  }
  const season = SEASONS.get(word);
  if (season !== undefined) return readSeason(scene, at, at, season, null);
  const length = END_OF[word] && endLength(scene, at);
  if (length) return yearEnd(scene, at, at + length);
  return null;
}

const END_OF: Record<string, boolean> = { year: true, month: true };

/** How many tokens "year-end", "year end" or "year's end" has; 0 when it is none. */
function endLength(scene: Scene, at: number): number {
  const next = lower(scene, at + 1);
  if (next === 'end') return 2;
  if (next === '-' && lower(scene, at + 2) === 'end') return 3;
  return next === "'" && lower(scene, at + 2) === 's' && lower(scene, at + 3) === 'end' ? 4 : 0;
}

/** "year-end": the last day of the year that the tense points to. */
function yearEnd(scene: Scene, from: number, to: number): Reading {
  const unit = lower(scene, from) as 'year' | 'month';
  const now = current(scene, unit);
  const past = lower(scene, from - 1) === 'since' || directionAround(scene, from, to) === 'past';
  const whole = now && shift(now, past && lower(scene, from - 1) !== 'by' ? -1 : 0);
  const next = whole && shift(whole, 1);
  const day = next && within('day', { unit: 'day', index: firstDay(next) - 1 });
  return dateReading(from, to, day, false);
}
