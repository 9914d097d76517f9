import type { Span } from '../../model/index.ts';
import type { Word } from '../document.ts';
import { CARDINALS } from '../times/index.ts';

/** A word, or a part of a word that begins with a number: "10", "-", "million" of "10-million" without the hyphen. */
export interface Piece extends Span {
  /** in lower case, apostrophes straightened */
  lower: string;
  /** whether it is a word or number rather than a mark */
  isWord: boolean;
  /** whether it is written with a capital */
  capital: boolean;
  /** how it hangs on the piece before it: not at all, without anything between, or by a hyphen */
  joined: 'apart' | 'close' | 'hyphen';
}

/** Longer words are no numbers, and are kept whole. */
const LONGEST_NUMBER = 40;
const HYPHEN = /[-‑]/u;
/** A number in figures with letters on it ("2.5bn", "5km", "Rs500"), but no ordinal, decade or time of day. */
const FIGURES_AND_LETTERS = /^(\d[\d,.]*)(?!(?:st|nd|rd|th|s|am|pm)$)(\p{L}{1,3}\d?)$/u;
const LETTERS_AND_FIGURES = /^(rs|us|n|r|sr|tk|kd|ksh|sh|shs|ush)\.?(\d[\d,.]*)(bn|mn|m|k|tn)?$/u;

/** The words of a sentence, those that begin with a number cut into their parts. */
export function toPieces(words: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [at, word] of words.entries()) {
    const close = at > 0 && words[at - 1]?.end === word.start ? 'close' : 'apart';
    const parts = word.lower.length <= LONGEST_NUMBER ? split(word.lower) : null;
    // Lower case may have another length than what stands in the text ("İ").
    if (!parts || word.lower.length !== word.text.length) {
      pieces.push(toPiece(word, word.start, word.lower, close));
      continue;
    }
    let { start } = word;
    for (const [place, { text, hyphen }] of parts.entries()) {
      if (hyphen) start += 1;
      pieces.push(toPiece(word, start, text, place === 0 ? close : hyphen ? 'hyphen' : 'close'));
      start += text.length;
    }
  }
  return pieces;
}

function toPiece(word: Word, start: number, lower: string, joined: Piece['joined']): Piece {
  const end = Math.min(word.end, start + lower.length);
  return {
    start,
    end: start === word.start && lower === word.lower ? word.end : end,
    lower,
    isWord: word.isWord,
    capital: word.text !== word.lower && start === word.start,
    joined,
  };
}

/** The parts of a word that begins with a number; null when it does not, or has one part only. */
function split(lower: string): { text: string; hyphen: boolean }[] | null {
  const hyphened = lower.split(HYPHEN);
  const first = hyphened[0] ?? '';
  if (hyphened.length > 1 && !isNumberWord(first) && !/^\d/u.test(first)) return null;
  const parts = hyphened.flatMap((part, place) =>
    splitLetters(part).map((text, at) => ({ text, hyphen: place > 0 && at === 0 })),
  );
  return parts.length > 1 && parts.every(({ text }) => text !== '') ? parts : null;
}

function splitLetters(part: string): string[] {
  const [, figures, letters] = FIGURES_AND_LETTERS.exec(part) ?? [];
  if (figures && letters) return [figures, letters];
  const [, sign, number, scale] = LETTERS_AND_FIGURES.exec(part) ?? [];
  return sign && number ? [sign, number, ...(scale ? [scale] : [])] : [part];
}

const BEFORE_HYPHEN = new Set('half quarter hundred thousand million billion trillion'.split(' '));

function isNumberWord(word: string): boolean {
  return CARDINALS.has(word) || BEFORE_HYPHEN.has(word);
}
