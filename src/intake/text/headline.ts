import { maySpeak } from './furniture-rules.ts';
import type { TextLine } from './text-lines.ts';

/** Headlines of newspapers stay under 120 units; some of agencies reach 150. */
const LONGEST_HEADLINE = 160;

/**
 * Whether a text's first line is its headline: short, without the stop that ends a sentence, followed
 * by a blank line, and by something longer than itself.
 */
export function isHeadline(line: TextLine, rest: readonly TextLine[]): boolean {
  const { words } = line;
  if (words.length > LONGEST_HEADLINE || !line.beforeBlank || !/\p{L}/u.test(words)) return false;
  // A question or a quotation may be a headline; a full stop, a colon or a comma goes on or ends a sentence.
  if (/[.:;,…](?:["”’»)])?$/.test(words) && !/\b(?:\p{Lu}\.){2,}$/u.test(words)) return false;
  if (/^["“„«].*[,.!?]["”»] \p{Ll}+/u.test(words) && maySpeak(words)) return false;
  return rest.some((other) => other.words.length > words.length);
}
