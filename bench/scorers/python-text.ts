/**
 * Numbers and values written as Python writes them, so that the scorers' lines equal those of the
 * Python scorers to the character.
 * @module
 */

/**
 * A number of at least 0 with a fixed count of decimals, as Python's `format(value, '.3f')`: an exact
 * tie goes to the even digit, where `toFixed` goes up.
 */
export function fixed(value: number, decimals: number): string {
  // A binary fraction lies exactly between two decimals just when this is an odd whole number.
  const doubled = value * 2 ** (decimals + 1);
  if (!Number.isInteger(doubled) || doubled % 2 === 0) return value.toFixed(decimals);
  const below = (doubled * 5 ** decimals - 1) / 2;
  const even = below % 2 === 0 ? below : below + 1;
  return (even / 10 ** decimals).toFixed(decimals);
}

/** Rounds a number of at least 0 as Python's `round(value, decimals)`. */
export function round(value: number, decimals: number): number {
  return Number(fixed(value, decimals));
}

/** A value of JSON as Python's `repr` shows it. */
export function repr(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'string') return reprString(value);
  if (Array.isArray(value)) return `[${value.map(repr).join(', ')}]`;
  return String(value);
}

/** A value of JSON as Python's `str` shows it: a string bare, anything else as `repr`. */
export function str(value: unknown): string {
  return typeof value === 'string' ? value : repr(value);
}

const NAMED_ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function reprString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = Array.from(text, (character) => {
    if (character === quote) return `\\${quote}`;
    // What Python holds not printable: controls, formats, surrogates, unassigned, separators but the space.
    if (character === ' ' || !/[\\\p{C}\p{Z}]/u.test(character)) return character;
    return NAMED_ESCAPES[character] ?? escapeCodePoint(character.codePointAt(0) ?? 0);
  });
  return quote + escaped.join('') + quote;
}

function escapeCodePoint(point: number): string {
  const hex = point.toString(16);
  if (point <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return point <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
