import type { Role, Term } from '../../../../ledger/index.ts';
import { ENTRY_KINDS } from '../../../../model/index.ts';

/** What is looked at of a linked passage before it is read whole. */
export interface FoundTerms extends Pick<Role, 'kept' | 'disputable'> {
  /** its place in the report */
  place: number;
  /** a number made of its id, see hashOf */
  tie: number;
  /** its telling words and days, each once */
  terms: readonly Term[];
}

/** Numbers before the words of each: its place, what can come of it, the tie, how many words. */
export const HEAD = 4;
/** Of what can come of it: whether it can be in dispute; the rest is its kind, from 1, or 0. */
const DISPUTABLE = 1;

/**
 * Packs what is looked at of a report's passages: those of all reports are read at once, see FoundIndex. As whole
 * numbers of 32 bits, of each passage {@link HEAD} and its words.
 */
export function packTerms(passages: readonly FoundTerms[]): Int32Array {
  const numbers = passages.flatMap(({ place, tie, terms, ...role }) => [
    place,
    packRole(role),
    tie,
    terms.length,
    ...terms,
  ]);
  return Int32Array.from(numbers);
}

/** Unpacks what {@link packTerms} packed, in its order. */
export function unpackTerms(numbers: Int32Array): FoundTerms[] {
  const passages: FoundTerms[] = [];
  for (let at = 0; at < numbers.length; ) {
    const [place = 0, role = 0, tie = 0, length = 0] = numbers.subarray(at, at + HEAD);
    at += HEAD + length;
    const { kept, disputable } = unpackRole(role, '');
    passages.push({
      ...{ place, kept, disputable },
      // Ties have no sign, see hashOf.
      tie: tie >>> 0,
      terms: [...numbers.subarray(at - length, at)],
    });
  }
  return passages;
}

/** What can come of a passage as a number. */
export function packRole({ kept, disputable }: Pick<Role, 'kept' | 'disputable'>): number {
  const kind = kept === null ? 0 : ENTRY_KINDS.indexOf(kept) + 1;
  return 2 * kind + (disputable ? DISPUTABLE : 0);
}

/** What {@link packRole} packed, with the day that stands elsewhere. */
export function unpackRole(packed: number, day: string): Omit<Role, 'seeks'> {
  // Written out, as it is done for each passage that is met.
  return { kept: ENTRY_KINDS[(packed >> 1) - 1] ?? null, disputable: (packed & DISPUTABLE) !== 0, day };
}
