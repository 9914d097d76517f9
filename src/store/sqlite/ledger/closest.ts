import { MOST_COMPARED } from '../../../ledger/index.ts';
import type { LeadTo } from './lookup/leading.ts';

/** Numbers of each passage: its seq, how close it is, days, the tie; all of them whole to the last digit. */
const EACH = 4;

/** Packs what a statement leads to: it is read and written a hundred times for each report that comes in. */
export function packClosest(closest: readonly LeadTo[]): Uint8Array {
  const numbers = new Float64Array(EACH * closest.length);
  for (const [place, { passage, closeness, days, tie }] of closest.entries())
    numbers.set([passage, closeness, days, tie], EACH * place);
  return new Uint8Array(numbers.buffer);
}

/** Unpacks what {@link packClosest} packed, in its order. */
export function unpackClosest(packed: ArrayBuffer): LeadTo[] {
  const numbers = new Float64Array(packed);
  return Array.from({ length: numbers.length / EACH }, (_, place) => unpackOne(numbers, place * EACH));
}

/** The last of what {@link packClosest} packed: what comes in must be closer. Null where there is room for more. */
export function lastOfFull(packed: ArrayBuffer): LeadTo | null {
  const numbers = new Float64Array(packed);
  return numbers.length < MOST_COMPARED * EACH ? null : unpackOne(numbers, numbers.length - EACH);
}

function unpackOne(numbers: Float64Array, at: number): LeadTo {
  const [passage, closeness, days, tie] = [numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]];
  return { passage: passage ?? 0, closeness: closeness ?? 0, days: days ?? 0, tie: tie ?? 0 };
}
