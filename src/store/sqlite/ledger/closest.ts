import type { LeadTo } from './found-passages.ts';

/** Numbers of each passage: its seq, how close it is, days, the tie; all of them whole to the last digit. */
const EACH = 4;

/** Packs what a statement leads to: it is read and written a hundred times for each report that comes in. */
export function packClosest(closest: readonly LeadTo[]): Uint8Array {
  const numbers = closest.flatMap(({ passage, closeness, days, tie }) => [passage, closeness, days, tie]);
  return new Uint8Array(Float64Array.from(numbers).buffer);
}

/** Unpacks what {@link packClosest} packed, in its order. */
export function unpackClosest(packed: ArrayBuffer): LeadTo[] {
  const numbers = new Float64Array(packed);
  return Array.from({ length: numbers.length / EACH }, (_, place): LeadTo => {
    const [passage = 0, closeness = 0, days = 0, tie = 0] = numbers.subarray(
      place * EACH,
      (place + 1) * EACH,
    );
    return { passage, closeness, days, tie };
  });
}
