import type { Measure } from '../../model/index.ts';
import { currencyBefore } from './currencies.ts';
import { type Numeral, readNumeral, round } from './numbers.ts';
import type { Piece } from './pieces.ts';
import { readUnit } from './units.ts';

/** One number or two that belong together, with their unit of measure. */
export interface Amount {
  /** index of the first piece, that of a currency sign included */
  from: number;
  /** index of the piece after the number and its unit */
  to: number;
  /** the one or the first number */
  first: Numeral;
  /** the number at the other end; null when there is one only */
  second: { value: number; joint: 'and' | 'to' | 'or' } | null;
  /** null when what is counted is no unit of measure */
  unit: { measure: Measure; unit: string | null } | null;
}

/** A bare number of this size or more may be of won, "won" being a verb too. */
const LEAST_WON = 1000;

/** The amount whose first number begins at a piece. */
export function readAmount(pieces: readonly Piece[], at: number): Amount | null {
  const first = readNumeral(pieces, at);
  if (!first) return null;
  const sign = currencyBefore(pieces, at);
  const from = sign?.from ?? at;
  const own = unitOf(pieces, first, sign);
  const one: Amount = { from, to: own?.to ?? first.to, first, second: null, unit: own };
  const joint = jointAt(pieces, from, one.to);
  if (!joint) return one;
  for (const place of [joint.to, joint.to + 1, joint.to + 2]) {
    const second = readNumeral(pieces, place);
    const signs = second && place > joint.to ? currencyBefore(pieces, place) : null;
    if (!second || (place > joint.to && signs?.from !== joint.to)) continue;
    const unit = unitOf(pieces, second, signs ?? sign);
    // "5 percent to 10 people" are two.
    if (own && (!unit || unit.measure !== own.measure)) return one;
    return {
      from,
      to: unit?.to ?? second.to,
      first: { ...first, value: withScaleOf(first, second) },
      second: { value: second.value, joint: joint.word },
      unit,
    };
  }
  return one;
}

interface ReadUnit {
  measure: Measure;
  unit: string | null;
  to: number;
}

function unitOf(
  pieces: readonly Piece[],
  numeral: Numeral,
  sign: { code: string | null } | null,
): ReadUnit | null {
  const unit = readUnit(pieces, numeral.to);
  const won = pieces[numeral.to]?.lower === 'won' && numeral.value < LEAST_WON;
  if (!sign) return won ? null : unit;
  // "$5 million dollars", "a $5-a-day wage"
  const to = unit?.measure === 'money' ? unit.to : numeral.to;
  return { measure: 'money', unit: sign.code, to };
}

/** What joins two numbers: "between 3 and 5", "3 to 5", "3-5", "two or three". */
function jointAt(
  pieces: readonly Piece[],
  from: number,
  at: number,
): { word: 'and' | 'to' | 'or'; to: number } | null {
  const { lower = '', joined } = pieces[at] ?? {};
  if (lower === 'and') {
    return pieces[from - 1]?.lower === 'between' ? { word: 'and', to: at + 1 } : null;
  }
  if (lower === 'to' || lower === 'or') return { word: lower, to: at + 1 };
  if (joined === 'hyphen' && /^\d/u.test(lower)) return { word: 'to', to: at };
  const dash = /^[-–—‑]$/u.test(lower) && joined === 'close' && pieces[at + 1]?.joined === 'close';
  return dash ? { word: 'to', to: at + 1 } : null;
}

/** The first number, multiplied as the second is: "2 to 3 million", but not "100,000 to 1 million". */
function withScaleOf(first: Numeral, second: Numeral): number {
  if (first.scale > 1 || second.scale === 1) return first.value;
  const scaled = round(first.value * second.scale);
  return scaled < second.value ? scaled : first.value;
}
