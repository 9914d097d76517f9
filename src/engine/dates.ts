import type { Attribution, Fields, Layers, Sentence } from './document.ts';
import { findParents } from './parents.ts';
import { firstFrom } from './spans.ts';
import { carrySaid, cueForm, dueIn, saidNear } from './times/index.ts';

/** When words were said, and by when they can be checked. */
export type Dates = Pick<Fields, 'said' | 'due'>;

/** The dates of each attribution: those that its own words give, and the occasions that they belong to. */
export function findDates({
  report,
  text,
  sentences,
  times,
  attributions,
  speakers,
}: Pick<Layers, 'report' | 'text' | 'sentences' | 'times' | 'attributions' | 'speakers'>): Dates[] {
  const { published } = report;
  const parents = findParents(attributions);
  const touching = bySentence(attributions, sentences);
  const othersOf = (index: number) => {
    const enclosing = chainOf(parents, index);
    return (touching.get((attributions[index] as Attribution).sentence) ?? []).flatMap((at) => {
      const other = attributions[at];
      if (!other || at === index) return [];
      return [{ cue: other.cue, content: enclosing.has(at) ? [] : other.content }];
    });
  };
  const spoken = attributions.map((attribution, index) => {
    const { cue, source, sameSpeaker, content } = attribution;
    const start = cue[0]?.start ?? content[0]?.start ?? 0;
    const sentence = sentences[attribution.sentence] ?? { start, end: start };
    const form = cueForm(cue.map((span) => text.slice(span.start, span.end)).join(' '));
    const agentless = cue.length > 0 && source.length === 0 && sameSpeaker === null;
    // Most sentences name no time.
    const hasTime = (times[firstFrom(times, sentence.start)]?.start ?? sentence.end) < sentence.end;
    return {
      index,
      form,
      start,
      speaker: speakers[index]?.name ?? null,
      own: hasTime
        ? saidNear(
            times,
            { text, cue, form, agentless, content, sentence, others: othersOf(index) },
            published,
          )
        : null,
      nested: parents[index] !== null,
    };
  });
  // Attributions come in the order of their contents, occasions in that of their cues.
  const inOrder = spoken.toSorted((a, b) => a.start - b.start);
  const carried = carrySaid(inOrder);
  const dates: Dates[] = [];
  for (const [place, { index }] of inOrder.entries()) {
    const said = carried[place] ?? null;
    const { content, condition, kind } = attributions[index] as Attribution;
    const words = { content, condition, kind: kind.value, said: said?.value ?? null };
    dates[index] = { said, due: dueIn(times, words, published) };
  }
  return dates;
}

/** The indexes of the attributions that have words in a sentence, by its index. */
function bySentence(
  attributions: readonly Attribution[],
  sentences: readonly Sentence[],
): ReadonlyMap<number, readonly number[]> {
  const touching = new Map<number, number[]>();
  for (const [index, { cue, content }] of attributions.entries()) {
    const touched = new Set<number>();
    for (const span of [...cue, ...content]) {
      let at = Math.max(0, firstFrom(sentences, span.start + 1) - 1);
      for (; (sentences[at]?.start ?? span.end) < span.end; at += 1) touched.add(at);
    }
    for (const at of touched) {
      const there = touching.get(at);
      if (there) there.push(index);
      else touching.set(at, [index]);
    }
  }
  return touching;
}

/** The indexes of all that enclose an attribution. */
function chainOf(parents: readonly (number | null)[], index: number): ReadonlySet<number> {
  const chain = new Set<number>();
  for (let at = parents[index] ?? null; at !== null && !chain.has(at); at = parents[at] ?? null)
    chain.add(at);
  return chain;
}
