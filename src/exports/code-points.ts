/**
 * Turns offsets in UTF-16 units into offsets in code points, the unit of the W3C selectors.
 * An offset inside a surrogate pair counts as the one behind it.
 */
export function codePointCounter(text: string): (unit: number) => number {
  const pairEnds = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (pair) => pair.index + 2);
  return (unit) => unit - countUpTo(pairEnds, unit);
}

/** How many of the rising numbers are not above the limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
