/**
 * What a terminal would act on instead of showing it: C0 and C1 controls (escape sequences begin
 * with ESC or U+009B), DEL, bidirectional embeddings, overrides and isolates, tag characters,
 * lone surrogates.
 */
const ACTIVE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * One line of text that a terminal only shows: white space becomes single blanks, what could act
 * on the terminal is written out, such as `\u{1b}`. For display, never for data.
 */
export function safeText(text: string): string {
  return writeOut(text.replace(/[\s\u0085]+/gu, ' ').trim());
}

/** The same for a text of several lines: line feeds and tabs stay, other line ends become line feeds. */
export function safeLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .split(/([\n\t])/)
    .map((piece) => (piece === '\n' || piece === '\t' ? piece : writeOut(piece)))
    .join('');
}

function writeOut(text: string): string {
  return text.replace(ACTIVE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
