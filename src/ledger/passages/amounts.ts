import type { Measure, Quantity } from '../../model/index.ts';
import type { Term, Words } from '../words/words.ts';

/** How much or how many of what, cut down to what counts in comparing. */
export interface Amount {
  /** least and greatest value; null where that end is open */
  low: number | null;
  high: number | null;
  measure: Measure;
  /** of money its currency, of a count null */
  unit: string | null;
  /** words for what is counted, and for what it is a part or an amount of */
  what: Term[];
}

/** A number that is told as about so much may be off by this share. */
const ABOUT = 0.1;

/** The amounts that stand for themselves: no rise, fall or multiple of another. */
export function amountsOf(quantities: readonly Quantity[], words: Words): Amount[] {
  return quantities.flatMap(({ low, high, approximation, measure, unit, of, comparison }) => {
    if (comparison !== null) return [];
    const slack = approximation === 'about' ? ABOUT : 0;
    return [
      {
        low: low === null ? null : low * (1 - slack),
        high: high === null ? null : high * (1 + slack),
        measure,
        unit: measure === 'count' ? null : unit,
        what: words.terms(`${measure === 'count' ? (unit ?? '') : ''} ${of ?? ''}`),
      },
    ];
  });
}
