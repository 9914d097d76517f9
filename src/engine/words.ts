import type { Span } from '../model/index.ts';
import type { Word } from './document.ts';
import { createStage } from './stage.ts';

/** The words and marks of each sentence. */
export const words = createStage('words', ['text', 'sentences'], ['words'], ({ text, sentences }) => ({
  words: sentences.map((sentence) => findWords(text, sentence)),
}));

/**
 * A word: letters, marks and digits, with hyphens, apostrophes and points inside it; abbreviations
 * keep their stop ("U.S."). Anything else but white space is a mark of its own, doubled ones together.
 */
const WORD =
  /(?:\p{Lu}\.){2,}|(?:\p{L}|\p{N})[\p{L}\p{M}\p{N}]*(?:[-‑'’.,](?:\p{L}|\p{N})[\p{L}\p{M}\p{N}]*)*|\.{2,}|``|''|--+|\S/gu;

/** "'s" at the end of a word: a possessive, or "is" and "has" run together with it. */
const POSSESSIVE = /.['’]s$/iu;

/** The words of a span, in text order. A possessive ending is a word of its own. */
export function findWords(text: string, span: Span): Word[] {
  const found: Word[] = [];
  const piece = text.slice(span.start, span.end);
  const push = (start: number, value: string) => {
    found.push({
      start: span.start + start,
      end: span.start + start + value.length,
      text: value,
      lower: value.toLowerCase().replaceAll('’', "'"),
      isWord: /^['’]?[\p{L}\p{N}]/u.test(value),
    });
  };
  for (const { 0: value, index } of piece.matchAll(WORD)) {
    for (const part of cut(value, index)) push(part.start, part.value);
  }
  return found;
}

function* cut(value: string, start: number): Generator<{ start: number; value: string }> {
  // "talks,but": a point or comma joins digits only, and a point the letters of an abbreviation.
  const joint = /(?<=[\p{L}\p{M}]),|,(?=\p{L})|(?<=[\p{Ll}\p{M}]{2})\.(?=\p{Lu})/u.exec(value);
  if (joint) {
    const after = joint.index + 1;
    if (joint.index > 0) yield* cut(value.slice(0, joint.index), start);
    yield { start: start + joint.index, value: value.slice(joint.index, after) };
    if (after < value.length) yield* cut(value.slice(after), start + after);
  } else if (POSSESSIVE.test(value)) {
    yield { start, value: value.slice(0, -2) };
    yield { start: start + value.length - 2, value: value.slice(-2) };
  } else {
    yield { start, value };
  }
}
