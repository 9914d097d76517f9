import type { Amount } from '../passages/amounts.ts';
import type { Passage } from '../passages/passage.ts';
import { align } from '../words/alignment.ts';
import type { Term, Words } from '../words/words.ts';
import { wordSet } from './word-set.ts';

/** Kinds that say how much something is, was or will be. */
const TELLS: ReadonlySet<string> = new Set(['claim', 'denial', 'accusation', 'prediction', 'assessment']);
/** Share of the words of each that the other must have the like of, and their least weight. */
const ALIKE = 0.7;
const TELLING = 5;
/** Share of what is counted that must be alike. */
const COUNTED = 0.6;
/** Words of counts that rise from report to report and are told anew each time. */
const isRunning = wordSet(
  'killed dead death deaths died dying die casualties toll wounded injured hurt missing arrested detained infected infections cases displaced evacuated rescued homeless',
);
/** Words that belong to a number. */
const isOfNumber = wordSet(
  'percent cent per million billion trillion thousand hundred dozen less more least most nearly almost around over under only half third quarter',
);

/**
 * Whether two statements tell different amounts of one thing, in all but the same words: each tells one amount
 * of that measure, and both cannot be so. A count that runs on is no other amount in another report.
 */
export function tellOtherAmounts(words: Words, one: Passage, other: Passage): boolean {
  if (!TELLS.has(one.kind) || !TELLS.has(other.kind) || !concernSame(one, other)) return false;
  const pair = theAmounts(one.amounts, other.amounts);
  if (!pair || !areApart(...pair)) return false;
  const [first, second] = pair;
  const counted = align(words, first.what, second.what);
  const bothCount = first.what.length > 0 && second.what.length > 0;
  if (bothCount ? Math.min(counted.forth, counted.back) < COUNTED : first.measure === 'count') return false;
  const whole = align(words, withoutNumber(words, one), withoutNumber(words, other));
  if (Math.min(whole.forth, whole.back) < ALIKE || whole.weight < TELLING) return false;
  if (one.report === other.report) return true;
  return ![...one.terms, ...other.terms].some((term) => isRunning(words, term));
}

function withoutNumber(words: Words, { terms }: Passage): Term[] {
  return terms.filter((term) => !isOfNumber(words, term));
}

/** Whether two statements name somebody in common, or nobody; who speaks of itself need not say its name. */
function concernSame(one: Passage, other: Passage): boolean {
  if (one.speaker === null || other.speaker === null) return false;
  const [all, rest] = [one, other].map(({ named, speaker }) => [...named, speaker]);
  const isSilent = one.named.length === 0 && other.named.length === 0;
  return isSilent || (all ?? []).some((actor) => (rest ?? []).includes(actor));
}

/** The one amount of each of two lists that are of one measure and unit; null where there are none or several. */
function theAmounts(one: readonly Amount[], other: readonly Amount[]): [Amount, Amount] | null {
  for (const first of one) {
    const isSame = ({ measure, unit }: Amount) => measure === first.measure && unit === first.unit;
    const [second, ...more] = other.filter(isSame);
    if (second && more.length === 0 && one.filter(isSame).length === 1) return [first, second];
  }
  return null;
}

/** Whether no number is both amounts. */
function areApart(one: Amount, other: Amount): boolean {
  const isBelow = (a: Amount, b: Amount) => a.high !== null && b.low !== null && a.high < b.low;
  return isBelow(one, other) || isBelow(other, one);
}
