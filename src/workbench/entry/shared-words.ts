import type { Span } from '../api/types.ts';

/** Words that stand in any two sentences. */
const COMMON = new Set(
  'about after again also been before could from have into more over said says shall should than that their them then they this under until were what when which while will with would'.split(
    ' ',
  ),
);

interface Word extends Span {
  /** what it is compared by */
  stem: string;
}

/** The telling words of a text: those of four letters and more that are not in every text, and numbers. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]{4,}/gu)].flatMap((match): Word[] => {
    const word = match[0].toLowerCase();
    if (COMMON.has(word)) return [];
    const stem = word.length > 5 ? word.replace(/(?:ing|ers|ed|es|er|s)$/, '') : word.replace(/s$/, '');
    return [{ start: match.index, end: match.index + match[0].length, stem }];
  });
}

/**
 * Where a text has words that another has, too, whatever their endings: what meets the eye first when a promise and
 * what may bear on it are read side by side. The machine's own comparison is another, see its reasons.
 * @returns spans of `text`, in order
 */
export function sharedWords(text: string, other: string): Span[] {
  const there = new Set(wordsOf(other).map(({ stem }) => stem));
  return wordsOf(text).flatMap(({ start, end, stem }) => (there.has(stem) ? { start, end } : []));
}
