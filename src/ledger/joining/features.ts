import { dayRange } from '../../model/index.ts';
import { shareAnEnd } from '../passages/ends-of.ts';
import { sharedMarks } from '../passages/marks.ts';
import type { Passage } from '../passages/passage.ts';
import { type Alignment, align } from '../words/alignment.ts';
import type { Words } from '../words/words.ts';

/** What is looked at when two statements may voice one undertaking, in this order. */
export const JOIN_FEATURES = [
  'words of the earlier in the later',
  'words of the later in the earlier',
  'fewer of both',
  'weight of shared words',
  'words of the earlier around the later',
  'words of the later around the earlier',
  'same holder, by words',
  'other holder',
  'same speaker, by words',
  'same addressee, by words',
  'other addressee',
  'names shared',
  'names not shared',
  'same number',
  'same number, by words',
  'other numbers',
  'same date',
  'same date, by words',
  'dates meet',
  'other deadline',
  'dates part',
  'days between',
  'same report',
  'one encloses the other',
  'same wording',
  'one denies',
  'threat',
  'prediction',
  'demand',
  'same holder',
  'same speaker',
] as const;

/** Features of a pair, with what they were made of. */
export interface Compared {
  features: number[];
  alignment: Alignment;
}

/** Weight of shared words from which more says no more. */
const MUCH = 25;
/** Later than any day: the end of what has none. */
const OPEN = '9999';

/** Compares two statements of one kind, the earlier first; each feature is between 0 and 1. */
export function compare(words: Words, earlier: Passage, later: Passage): Compared {
  const alignment = align(words, earlier.terms, later.terms);
  const { forth, back, weight } = alignment;
  const names = overlap(others(earlier), others(later));
  const dates = compareDates(earlier.times, later.times);
  const bool = (value: boolean) => (value ? 1 : 0);
  const both = (a: unknown, b: unknown) => a !== null && b !== null;
  const addressees = overlap(earlier.addressee, later.addressee);
  const known = earlier.report === later.report ? addressees : overlap(knownOf(earlier), knownOf(later));
  const numbers = overlap(earlier.numbers, later.numbers);
  const around = {
    forth: align(words, earlier.terms, later.around).forth,
    back: align(words, later.terms, earlier.around).forth,
  };
  const like = Math.max(forth, back, (around.forth + around.back) / 2);
  const sameHolder = both(earlier.holder, later.holder) && earlier.holder === later.holder;
  const sameSpeaker = both(earlier.speaker, later.speaker) && earlier.speaker === later.speaker;
  return {
    alignment,
    features: [
      forth,
      back,
      Math.min(forth, back),
      Math.min(weight, MUCH) / MUCH,
      around.forth,
      around.back,
      like * bool(sameHolder),
      bool(both(earlier.holder, later.holder) && earlier.holder !== later.holder),
      like * bool(sameSpeaker),
      like * bool(addressees.shared > 0),
      bool(addressees.shared === 0 && known.both),
      Math.min(names.shared, 3) / 3,
      bool(names.both && names.shared === 0),
      bool(numbers.shared > 0),
      like * bool(numbers.shared > 0),
      bool(numbers.shared === 0 && numbers.both),
      bool(dates === 'same'),
      like * bool(dates === 'same'),
      bool(dates === 'meet' || dates === 'other deadline'),
      bool(dates === 'other deadline'),
      bool(dates === 'part'),
      Math.min(1, Math.log1p(daysBetween(earlier.day, later.day)) / 7),
      bool(earlier.report === later.report),
      bool(earlier.parent === later.id || later.parent === earlier.id),
      sharedMarks(earlier.marks, later.marks),
      bool(earlier.denies !== later.denies),
      bool(later.kind === 'threat'),
      bool(later.kind === 'prediction'),
      bool(later.kind === 'demand'),
      bool(sameHolder),
      bool(sameSpeaker),
    ],
  };
}

/** Whom its words name beside the one who would act. */
function others({ named, holder, speaker }: Passage): string[] {
  return named.filter((actor) => actor !== holder && actor !== speaker);
}

/** At whom it is directed that is known in any report: of those whom a report only describes it cannot be told who they are. */
function knownOf({ addressee, described }: Passage): string[] {
  return addressee.filter((actor) => !described.includes(actor));
}

function overlap<T>(a: readonly T[], b: readonly T[]): { shared: number; both: boolean } {
  return { shared: a.filter((one) => b.includes(one)).length, both: a.length > 0 && b.length > 0 };
}

/**
 * Whether two lists of dates have a first or last day in common, meet in time, meet and end on other days ("by 15
 * April" and "by 10 May"), or lie apart; null where one has none.
 */
function compareDates(
  a: readonly string[],
  b: readonly string[],
): 'same' | 'meet' | 'other deadline' | 'part' | null {
  if (a.length === 0 || b.length === 0) return null;
  if (shareAnEnd(a, b)) return 'same';
  const [one, other] = [spansOf(a), spansOf(b)];
  const doMeet = one.some((x) => other.some((y) => x.first <= y.last && y.first <= x.last));
  if (!doMeet) return 'part';
  const [last, otherLast] = [lastOf(one), lastOf(other)];
  return last !== OPEN && otherLast !== OPEN && last !== otherLast ? 'other deadline' : 'meet';
}

function spansOf(dates: readonly string[]): { first: string; last: string }[] {
  return dates.map((date) => {
    const { first, last } = dayRange(date) ?? { first: null, last: null };
    return { first: first ?? '', last: last ?? OPEN };
  });
}

function lastOf(spans: readonly { last: string }[]): string {
  return (
    spans
      .map(({ last }) => last)
      .sort()
      .at(-1) ?? OPEN
  );
}

/** Days between two days, `YYYY-MM-DD`; 365 when one is unknown. */
export function daysBetween(a: string, b: string): number {
  if (a === '' || b === '') return 365;
  return Math.abs(dayNumber(a) - dayNumber(b));
}

/** Days from 1970 to a day. */
function dayNumber(day: string): number {
  const known = dayNumbers.get(day);
  if (known !== undefined) return known;
  // What is compared repeats its days; a map that is full begins anew.
  if (dayNumbers.size >= REMEMBERED) dayNumbers.clear();
  const number = Date.parse(day) / 86_400_000;
  dayNumbers.set(day, number);
  return number;
}

const dayNumbers = new Map<string, number>();
const REMEMBERED = 10_000;
