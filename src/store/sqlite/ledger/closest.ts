import { byCloseness, MOST_COMPARED } from '../../../ledger/index.ts';
import type { LeadTo } from './lookup/leading.ts';

/** Numbers of each passage: its seq, how close it is, days, the tie; all of them whole to the last digit. */
const EACH = 4;

/** Packs what a statement leads to: it is read and written a hundred times for each report that comes in. */
export function packClosest(closest: readonly LeadTo[]): Float64Array<ArrayBuffer> {
  const numbers = new Float64Array(EACH * closest.length);
  for (const [place, { passage, closeness, days, tie }] of closest.entries())
    numbers.set([passage, closeness, days, tie], EACH * place);
  return numbers;
}

/** What {@link packClosest} packed as the store keeps it. */
export function bytesOf(packed: Float64Array): Uint8Array {
  return new Uint8Array(packed.buffer);
}

/**
 * Puts a passage among what {@link packClosest} packed, as closestOf of the ledger would.
 * @returns the same with it, and what is no longer among it; null where it is farther than the last of as many as there
 *   can be
 */
export function putAmong(
  packed: Float64Array<ArrayBuffer>,
  lead: LeadTo,
): { packed: Float64Array<ArrayBuffer>; out: number | null } | null {
  let at = packed.length;
  while (at > 0 && byCloseness(lead, unpackOne(packed, at - EACH)) < 0) at -= EACH;
  const isFull = packed.length >= MOST_COMPARED * EACH;
  if (isFull && at === packed.length) return null;
  const now = new Float64Array(packed.length + (isFull ? 0 : EACH));
  now.set(packed.subarray(0, at));
  now.set([lead.passage, lead.closeness, lead.days, lead.tie], at);
  now.set(packed.subarray(at, now.length - EACH), at + EACH);
  return { packed: now, out: isFull ? (packed.at(-EACH) ?? null) : null };
}

/** Unpacks what {@link packClosest} packed, in its order. */
export function unpackClosest(stored: ArrayBuffer): LeadTo[] {
  const numbers = new Float64Array(stored);
  return Array.from({ length: numbers.length / EACH }, (_, place) => unpackOne(numbers, place * EACH));
}

/** The last of what {@link packClosest} packed: what comes in must be closer. Null where there is room for more. */
export function lastOfFull(numbers: Float64Array): LeadTo | null {
  return numbers.length < MOST_COMPARED * EACH ? null : unpackOne(numbers, numbers.length - EACH);
}

function unpackOne(numbers: Float64Array, at: number): LeadTo {
  const [passage, closeness, days, tie] = [numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]];
  return { passage: passage ?? 0, closeness: closeness ?? 0, days: days ?? 0, tie: tie ?? 0 };
}
