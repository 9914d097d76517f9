import { type Period, shift } from './calendar.ts';
import { FILLERS, ORDINALS, POINTERS, UNIT_WORDS, words } from './lexicon.ts';
import { type Pointer, portion } from './named.ts';
import { current, dateReading, directionAround, lower, type Reading, type Scene } from './reading.ts';
import { yearAfter } from './years.ts';

/** "the third quarter", "third-quarter", "the second half of 2020", "the 2008 third quarter", "Q3 2020". */
export function readQuarter(scene: Scene, from: number): Reading | null {
  let at = from;
  let year: number | null = null;
  let pointer: Pointer = null;
  if (lower(scene, at) === 'the') at += 1;
  const point = POINTERS.get(lower(scene, at));
  const spoken = scene.tokens[at];
  if (spoken?.kind === 'number' && /^(?:19|20)\d\d$/u.test(spoken.lower)) {
    year = Number(spoken.lower);
    at += 1;
  } else if (point && UNIT_WORDS.get(lower(scene, at + 1))?.unit === 'year' && lower(scene, at + 2) === "'") {
    const now = current(scene, 'year');
    if (now) year = shift(now, point === 'last' ? -1 : point === 'next' ? 1 : 0).index;
    at += 4;
  } else if (point && ORDINALS.has(lower(scene, at + 1))) {
    pointer = point === 'last' || point === 'next' || point === 'this' ? point : null;
    at += 1;
  }
  if (year !== null && (lower(scene, at) === 'quarter' || lower(scene, at) === 'period')) {
    const same = scene.quarter && {
      unit: 'quarter' as const,
      index: year * 4 + (((scene.quarter.index % 4) + 4) % 4),
    };
    return dateReading(from, at + 1, same ?? { unit: 'year', index: year }, false);
  }
  if (lower(scene, at) === 'fiscal') at += 1;
  if (!QUARTER_ADJECTIVES.has(lower(scene, at)) && !isQuarterSign(lower(scene, at))) return null;
  const sign = isQuarterSign(lower(scene, at));
  const ordinal = sign ? Number(lower(scene, at).slice(1)) : ordinalOf(lower(scene, at));
  let to = at + 1;
  if (!sign) {
    if (lower(scene, to) === '-') to += 1;
    if (FILLERS.has(lower(scene, to))) to += 1;
  }
  const unit =
    sign || lower(scene, to) === 'quarter' ? 'quarter' : lower(scene, to) === 'half' ? 'half' : null;
  if (!unit || ordinal === null) return null;
  const number = ordinal === 0 ? (unit === 'quarter' ? 4 : 2) : ordinal;
  if (number > (unit === 'quarter' ? 4 : 2)) return null;
  if (!sign) to += 1;
  const of = year === null ? yearAfter(scene, to) : null;
  if (of) {
    year = of.year;
    to = of.to;
  }
  // A half of anything else ("the second half of the match") is none of a year.
  if (unit === 'half' && (year === null || ordinal === 0) && lower(scene, to) === 'of' && !of) return null;
  if (ordinal === 0 && year === null) return null;
  if (year !== null) {
    const period: Period = { unit, index: year * (unit === 'quarter' ? 4 : 2) + number - 1 };
    return dateReading(from, to, period);
  }
  const { period, stated } = portion(scene, unit, number, pointer, directionAround(scene, from, to));
  return dateReading(from, to, period, stated);
}

const QUARTER_ADJECTIVES = words('fiscal first second third fourth 1st 2nd 3rd 4th final last');

function isQuarterSign(word: string): boolean {
  return word.length === 2 && word >= 'q1' && word <= 'q4';
}

/** 1 to 20; 0 for "last" and "final". */
function ordinalOf(word: string): number | null {
  return word === 'final' || word === 'last' ? 0 : (ORDINALS.get(word) ?? null);
}

/** The quarter that ended last. */
export function lastQuarter(scene: Scene): Period | null {
  const now = current(scene, 'quarter');
  return now && shift(now, -1);
}
