import { anchor, type Narrated, type Statement } from '../model/index.ts';
import type { Layers } from './document.ts';
import { within } from './spans.ts';
import { createStage } from './stage.ts';

/** Share of a sentence's words that stand in statements from which on it is no longer the report's own. */
const ATTRIBUTED = 0.5;

/** What the report tells in its own voice: sentences of which statements hold less than half the words. */
export const narration = createStage(
  'narration',
  ['text', 'sentences', 'words', 'times', 'statements'],
  ['narration'],
  (layers) => ({ narration: findNarration(layers) }),
);

/** The narrated sentences, in text order. One without any word is none. */
export function findNarration({
  text,
  sentences,
  words,
  times,
  statements,
}: Pick<Layers, 'text' | 'sentences' | 'words' | 'times' | 'statements'>): Narrated[] {
  const attributed = joinSpans(statements.flatMap(spansOf));
  return sentences.flatMap((sentence, index) => {
    const own = (words[index] ?? []).filter((word) => word.isWord);
    const inStatements = own.filter((word) => stands(attributed, word.start));
    if (own.length === 0 || inStatements.length >= own.length * ATTRIBUTED) return [];
    const told = within(times, sentence).flatMap(({ value }) => value ?? []);
    return {
      anchor: anchor(text, { start: sentence.start, end: sentence.end }),
      times: [...new Set(told)],
    };
  });
}

/** Where a statement stands: what is said, who says it, and the words that say so. */
function spansOf({ content, cue, source, condition }: Statement) {
  return [content, cue, source, condition].flat();
}

interface Stretch {
  start: number;
  end: number;
}

/** The same places without overlap, in text order. */
function joinSpans(spans: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Whether a place stands in one of these stretches, which do not overlap. */
function stands(stretches: readonly Stretch[], place: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.start ?? Number.POSITIVE_INFINITY) <= place;
}
