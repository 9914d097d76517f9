import type { Attribution, Layers, Speaker } from './document.ts';
import { SPEAKER_RATES } from './rates.ts';
import { createStage } from './stage.ts';
import { basisOf, type Context, findWho, isPerson } from './who.ts';

/** Who speaks in each attribution. */
export const speakers = createStage(
  'speakers',
  ['text', 'sentences', 'names', 'attributions'],
  ['speakers'],
  (layers) => ({
    speakers: findSpeakers(layers),
  }),
);

/** One speaker for each attribution, in their order. */
export function findSpeakers({
  text,
  sentences,
  names,
  attributions,
}: Pick<Layers, 'text' | 'sentences' | 'names' | 'attributions'>): Speaker[] {
  const found: (Speaker | undefined)[] = attributions.map(() => undefined);
  const context: Context = { text, names, sentences, sentenceStart: 0, persons: [], others: [] };
  const persons = new Set(names.flatMap((name) => (isPerson(name) ? [name.full] : [])));
  // Words point back to what was said before them, so they are read in the order of their sources.
  const order = [...attributions.keys()].sort((a, b) => place(attributions[a]) - place(attributions[b]));
  for (const index of order) {
    const { source, sameSpeaker, sentence } = attributions[index] as Attribution;
    const same = sameSpeaker === null ? undefined : found[sameSpeaker];
    if (same) {
      found[index] = { ...same, basis: same.basis === 'unknown' ? 'unknown' : 'implied' };
      continue;
    }
    const [words] = source;
    if (!words) {
      found[index] = { name: null, basis: 'unknown', probability: SPEAKER_RATES.none };
      continue;
    }
    context.sentenceStart = sentences[sentence]?.start ?? words.start;
    const { name, how } = findWho(words, context);
    found[index] = { name, basis: basisOf(how), probability: SPEAKER_RATES[how] };
    if (name === null) continue;
    const list = persons.has(name) ? context.persons : context.others;
    list.push({ name, at: words.start });
  }
  return found.map((speaker) => speaker ?? { name: null, basis: 'unknown', probability: SPEAKER_RATES.none });
}

function place(attribution: Attribution | undefined): number {
  return attribution?.source[0]?.start ?? attribution?.content[0]?.start ?? 0;
}
