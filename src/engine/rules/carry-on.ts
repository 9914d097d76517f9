import { firstFrom, isWithin } from '../spans.ts';
import { type Draft, startOf } from './draft.ts';
import { fragment, hasWords, type Line } from './line.ts';

/**
 * Takes out attitudes that the speaker tells of itself: "he said he believes that" is one statement,
 * whose kind the attitude decides (codebook, "What is a statement").
 * @param drafts those of one sentence
 */
export function withoutAttitudes(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const inner of drafts) {
    const [source] = inner.source;
    const [cue] = inner.cue;
    // Only a pronoun at the head of the content is the speaker itself.
    const isOwn =
      source &&
      cue &&
      inner.rule !== 'noun' &&
      !inner.sameSpeaker &&
      source.end - source.start <= LONGEST_PRONOUN;
    const outer = drafts.find(
      ({ content }) =>
        isOwn &&
        content.some(
          (span) => isWithin({ start: source.start, end: cue.end }, span) && source.start - span.start < HEAD,
        ),
    );
    if (outer && outer !== inner) outer.hint ??= inner.hint;
    else kept.push(inner);
  }
  return kept;
}

const LONGEST_PRONOUN = 4;
/** Room for "also" or "at first" before the pronoun. */
const HEAD = 12;

/** A quotation with fewer words is a scare quote or a title, not a statement of its own. */
const FEWEST_CARRIED = 4;
/** Over how many sentences the last speaker stays the one who is quoted. */
const LONGEST_CARRY = 8;

/**
 * Adds the paragraph's quotations that no cue took: after "…," he said. they are part of that
 * statement, elsewhere a statement of their own by the last speaker.
 * @param drafts those of the paragraph
 * @param before the last one of the paragraphs before
 */
export function carryOn(lines: readonly Line[], drafts: readonly Draft[], before: Draft | null): Draft[] {
  const inOrder = drafts.toSorted((a, b) => startOf(a) - startOf(b));
  const taken = inOrder.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const added: Draft[] = [];
  let last = before;
  let nextDraft = 0;
  let nextTaken = 0;
  let takenTo = 0;
  for (const { start: from, end: to, inner } of lines[0]?.quotations ?? []) {
    for (; nextDraft < inOrder.length && startOf(inOrder[nextDraft] as Draft) < from; nextDraft += 1)
      last = inOrder[nextDraft] as Draft;
    for (; nextTaken < taken.length && (taken[nextTaken]?.start ?? to) < to; nextTaken += 1) {
      takenTo = Math.max(takenTo, taken[nextTaken]?.end ?? 0);
    }
    const line = lines[firstFrom(lines, from + 1) - 1];
    const closing = lines[firstFrom(lines, to) - 1];
    if (takenTo > from || !line || !closing || !last) continue;
    if (hasWords(line, line.start, from, 1) || hasWords(closing, to, closing.end, 1)) continue;
    const span = fragment(line.text, inner.start, inner.end);
    if (!span) continue;
    if (last.isBefore && last.sentence === line.sentence - 1 && last.sentence >= (lines[0]?.sentence ?? 0)) {
      last.content.push(span);
      continue;
    }
    const words = line.text.slice(inner.start, inner.end).split(/\s+/, FEWEST_CARRIED);
    if (words.length < FEWEST_CARRIED || line.sentence - last.sentence > LONGEST_CARRY) continue;
    const { sentence } = line;
    last = {
      content: [span],
      cue: [],
      source: [],
      addressee: null,
      hint: null,
      rule: 'continued',
      sameSpeaker: last,
      sentence,
      isBefore: false,
    };
    added.push(last);
  }
  return [...drafts, ...added];
}
