import type { Span } from '../model/index.ts';
import type { Attribution, Layers, Name, Sentence, Speaker } from './document.ts';
import { isWithin, within } from './spans.ts';
import { cueForm } from './times/index.ts';

/** Platforms that carry what their users say are no channels (codebook, `via`). */
const PLATFORM = /^(?:Twitter|Facebook|Telegram)$/;

/**
 * The channels that words of a statement name, nearest the speaker first: those that the network marked, then
 * outlets in its sentence outside of what is said.
 * @param around what of its sentence is not content
 * @param told names of the channels that the network marked
 */
export function namedChannels(
  names: readonly Name[],
  around: readonly Span[],
  { source, cue }: Attribution,
  speaker: string | null,
  told: readonly string[],
): string[] {
  const outlets =
    cue.length === 0
      ? []
      : around
          .flatMap((span) => within(names, span))
          .filter((name) => name.type === 'outlet' && !source.some((span) => isWithin(name, span)))
          .filter((name) => name.full !== speaker && !PLATFORM.test(name.full));
  return [...new Set([...told, ...outlets.map((name) => name.full)])].slice(0, 3);
}

/** Words of a talk with an outlet: whoever talks to it says more than one thing. */
const TALK = /\b(?:told|tells|interview(?:ed)?|(?:speaking|spoke|talking|talked) (?:to|with))\b/iu;

/**
 * Carries channels over an occasion: whoever told an outlet something said its other words on that occasion
 * to it too (codebook, `said`), those before the outlet is named as well, unless they name another channel.
 * @param named of each attribution the channels that its own words name
 */
export function carryChannels(
  {
    attributions,
    speakers,
    sentences,
    text,
  }: Pick<Layers, 'attributions' | 'speakers' | 'sentences' | 'text'>,
  named: readonly (readonly string[])[],
): string[][] {
  const found = named.map((one) => [...one]);
  const order = [...attributions.keys()];
  const open = new Map<string, readonly string[]>();
  const pass = (indexes: readonly number[]) => {
    open.clear();
    for (const index of indexes) {
      const speaker = (speakers[index] as Speaker).name;
      if (speaker === null) continue;
      const attribution = attributions[index] as Attribution;
      const own = named[index] as readonly string[];
      if (own.length > 0) {
        const { start, end } = sentences[attribution.sentence] as Sentence;
        // Words that name the same channel once more do not end the talk.
        if (TALK.test(text.slice(start, end))) open.set(speaker, own);
        else if (open.get(speaker)?.join() !== own.join()) open.delete(speaker);
        continue;
      }
      const carried = open.get(speaker);
      if (carried && found[index]?.length === 0 && goesOn(attribution, text)) found[index] = [...carried];
    }
  };
  pass(order);
  pass(order.reverse());
  return found;
}

/** Whether words may be of an occasion that others name: with an auxiliary they tell of another time. */
function goesOn({ cue }: Attribution, text: string): boolean {
  const form = cueForm(cue.map(({ start, end }) => text.slice(start, end)).join(' '));
  return form === 'none' || form === 'said';
}
