import type { Span } from '../../model/index.ts';
import type { Name } from '../document.ts';
import { isWithin } from '../spans.ts';
import { canBeMeant } from './reader.ts';

/** The words without the members that they give as examples: "the union, including Ann Orme". */
export function withoutExamples(text: string, { start, end }: Span): Span {
  const examples = /,\s(?:including|such as|among them|led by)\s/u.exec(text.slice(start, end));
  return { start, end: examples && examples.index > 0 ? start + examples.index : end };
}

/**
 * The parts of words that name several speakers ("he and the Iranian leader", "Washington and Canberra");
 * null where they do not: every part must be a name, a pronoun, or a short definite description.
 */
export function splitGroup(text: string, words: Span, names: readonly Name[]): Span[] | null {
  const parts: Span[] = [];
  let at = words.start;
  for (const [joint] of text.slice(words.start, words.end).matchAll(/,?\s+and\s+|,\s+/gu)) {
    const end = text.indexOf(joint, at);
    parts.push({ start: at, end });
    at = end + joint.length;
  }
  if (parts.length === 0 || !/\band\b/u.test(text.slice(words.start, words.end))) return null;
  parts.push({ start: at, end: words.end });
  const isSpeaker = (part: Span) => {
    const own = text.slice(part.start, part.end);
    return (
      /^(?:he|she|it|they|i)$/i.test(own) ||
      /^the(?:\s[\p{L}-]+){1,3}$/iu.test(own) ||
      (!/\s(?:of|for|in|at|from|on|with|to|by)\s/.test(own) &&
        names.some((name) => canBeMeant(name) && name.end === part.end && isWithin(name, part)))
    );
  };
  const isNamed = (part: Span) => !/^the\s\p{Ll}/u.test(text.slice(part.start, part.end));
  return parts.every(isSpeaker) && parts.some(isNamed) ? parts : null;
}
