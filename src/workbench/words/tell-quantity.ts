import type { Quantity } from '../api/types.ts';

const COMPARED = {
  increase: 'more',
  decrease: 'less',
  multiple: 'times as much',
} as const;

/** What a quantity comes to: "at least 40 people", "about 2,000,000 USD", "5 percent more", "2 times as much". */
export function tellQuantity({
  low,
  high,
  approximation,
  measure,
  unit,
  of,
  comparison,
  from,
}: Quantity): string {
  const [first, last] = [low ?? high, high ?? low].map((value) => (value ?? 0).toLocaleString('en'));
  const value = approximation === 'between' ? `${first} to ${last}` : first;
  return [
    approximation !== 'exact' && approximation !== 'between' && approximation,
    from !== null && `from ${from.toLocaleString('en')} to`,
    value,
    measure === 'times' ? null : unit,
    of && `of ${of}`,
    comparison && comparison !== 'change' && COMPARED[comparison],
    measure === 'times' && unit && `(${unit})`,
  ]
    .filter(Boolean)
    .join(' ');
}
