/**
 * Turns UTF-16 offsets of a text into code-point offsets, the unit in which gold annotations count
 * (the product counts UTF-16 units).
 * @returns a function from a UTF-16 offset, 0 to text.length, to the offset in code points
 */
export function codePointOffsets(text: string): (unit: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (unit) => unit;
  const offsets = new Uint32Array(text.length + 1);
  let points = 0;
  for (let unit = 0; unit < text.length; points += 1) {
    const width = (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    // The middle of a pair counts as its start.
    offsets.fill(points, unit, unit + width);
    unit += width;
  }
  offsets[text.length] = points;
  return (unit) => offsets[unit] ?? points;
}

/** Cuts `[start, end)` out of a text, both in code points. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join('');
}

/** The UTF-16 unit at which each code point of a text begins. */
export function unitOffsets(text: string): (codePoint: number) => number {
  const toPoint = codePointOffsets(text);
  const units = new Map<number, number>();
  for (let unit = 0; unit <= text.length; unit += 1)
    if (!units.has(toPoint(unit))) units.set(toPoint(unit), unit);
  return (codePoint) => units.get(codePoint) ?? text.length;
}
