/** A stretch of HTML that is safe to stand in a document as it is. Only {@link html} makes one. */
export class Html {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What can stand in a template: text is escaped, nothing stands for null and false. */
export type Part = Html | string | number | null | false | readonly Part[];

/**
 * HTML with values in it. Text is escaped, wherever it stands: between tags, and in attributes, which must be in
 * double quotes. Nothing is ever put into scripts, styles or the names of tags.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(
    strings.map((text, at) => `${text}${at < parts.length ? written(parts[at]) : ''}`).join(''),
  );
}

function written(part: Part | undefined): string {
  if (part === undefined || part === null || part === false) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(written).join('');
  return escapeText(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What turns the words around it: embeddings, overrides, isolates (https://www.unicode.org/reports/tr9/). */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
/** What no document may hold: C0 and C1 controls but tab and line feed, lone surrogates, noncharacters. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/gu;

/**
 * Text as it stands in HTML. What would turn the words around it is written out, `⟨U+202E⟩`, since a report could
 * make a quotation read otherwise than it is.
 */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '\ufffd')
    .replace(TURNING, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase()}⟩`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
