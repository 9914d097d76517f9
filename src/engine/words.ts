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

/**
 * A joint inside a word that parts two ("talks,but", "end.Then"): a comma joins digits only, and a
 * point the letters of an abbreviation.
 */
const JOINT = /(?<=[\p{L}\p{M}]),|,(?=\p{L})|(?<=[\p{Ll}\p{M}]{2})\.(?=\p{Lu})/gu;

/** The words of a span, in text order. A possessive ending is a word of its own. */
export function findWords(text: string, span: Span): Word[] {
  const found: Word[] = [];
  const piece = text.slice(span.start, span.end);
  const push = (start: number, value: string) => {
    if (value === '') return;
    const cut = POSSESSIVE.test(value) ? value.length - 2 : 0;
    if (cut > 0) found.push(toWord(span.start + start, value.slice(0, cut)));
    found.push(toWord(span.start + start + cut, value.slice(cut)));
  };
  for (const { 0: value, index } of piece.matchAll(WORD)) {
    let start = 0;
    for (const joint of value.matchAll(JOINT)) {
      push(index + start, value.slice(start, joint.index));
      push(index + joint.index, joint[0]);
      start = joint.index + 1;
    }
    push(index + start, value.slice(start));
  }
  return found;
}

function toWord(start: number, text: string): Word {
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    isWord: /^['’]?[\p{L}\p{N}]/u.test(text),
  };
}
