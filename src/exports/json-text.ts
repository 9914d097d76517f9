/**
 * Characters that JSON allows in the raw and that a terminal, an editor or a script tag may act on:
 * DEL and the C1 controls (U+009B begins a terminal sequence), bidirectional controls, line and
 * paragraph separators, the byte order mark.
 */
const ACTIVE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON in which no character of the text can act on what shows it; it parses to the same value. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(ACTIVE, toEscape);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
