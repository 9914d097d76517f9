import type { Span } from '../../model/index.ts';
import type { NetworkWord } from '../network/network-word.ts';
import { NO_NAMES, PARTICLES } from './vocabulary.ts';

/** A word of the network with what its letters tell. */
export interface PartWord extends Span {
  text: string;
  lower: string;
  shape: string;
  /** index of its sentence */
  sentence: number;
  /** whether it stands where any word has a capital: at the head of a sentence, quotation or clause */
  isHead: boolean;
}

/** The words of a report as the network read them, with what their letters tell. */
export function partWords(text: string, words: readonly NetworkWord[]): PartWord[] {
  const found: PartWord[] = [];
  for (const { start, end, sentence } of words) {
    const own = text.slice(start, end);
    const before = found.at(-1);
    found.push({
      start,
      end,
      text: own,
      lower: own.toLowerCase(),
      shape: shapeOf(own),
      sentence,
      isHead: before?.sentence !== sentence || /^[“"‘'«„:(—–`•-]$/u.test(before.text),
    });
  }
  return found;
}

/** How a word is written: which letters it has, as far as that tells names from other words. */
function shapeOf(word: string): string {
  // Most words are these, and the letters of other languages take ten times as long.
  if (/^[a-z]+$/.test(word) || /^[\p{Ll}\p{Lo}\p{M}]+$/u.test(word)) return 'lower';
  if (/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word)) return 'capital';
  if (/^\p{N}+$/u.test(word)) return /^(?:1[5-9]|20)\d\d$/.test(word) ? 'year' : 'number';
  if (/^\p{N}/u.test(word)) return 'number-letters';
  if (/^\p{Lu}$/u.test(word)) return 'initial';
  if (/^\p{Lu}[\p{Lu}\p{M}\p{N}]+$/u.test(word)) return word.length > 6 ? 'capitals-long' : 'capitals';
  if (/^\p{Lu}/u.test(word)) return 'capital-mixed';
  if (/\p{L}/u.test(word)) return 'lower-mixed';
  return MARKS.get(word) ?? 'mark';
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'.,;:!?'].map((mark): [string, string] => [mark, mark]),
  ...[...'$€£¥%'].map((mark): [string, string] => [mark, '$']),
  ...[...'-–—'].map((mark): [string, string] => [mark, '-']),
  ...[..."'’"].map((mark): [string, string] => [mark, "'"]),
]);

/** Whether a word is neither a mark nor written in small letters alone. */
export function isMarked({ shape }: PartWord): boolean {
  return /^(?:capital|initial|number|year|lower-)/.test(shape);
}

/** Whether a word has a capital and may be part of a name by it. */
export function isInRun({ shape, lower }: PartWord): boolean {
  return (shape.startsWith('capital') || shape === 'initial') && !NO_NAMES.has(lower);
}

/** A run of words with capitals, small joints between them included, by the indexes of its words. */
export interface CapitalRun {
  from: number;
  /** exclusive */
  to: number;
}

/** The runs of words with capitals, in text order; each lies in one sentence. */
export function capitalRuns(words: readonly PartWord[]): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let from = 0; from < words.length; ) {
    const first = words[from] as PartWord;
    let to = from + 1;
    if (isInRun(first)) {
      const inRun = (word: PartWord | undefined) =>
        word !== undefined && word.sentence === first.sentence && isInRun(word);
      for (;;) {
        if (inRun(words[to])) to += 1;
        else if (isJoint(words[to]) && inRun(words[to + 1])) to += 2;
        else break;
      }
      runs.push({ from, to });
    }
    from = to;
  }
  return runs;
}

function isJoint(word: PartWord | undefined): boolean {
  return (
    word !== undefined && (PARTICLES.has(word.lower) || /^(?:of|for|and|the|[-.'’&])$/u.test(word.lower))
  );
}
