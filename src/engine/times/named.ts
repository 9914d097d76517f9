import {
  containing,
  dayNumber,
  dayOf,
  easter,
  firstDay,
  lastDay,
  type Period,
  weekdayOf,
} from './calendar.ts';
import type { Direction } from './direction.ts';
import { FEASTS } from './lexicon.ts';
import { current, type Scene, within } from './reading.ts';

/** What stands before a name and says which one: "last Friday", "next April", "this summer". */
export type Pointer = 'last' | 'next' | 'this' | 'previous' | 'following' | null;

/** A named period and whether the words told which one. */
export interface Named {
  period: Period | null;
  stated: boolean;
}

/**
 * The weekday that is meant: the latest up to the report's date (codebook, `said`), unless the text
 * looks forward; then the first from that date on.
 */
export function weekday(scene: Scene, name: number, pointer: Pointer, direction: Direction): Named {
  const anchored = pointer === 'previous' || pointer === 'following';
  const base = (anchored && within('day', scene.previous)) || current(scene, 'day');
  if (!base) return { period: null, stated: false };
  const back = (weekdayOf(base.index) - name + 7) % 7;
  const past = base.index - back;
  const index =
    pointer === 'last' || pointer === 'previous'
      ? base.index - (back || 7)
      : pointer === 'next' || pointer === 'following' || (pointer === 'this' && direction !== 'past')
        ? past + (back === 0 && pointer === 'this' ? 0 : 7)
        : (direction === 'future' || direction === 'leaning') && back > 0
          ? past + 7
          : past;
  return { period: { unit: 'day', index }, stated: pointer !== null || direction !== null };
}

/** Further ahead than this a date without a year is taken for last year's, unless the text looks forward. */
const AHEAD = 60;
/** Further back than this a date without a year is taken for next year's when the text looks forward. */
const BACK = 45;

/**
 * The period of a year that is meant by a name without year: month, day of a month, season, quarter
 * or half. The one nearest to the report's date, where tense does not speak against it.
 * @param inYear the one of a year; null when that year has none (29 February)
 */
export function ofYear(
  scene: Scene,
  inYear: (year: number) => Period | null,
  pointer: Pointer,
  direction: Direction,
): Named {
  const anchored = (pointer === 'previous' || pointer === 'following') && scene.previous;
  const now = anchored || scene.now;
  if (!now) return { period: null, stated: false };
  const today = firstDay(now);
  const year = containing('year', today).index;
  // A report that is dated by its year alone tells nothing of what lies ahead in it.
  if (now.unit === 'year' && pointer === null) return { period: inYear(year), stated: false };
  const near = [year - 1, year, year + 1].flatMap((each) => inYear(each) ?? []);
  const here = near.find((period) => isOn(period, today));
  const before = near.filter((period) => firstDay(period) < today && !isOn(period, today)).at(-1);
  const after = near.find((period) => firstDay(period) > today);
  if (pointer === 'last' || pointer === 'previous') {
    // "last February" in March is hardly the month that just ended: that is "last month".
    const justEnded = before?.unit === 'month' && within('month', now)?.index === before.index + 1;
    return { period: (justEnded ? inYear(year - 1) : before) ?? null, stated: true };
  }
  if (pointer === 'next' || pointer === 'following') return { period: after ?? null, stated: true };
  if (pointer === 'this') return { period: here ?? inYear(year), stated: true };
  if (here) return { period: here, stated: true };
  if (!before || !after) return { period: before ?? after ?? null, stated: false };
  const ahead = firstDay(after) - today;
  const back = today - lastDay(before);
  if (direction === 'future') return { period: back <= BACK && ahead > back ? before : after, stated: true };
  if (direction === 'past') return { period: ahead <= AHEAD && ahead < back ? after : before, stated: true };
  return { period: ahead < back && ahead <= AHEAD * 2 ? after : before, stated: false };
}

function isOn(period: Period, day: number): boolean {
  return containing(period.unit, day).index === period.index;
}

/**
 * The quarter or half that is meant by its number. Companies and offices speak of one when it has
 * begun, so that the latest that has begun is meant unless the text looks forward.
 */
export function portion(
  scene: Scene,
  unit: 'quarter' | 'half',
  number: number,
  pointer: Pointer,
  direction: Direction,
): Named {
  const year = current(scene, 'year');
  if (!year) return { period: null, stated: false };
  const parts = unit === 'quarter' ? 4 : 2;
  const inYear = (each: number): Period => ({ unit, index: each * parts + number - 1 });
  const here = inYear(year.index);
  const now = current(scene, unit);
  if (pointer === 'last') return { period: inYear(year.index - 1), stated: true };
  if (pointer === 'next') return { period: inYear(year.index + 1), stated: true };
  if (!now || pointer === 'this') return { period: here, stated: pointer === 'this' };
  if (here.index <= now.index) {
    const ended = here.index < now.index && direction === 'future' && now.index - here.index > parts / 2;
    return { period: ended ? inYear(year.index + 1) : here, stated: true };
  }
  return { period: direction === 'future' ? here : inYear(year.index - 1), stated: direction !== null };
}

/** A feast of a year; null when the year's is not known by its name. */
export function feast(name: string, year: number): Period | null {
  const rule = FEASTS.get(name);
  if (rule === undefined) return null;
  if (rule === 'easter') return { unit: 'day', index: easter(year) };
  if (rule === 'thanksgiving') {
    const first = dayNumber(year, 10, 1);
    return { unit: 'day', index: first + ((3 - weekdayOf(first) + 7) % 7) + 21 };
  }
  return dayOf(year, rule[0], rule[1]);
}
