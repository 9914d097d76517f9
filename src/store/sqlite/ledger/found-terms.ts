import type { Role, Term } from '../../../ledger/index.ts';
import { ENTRY_KINDS } from '../../../model/index.ts';

/** What is looked at of a linked passage before it is read whole. */
export interface FoundTerms extends Pick<Role, 'kept' | 'disputable'> {
  /** its place in the report */
  place: number;
  /** a number made of its id, see hashOf */
  tie: number;
  /** its telling words and days */
  terms: readonly Term[];
}

/** Numbers before the words of each: its place, what can come of it, the tie, how many words. */
const HEAD = 4;
/** Of what can come of it: whether it can be in dispute; the rest is its kind, from 1, or 0. */
const DISPUTABLE = 1;

/** Packs what is looked at of a report's passages: thousands are looked through for each report that comes in. */
export function packTerms(passages: readonly FoundTerms[]): Uint8Array {
  const numbers = passages.flatMap(({ place, kept, disputable, tie, terms }) => {
    const kind = kept === null ? 0 : ENTRY_KINDS.indexOf(kept) + 1;
    return [place, 2 * kind + (disputable ? DISPUTABLE : 0), tie, terms.length, ...terms];
  });
  return new Uint8Array(Int32Array.from(numbers).buffer);
}

/** Marks that words have, a power of two, see {@link markOf}. */
const MARKED = 2 ** 12;

/**
 * Goes through what {@link packTerms} packed, of it the passages that have any of some words. The function that tells
 * whether a passage has a word holds while it is looked at.
 */
export function eachTerms(
  packed: ArrayBuffer,
  wanted: Wanted,
  look: (passage: Omit<FoundTerms, 'terms'>, has: (term: Term) => boolean) => void,
): void {
  const numbers = new Int32Array(packed);
  let from = 0;
  let to = 0;
  const has = (term: Term) => {
    for (let at = from; at < to; at += 1) if (numbers[at] === term) return true;
    return false;
  };
  for (let at = 0; at < numbers.length; at = to) {
    from = at + HEAD;
    to = from + (numbers[at + 3] as number);
    // Most passages have none of the words.
    if (!isMarked(numbers, from, to, wanted.marks) || !wanted.terms.some(has)) continue;
    const role = numbers[at + 1] as number;
    const kept = ENTRY_KINDS[(role >> 1) - 1] ?? null;
    const disputable = (role & DISPUTABLE) !== 0;
    // Ties have no sign, see hashOf.
    const tie = (numbers[at + 2] as number) >>> 0;
    look({ place: numbers[at] as number, kept, disputable, tie }, has);
  }
}

/** Words that are looked for. */
export interface Wanted {
  terms: readonly Term[];
  /** 1 at {@link markOf} each */
  marks: Uint8Array;
}

/** Makes ready to look for some words. */
export function wantedOf(terms: readonly Term[]): Wanted {
  const marks = new Uint8Array(MARKED);
  for (const term of terms) marks[markOf(term)] = 1;
  return { terms, marks };
}

function markOf(term: Term): number {
  return term & (MARKED - 1);
}

/** Whether any of some numbers may be a word that is looked for. */
function isMarked(numbers: Int32Array, from: number, to: number, marks: Uint8Array): boolean {
  for (let at = from; at < to; at += 1) if (marks[markOf(numbers[at] as number)] === 1) return true;
  return false;
}
