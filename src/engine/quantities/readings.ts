import type { Quantity } from '../../model/index.ts';
import { type Amount, readAmount } from './amounts.ts';
import { boundAfter, boundBefore, endsOf } from './bounds.ts';
import { addedAfter, addedBefore, changesBefore, compare, readMultiple } from './comparisons.ts';
import { countedIn, isTime, isWholeStart, readCounted, readWhole, type Stretch } from './counted.ts';
import { hyphenedCount, isQuantity, isScore } from './no-quantity.ts';
import { readShare, readVague } from './numbers.ts';
import type { Piece } from './pieces.ts';
import { readUnit } from './units.ts';

type Ends = Pick<Quantity, 'low' | 'high' | 'approximation'>;

/** A quantity as pieces: what it comes to, and which say so. */
export interface Reading extends Stretch, Ends, Pick<Quantity, 'measure' | 'comparison'> {
  /** the name of a unit, or the pieces that say what is counted */
  unit: string | Stretch | null;
  of: Stretch | null;
  /** of a change, the number before */
  before: number | null;
}

/** How far numbers go that are no quantity. */
export interface NoReading {
  to: number;
  none: true;
}

/** Reads what begins at a piece; null when no number does. */
export function readQuantity(pieces: readonly Piece[], at: number): Reading | NoReading | null {
  return readTimes(pieces, at) ?? readPart(pieces, at) ?? readMany(pieces, at) ?? readNumber(pieces, at);
}

const PLAIN = { of: null, comparison: null, before: null } as const;

/** "twice as many troops" */
function readTimes(pieces: readonly Piece[], at: number): Reading | null {
  const multiple = readMultiple(pieces, at);
  if (!multiple) return null;
  const { times, least, counted, to } = multiple;
  const { from, ends } = bind(pieces, at, times);
  const range: Ends = least === null ? ends : { low: least, high: times, approximation: 'between' };
  return { ...PLAIN, ...range, from, to, measure: 'times', unit: counted, comparison: 'multiple' };
}

/** "two-thirds of the seats", "one in three children" */
function readPart(pieces: readonly Piece[], at: number): Reading | null {
  const share = readShare(pieces, at);
  if (!share) return null;
  const place = pieces[share.to]?.lower === 'of' ? share.to + 1 : share.to;
  const whole = share.outOf
    ? readCounted(pieces, place, false)
    : place > share.to || pieces[at]?.lower === 'half'
      ? readWhole(pieces, place)
      : null;
  const { from, ends } = bind(pieces, at, share.percent);
  return {
    ...PLAIN,
    ...ends,
    from,
    to: whole?.to ?? share.to,
    measure: 'percent',
    unit: 'percent',
    of: whole,
  };
}

/** "dozens of villages", "several hundred people", "hundreds of millions of dollars" */
function readMany(pieces: readonly Piece[], at: number): Reading | NoReading | null {
  const many = readVague(pieces, at);
  if (!many) return null;
  const bound = boundBefore(pieces, at)?.from ?? at;
  const added = addedBefore(pieces, bound);
  const more = addedAfter(pieces[many.to]?.lower ?? '');
  const place = more || pieces[many.to]?.lower === 'of' ? many.to + 1 : many.to;
  const unit = readUnit(pieces, place);
  const own = unit ? { ...unit, of: null } : countAt(pieces, more ? place : many.to, place, false);
  if (typeof own.unit === 'object' && isTime(pieces, own.unit)) return { to: own.to, none: true };
  return {
    ...own,
    low: many.low,
    high: null,
    approximation: 'at least',
    from: added ?? bound,
    comparison: added === null ? more : 'increase',
    before: null,
  };
}

/** "at least 40 people", "$2 billion", "between 3,000 and 5,000", "up 5 percent" */
function readNumber(pieces: readonly Piece[], at: number): Reading | NoReading | null {
  const amount = readAmount(pieces, at);
  if (!amount) return null;
  const { first, second, unit } = amount;
  const value = valueFrom(pieces, amount);
  const last = second?.value ?? first.value;
  const count = unit ? null : countAfter(pieces, value?.to ?? amount.to, last === 1);
  const told = {
    number: { from: amount.from, to: amount.to },
    value: last,
    figures: first.figures,
    large: first.scale > 1 || pieces[at]?.lower.includes(',') === true,
    bound: value?.bound === true || addedBefore(pieces, amount.from) !== null,
    measured: unit !== null,
    counted: count?.unit !== undefined && count.unit !== null,
  };
  if (!value || isTime(pieces, count?.unit ?? null) || !isQuantity(pieces, told))
    return { to: amount.to, none: true };
  return unit ? measure(pieces, value, unit) : take(pieces, value, count as Count);
}

/** What one number or two come to, with the words that bind them. */
interface Value extends Stretch, Ends {
  before: number | null;
  /** whether words bind it */
  bound: boolean;
}

function valueFrom(pieces: readonly Piece[], amount: Amount): Value | null {
  if (amount.second) return rangeOf(pieces, amount, amount.first.value, amount.second);
  const before = boundBefore(pieces, amount.from);
  const after = before ? null : boundAfter(pieces, amount.to);
  return {
    ...endsOf(amount.first.value, before?.approximation ?? after?.approximation ?? 'exact'),
    from: before?.from ?? amount.from,
    to: after?.to ?? amount.to,
    before: null,
    bound: before !== null || after !== null,
  };
}

/** Words before "from" that say that two numbers are the ends of a range, and not before and after. */
const RANGES = new Set(
  'range ranges ranged ranging anywhere vary varies varied varying estimates estimate estimated between'.split(
    ' ',
  ),
);

/** What two numbers mean: the ends of a range, or before and after; null where neither fits. */
function rangeOf(
  pieces: readonly Piece[],
  { from, to, unit }: Amount,
  first: number,
  { value, joint }: NonNullable<Amount['second']>,
): Value | null {
  const lead = pieces[from - 1]?.lower;
  if (joint === 'to' && lead === 'from') {
    const near = pieces.slice(Math.max(0, from - 5), from - 1).map(({ lower }) => lower);
    const isRange =
      first < value && near.some((word) => RANGES.has(word)) && !changesBefore(pieces, from - 1);
    if (!isRange) {
      return { ...endsOf(value, 'exact'), from: from - 1, to, before: first, bound: true };
    }
  }
  if (first >= value) return null;
  if (joint === 'to' && !unit && isScore(pieces, from)) return null;
  const start = lead === 'between' || lead === 'from' ? from - 1 : (boundBefore(pieces, from)?.from ?? from);
  return { low: first, high: value, approximation: 'between', from: start, to, before: null, bound: true };
}

/** What a number counts, and how much more of it. */
interface Count {
  unit: Stretch | null;
  of: Stretch | null;
  to: number;
  more: 'increase' | 'decrease' | null;
}

/** "300 more troops", "40 of the 60 boats" */
function countAfter(pieces: readonly Piece[], at: number, one: boolean): Count {
  const next = pieces[at];
  const hyphened = next ? hyphenedCount(next) : null;
  if (hyphened) {
    const to = at + 1;
    return { unit: hyphened === 'noun' ? { from: at, to } : null, of: null, to, more: null };
  }
  const more = addedAfter(next?.lower ?? '');
  const place = more ? at + 1 : at;
  const { unit, of, to } = countAt(pieces, place, place, one);
  return { unit, of, to, more };
}

/** What is counted after a number that ends at `end`; the noun begins at `place`, which may be behind an "of". */
function countAt(pieces: readonly Piece[], end: number, place: number, one: boolean) {
  const measure = 'count' as const;
  if (pieces[end]?.lower === 'of' && isWholeStart(pieces[end + 1]?.lower ?? '')) {
    const of = readWhole(pieces, end + 1);
    return { measure, unit: of && countedIn(pieces, of), of, to: of?.to ?? end };
  }
  const unit = readCounted(pieces, place, one);
  return { measure, unit, of: null, to: unit?.to ?? end };
}

/** A number that counts something. */
function take(pieces: readonly Piece[], value: Value, count: Count): Reading {
  const { low, high, approximation, before } = value;
  const { unit, of, to } = count;
  const added = addedBefore(pieces, value.from);
  const noun = unit ? (pieces[unit.to - 1]?.lower ?? null) : null;
  const own = { from: value.from, to };
  const compared =
    added === null ? (count.more ?? compare(pieces, own, 'count', noun)?.comparison) : 'increase';
  return {
    low,
    high,
    approximation,
    before,
    from: added ?? value.from,
    to,
    measure: 'count',
    unit,
    of,
    comparison: before === null ? (compared ?? null) : 'change',
  };
}

/** Of what there may be a part or an amount: "85% of the territory", "3 tons of wheat". */
const HAS_WHOLE = new Set<Quantity['measure']>(['percent', 'mass', 'volume', 'area', 'power']);

/** A number with a unit of measure. */
function measure(
  pieces: readonly Piece[],
  value: Value,
  { measure, unit }: NonNullable<Amount['unit']>,
): Reading {
  const { low, high, approximation, before } = value;
  const compared = before === null ? compare(pieces, value, measure, null) : null;
  const added = compared ? null : addedBefore(pieces, value.from);
  const isOf = pieces[value.to]?.lower === 'of' && HAS_WHOLE.has(measure);
  const of = isOf ? readWhole(pieces, value.to + 1) : null;
  const comparison =
    before !== null ? 'change' : added !== null ? 'increase' : (compared?.comparison ?? null);
  return {
    low,
    high,
    approximation,
    before,
    from: added ?? compared?.from ?? value.from,
    to: of?.to ?? compared?.to ?? value.to,
    measure,
    unit,
    of,
    comparison,
  };
}

/** A number with the words before it that bind it. */
function bind(pieces: readonly Piece[], at: number, value: number): { from: number; ends: Ends } {
  const bound = boundBefore(pieces, at);
  return { from: bound?.from ?? at, ends: endsOf(value, bound?.approximation ?? 'exact') };
}
