import { firstDay, type Period, shift, toEdtf, type Unit } from './calendar.ts';
import { MONTHS, SEASONS, UNIT_WORDS, type UnitWord, WEEKDAYS, words } from './lexicon.ts';
import { type Count, readCount } from './numbers.ts';
import { current, dateReading, lower, type Reading, type Scene, vagueReading, within } from './reading.ts';

const BETWEEN = words(
  'more full consecutive straight further additional fiscal calendar trading business working whole long short solid or',
);
const BACK = words('last past previous preceding recent');
const AHEAD = words('next coming following upcoming');
const ABOUT = words('nearly almost around roughly approximately');

/**
 * A number of units and what follows from it: how long ("for three years"), how often ("every two
 * weeks", "twice a year"), how long ago, until when ("the next six months"), how much later.
 */
export function readLength(scene: Scene, from: number): Reading | null {
  return (
    readEvery(scene, from) ??
    readStretch(scene, from) ??
    readYearAgoAdjective(scene, from) ??
    readDuration(scene, from)
  );
}

/** "every day", "each July", "every two weeks", "every other Friday". */
function readEvery(scene: Scene, from: number): Reading | null {
  const word = lower(scene, from);
  if (word !== 'every' && word !== 'each' && word !== 'per') return null;
  const set = (to: number, timex: string): Reading => ({
    from,
    to,
    kind: 'set',
    extent: null,
    type: 'SET',
    timex,
    stated: true,
  });
  let at = from + 1;
  const other =
    lower(scene, at) === 'other' || lower(scene, at) === 'second' || lower(scene, at) === 'single';
  const factor = other && lower(scene, at) !== 'single' ? 2 : 1;
  if (other) at += 1;
  const name = lower(scene, at);
  const weekday = WEEKDAYS.get(name);
  if (weekday !== undefined && scene.tokens[at]?.capital) return set(at + 1, `XXXX-WXX-${weekday + 1}`);
  const month = MONTHS.get(name);
  if (month !== undefined && scene.tokens[at]?.capital)
    return set(at + 1, `XXXX-${String(month + 1).padStart(2, '0')}`);
  const season = SEASONS.get(name);
  if (season !== undefined) return set(at + 1, `XXXX-${['SP', 'SU', 'FA', 'WI'][season]}`);
  const count = readCount(scene.tokens, at);
  const unit = UNIT_WORDS.get(lower(scene, count?.to ?? at));
  if (!unit) return null;
  if (word === 'per' && count) return null;
  return set((count?.to ?? at) + 1, lengthTimex(count?.value === undefined ? factor : count.value, unit));
}

/** "the past two months", "the next few weeks", "recent years", "coming days", "the weeks ahead". */
function readStretch(scene: Scene, from: number): Reading | null {
  let at = from;
  const the = lower(scene, at) === 'the' || lower(scene, at) === 'these';
  if (the) at += 1;
  const word = lower(scene, at);
  const first = the && (word === 'first' || word === 'final' || word === 'opening');
  const back = BACK.has(word);
  const ahead = AHEAD.has(word);
  if (!back && !ahead && !first) {
    const unit = the || lower(scene, from) === 'in' ? UNIT_WORDS.get(word) : undefined;
    if (
      unit?.unit &&
      unit.plural &&
      (lower(scene, at + 1) === 'ahead' || (lower(scene, at + 1) === 'to' && lower(scene, at + 2) === 'come'))
    ) {
      const to = lower(scene, at + 1) === 'ahead' ? at + 2 : at + 3;
      return stretch(scene, from, to, null, unit, 'ahead');
    }
    if (!the) return null;
    // "the six months ended", "the nine months"
    const count = readCount(scene.tokens, at);
    const plural = count && UNIT_WORDS.get(lower(scene, count.to));
    if (!count?.value || !plural?.unit || count.value < 2) return null;
    return duration(from, count.to + 1, count, plural);
  }
  at += 1;
  if (lower(scene, at) === 'few' || lower(scene, at) === 'couple' || lower(scene, at) === 'several') at += 1;
  if (lower(scene, at) === 'of') at += 1;
  const open = at > from + (the ? 2 : 1);
  const count = open ? null : readCount(scene.tokens, at);
  let place = count?.to ?? at;
  if (BETWEEN.has(lower(scene, place))) place += 1;
  const unit = UNIT_WORDS.get(lower(scene, place));
  if (!unit) return null;
  let to = place + 1;
  if (!count && !unit.plural && (unit.letter === 'E' || unit.letter === 'C')) {
    return the && !first ? stretch(scene, from, to, 1, unit, back ? 'back' : 'ahead') : null;
  }
  if (!count && !unit.plural) {
    if (word !== 'past' || !unit.unit || lower(scene, from - 1) === 'half') return null;
    const now = current(scene, unit.unit);
    return dateReading(from, to, now && shift(now, -1));
  }
  const exact = open ? null : (count?.value ?? null);
  if (first) return exact === null ? null : duration(from, to, { value: exact, to }, unit);
  if (lower(scene, to) === 'or' && lower(scene, to + 1) === 'so') to += 2;
  return stretch(scene, from, to, count ? count.value : null, unit, back ? 'back' : 'ahead');
}

function stretch(
  scene: Scene,
  from: number,
  to: number,
  count: number | null,
  unit: UnitWord,
  way: 'back' | 'ahead',
): Reading {
  const now = current(scene, 'day') ?? scene.now;
  const far = count === null || !unit.unit ? null : away(now, unit.unit, way === 'back' ? -count : count);
  const extent = !now ? null : way === 'back' ? { from: far, to: now } : { from: now, to: far };
  return { from, to, kind: 'date', extent, type: 'DURATION', timex: lengthTimex(count, unit), stated: true };
}

/** "year-earlier", "the year-ago quarter": the one of a year before. */
function readYearAgoAdjective(scene: Scene, from: number): Reading | null {
  let at = from;
  if (lower(scene, at) === 'the' || lower(scene, at) === 'a') at += 1;
  if (lower(scene, at) === 'comparable') at += 1;
  if (lower(scene, at) !== 'year' || lower(scene, at + 1) !== '-') return null;
  const word = lower(scene, at + 2);
  if (word !== 'ago' && word !== 'earlier') return null;
  const noun = lower(scene, at + 3);
  const whole = noun === 'period' || noun === 'quarter' || noun === 'month';
  return yearBefore(scene, whole ? from : at, whole ? at + 4 : at + 3);
}

/** A year before the quarter under discussion, else before the report. */
function yearBefore(scene: Scene, from: number, to: number): Reading {
  const quarter = scene.quarter && shift(scene.quarter, -4);
  const year = current(scene, 'year');
  return dateReading(from, to, quarter ?? (year && shift(year, -1)), false);
}

function readDuration(scene: Scene, from: number): Reading | null {
  let at = from;
  let word = lower(scene, at);
  // "nearly two years", "at least 30 days", "more than four hours", "up to 180 days" are one expression.
  if (ABOUT.has(word) && readCount(scene.tokens, at + 1)) at += 1;
  else if ((word === 'more' || word === 'less') && lower(scene, at + 1) === 'than') at += 2;
  else if (word === 'at' && (lower(scene, at + 1) === 'least' || lower(scene, at + 1) === 'most')) at += 2;
  else if (word === 'up' && lower(scene, at + 1) === 'to') at += 2;
  if (at > from && lower(scene, at) === 'the') {
    const inner = readStretch(scene, at);
    return inner && { ...inner, from };
  }
  const count = readCount(scene.tokens, at);
  word = lower(scene, at);
  if (!count) return at === from ? readBareUnit(scene, from) : null;
  let place = count.to;
  const hyphen = lower(scene, place) === '-';
  if (hyphen) place += 1;
  if (BETWEEN.has(lower(scene, place)) && lower(scene, place) !== 'or') place += 1;
  const unit = UNIT_WORDS.get(lower(scene, place));
  if (!unit || (unit.plural && (word === 'a' || word === 'an') && count.value === 1)) return null;
  if (
    !unit.plural &&
    !hyphen &&
    count.value !== 1 &&
    count.value !== null &&
    count.value !== 0.5 &&
    unit.unit === null
  )
    return null;
  // Quarters are parts of a whole more often than of a year.
  if (unit.letter === 'Q' && (hyphen || !unit.plural || count.value !== null)) return null;
  if (unit.letter === 'TS' && count.value === 1 && !unit.plural && word !== 'one') return null;
  let to = place + 1;
  if (lower(scene, to) === '-' && lower(scene, to + 1) === 'old') {
    // The age of a person or thing says nothing of when.
    return unit.unit === 'year' ? null : duration(from, to + 2, count, unit);
  }
  if (unit.unit === 'year' && (lower(scene, to) === 'old' || lower(scene, to) === 'olds')) return null;
  if (lower(scene, to) === 'or' && lower(scene, to + 1) === 'so') to += 2;
  if (hyphen && lower(scene, to) === '-' && lower(scene, to + 1) === 'long') to += 2;
  if (!hyphen) {
    const placed = readPlaced(scene, from, to, count, unit);
    if (placed) return placed;
    if (count.value === 1 && (word === 'a' || word === 'an') && at === from)
      return readRate(scene, from, to, unit);
  }
  return duration(from, to, count, unit);
}

/** "two years ago", "six months later", "three days before", "a week from now". */
function readPlaced(scene: Scene, from: number, at: number, count: Count, unit: UnitWord): Reading | null {
  const word = lower(scene, at);
  const next = lower(scene, at + 1);
  if (word === 'ago' || (word === 'from' && next === 'now') || word === 'hence' || word === 'back') {
    const sign = word === 'ago' || word === 'back' ? -1 : 1;
    if (word === 'back' && lower(scene, from - 1) !== '') return null;
    const to = word === 'from' ? at + 2 : at + 1;
    if (count.value === null) return vagueReading(from, to, sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
    if (sign < 0 && count.value === 1 && unit.unit === 'year' && scene.quarter)
      return yearBefore(scene, from, to);
    if (!unit.unit) return hours(scene, from, to, sign * count.value, unit);
    const base = current(scene, unit.unit) ?? within(unit.unit, scene.now);
    return dateReading(from, to, base && rounded(base, scene, unit.unit, sign * count.value));
  }
  if (word === 'earlier' || word === 'later' || word === 'afterwards') {
    if (
      word === 'earlier' &&
      count.value === 1 &&
      unit.unit === 'year' &&
      (scene.quarter || !scene.previous)
    ) {
      return yearBefore(scene, from, at + 1);
    }
    const sign = word === 'earlier' ? -1 : 1;
    const base = scene.previous;
    if (!unit.unit || count.value === null || !base) {
      return { ...duration(from, at + 1, count, unit), kind: 'unknown' };
    }
    const start = within(unit.unit, base) ?? base;
    const far = away(
      unit.unit === 'year' || unit.unit === 'month' ? base : start,
      unit.unit,
      sign * count.value,
    );
    return dateReading(from, at + 1, far, false);
  }
  return null;
}

function rounded(base: Period, scene: Scene, unit: Unit, count: number): Period | null {
  if (Number.isInteger(count)) return shift(base, count);
  const day = current(scene, 'day');
  return day && unit === 'year' ? within('month', away(day, 'month', Math.round(count * 12))) : null;
}

function hours(scene: Scene, from: number, to: number, count: number, unit: UnitWord): Reading {
  const today = current(scene, 'day');
  const days = unit.letter === 'TH' ? Math.round(count / 24) : 0;
  const day = today && shift(today, days);
  return { ...dateReading(from, to, day, false), kind: 'time', type: 'TIME' };
}

/** "$5 a year", "twice a week": how often; else "a year" is how long. */
function readRate(scene: Scene, from: number, to: number, unit: UnitWord): Reading | null {
  const before = scene.tokens[from - 1];
  const rate =
    before &&
    (before.kind === 'number' ||
      RATED.has(before.lower) ||
      (/^[^\s\w]$/u.test(before.lower) === false && MONEY.has(before.lower)));
  const timex = lengthTimex(1, unit);
  if (rate) return { from, to, kind: 'set', extent: null, type: 'SET', timex, stated: true };
  // "a day", "a second", "a season" name a kind of thing more often than a length.
  if (unit.unit === 'day' && !AT_A_LENGTH.has(before?.lower ?? '')) return null;
  if (unit.letter === 'S' || unit.letter === 'WE' || unit.letter === 'Q' || unit.letter === 'N') return null;
  return duration(from, to, { value: 1, to }, unit);
}

const RATED = words('million billion thousand hundred percent times once twice thrice cent');
const MONEY = words('dollars dollar euros pounds yen barrels tons tonnes people hours share jobs');
const AT_A_LENGTH = words('in for within over about nearly than after least every half lasted takes took');

/** "for weeks", "months of", "days before", "decades-long": how many is left open. */
function readBareUnit(scene: Scene, from: number): Reading | null {
  const unit = UNIT_WORDS.get(lower(scene, from));
  if (
    !unit?.plural ||
    unit.letter === 'S' ||
    unit.letter === 'N' ||
    unit.letter === 'Q' ||
    unit.letter === 'TS'
  )
    return null;
  const open: Count = { value: null, to: from + 1 };
  const after = lower(scene, from + 1);
  if (after === '-' && lower(scene, from + 2) === 'long') return duration(from, from + 3, open, unit);
  if (after === 'ago') return vagueReading(from, from + 2, 'PAST_REF');
  if (after === 'later' || after === 'earlier')
    return { ...duration(from, from + 1, open, unit), kind: 'unknown' };
  const before = lower(scene, from - 1);
  const placed = after === 'before' || after === 'after' || after === 'since';
  return AT_LENGTH.has(before) || placed ? duration(from, from + 1, open, unit) : null;
}

const AT_LENGTH = words('for in within after over follows following of through during last lasted despite');

function duration(from: number, to: number, count: Count, unit: UnitWord): Reading {
  const span = unit.unit && count.value !== null ? { span: { unit: unit.unit, count: count.value } } : {};
  const byHours =
    unit.letter === 'TH' && count.value !== null && count.value >= 12
      ? { span: { unit: 'day' as const, count: Math.round(count.value / 24) } }
      : {};
  return {
    from,
    to,
    kind: 'duration',
    extent: null,
    type: 'DURATION',
    timex: lengthTimex(count.value, unit),
    stated: true,
    ...span,
    ...byHours,
  };
}

/** A length in TIMEX3: P3D, PT5H30M, PXY, P2Y6M. */
export function lengthTimex(count: number | null, unit: UnitWord): string {
  const { letter } = unit;
  const time = letter.startsWith('T') ? 'T' : '';
  const plain = time ? letter.slice(1) : letter;
  if (plain === 'FN') return `P${count === null ? 'X' : count * 2}W`;
  if (plain === 'N') return `P${count ?? 'X'}D`;
  if (plain === 'S') return `P${count === null ? 'X' : count * 3}M`;
  if (plain === 'C' && count !== null && !Number.isInteger(count)) return `P${count * 100}Y`;
  if (count === null || Number.isInteger(count)) return `P${time}${count ?? 'X'}${plain}`;
  const whole = Math.floor(count);
  const smaller: Record<string, [string, number]> = {
    Y: ['M', 12],
    H: ['M', 60],
    M: [time ? 'S' : 'D', time ? 60 : 30],
    D: ['TH', 24],
  };
  const part = smaller[plain];
  if (!part) return `P${time}${count}${plain}`;
  const rest = Math.round((count - whole) * part[1]);
  const tail = part[0].startsWith('T') ? `T${rest}${part[0].slice(1)}` : `${rest}${part[0]}`;
  return `P${time}${whole ? `${whole}${plain}` : ''}${tail}`;
}

/** So many units away: of a day, the day with the same number in its month where there is one. */
export function away(base: Period | null, unit: Unit, count: number): Period | null {
  if (!base) return null;
  if (base.unit !== 'day' || unit === 'day') {
    const start = within(unit, base);
    if (start) return shift(start, Math.round(count));
    return base.unit === 'year' || base.unit === 'month' ? null : base;
  }
  if (unit === 'week' || unit === 'weekend') return shift(base, Math.round(count * 7));
  const months = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit];
  const date = new Date(base.index * 86_400_000);
  const day = date.getUTCDate();
  const month: Period = {
    unit: 'month',
    index: date.getUTCFullYear() * 12 + date.getUTCMonth() + Math.round(count * months),
  };
  const first = firstDay(month);
  return { unit: 'day', index: first + Math.min(day, firstDay(shift(month, 1)) - first) - 1 };
}

/** Up to so many units after a day: `../YYYY-MM-DD`. */
export function limitFrom(day: string, length: { unit: Unit; count: number }): string | null {
  const last = away(
    { unit: 'day', index: Date.parse(`${day}T00:00:00Z`) / 86_400_000 },
    length.unit,
    length.count,
  );
  return last && `../${toEdtf(last)}`;
}
