import type { Hedge, Quantity, TimeExpression } from '../model/index.ts';

/**
 * A hedge on one line: its words, what they mean, and the probabilities that they stand for. "could: possible",
 * "likely: likely 0.55–0.8", "70 percent chance: likely 0.7", "not sure: low confidence".
 */
export function tellHedge({ anchor, likelihood, low, high, confidence }: Hedge): string {
  const odds = low === null || high === null ? null : range(low, high);
  const told = [likelihood, odds, confidence && `${confidence} confidence`].filter((part) => part !== null);
  return `${anchor.quote}: ${told.join(' ')}`;
}

const SIGNS = {
  exact: '',
  about: '~',
  'at least': '≥',
  'at most': '≤',
  'more than': '>',
  'less than': '<',
  between: '',
} as const satisfies Record<Quantity['approximation'], string>;
const COMPARED = {
  increase: '+',
  decrease: '−',
  multiple: '×',
  change: '',
} as const satisfies Record<NonNullable<Quantity['comparison']>, string>;

/**
 * A quantity on one line: its words, and the value with its unit. "at least 40 people: ≥40 people", "85% of the
 * territory: 85 percent of the territory", "up 5 percent: +5 percent", "twice as many tanks: ×2 tanks", "from 3
 * to 5: 3→5".
 */
export function tellQuantity({
  anchor,
  low,
  high,
  approximation,
  unit,
  of,
  comparison,
  from,
}: Quantity): string {
  const value = range(low ?? high, high ?? low);
  const sign = comparison === null ? '' : COMPARED[comparison];
  const told = [
    `${SIGNS[approximation]}${sign}${from === null ? '' : `${from}→`}${value}`,
    unit,
    of !== null && `of ${of}`,
  ].filter((part) => typeof part === 'string');
  return `${anchor.quote}: ${told.join(' ')}`;
}

/**
 * Words that name a time on one line: what they come to, and the field that they tell. "last week:
 * 2021-07-05/2021-07-11 (said)", "Ramadan: unknown".
 */
export function tellTime({ anchor, value, tells }: TimeExpression): string {
  return `${anchor.quote}: ${value ?? 'unknown'}${tells === null ? '' : ` (${tells})`}`;
}

function range(low: number | null, high: number | null): string {
  return low === high ? String(low) : `${low}–${high}`;
}
