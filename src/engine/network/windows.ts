import type { NetworkWord } from './network-word.ts';

/** A stretch of a report's words that the encoder sees at once. */
export interface Window {
  /** first word that belongs to it */
  begin: number;
  /** one past the last */
  end: number;
  /** first word of the context before it; equal to `begin` without one */
  context: number;
}

/** Pieces that a window holds at most, and how many more may be context; as in training/windows.py. */
export const LONGEST = 160;
export const CONTEXT = 24;

/**
 * Cuts a report into windows: whole paragraphs, as many as fit, behind some words of what stands
 * before. A paragraph that is too long is cut between sentences, or between words where a sentence is
 * too long. training/troth_training/windows.py does the same; the bundle's parity cases hold the two
 * together.
 */
export function cutWindows(words: readonly NetworkWord[]): Window[] {
  const windows: Window[] = [];
  for (let begin = 0; begin < words.length; ) {
    const end = endOfWindow(words, begin);
    windows.push({ begin, end, context: startOfContext(words, begin) });
    begin = end;
  }
  return windows;
}

/** After the last whole paragraph that fits, else the last whole sentence, else the last word. */
function endOfWindow(words: readonly NetworkWord[], begin: number): number {
  let pieces = 0;
  let at = begin;
  let paragraphEnd = begin;
  let sentenceEnd = begin;
  for (; at < words.length; ) {
    const word = words[at] as NetworkWord;
    if (pieces + word.pieces.length > LONGEST) break;
    pieces += word.pieces.length;
    at += 1;
    const next = words[at];
    if (next?.paragraph !== word.paragraph) paragraphEnd = at;
    else if (next.sentence !== word.sentence) sentenceEnd = at;
  }
  if (paragraphEnd > begin) return paragraphEnd;
  if (sentenceEnd > begin) return sentenceEnd;
  // A word of more pieces than a window holds stands alone.
  return Math.max(at, begin + 1);
}

function startOfContext(words: readonly NetworkWord[], begin: number): number {
  let room = CONTEXT;
  let first = begin;
  for (; first > 0; first -= 1) {
    const pieces = (words[first - 1] as NetworkWord).pieces.length;
    if (pieces > room) break;
    room -= pieces;
  }
  return first;
}
