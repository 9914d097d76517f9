import type { Span } from '../../model/index.ts';
import type { Layers } from '../document.ts';
import { isWithin } from '../spans.ts';
import { antecedent } from './antecedent.ts';

/** Of each attribution the words that say who speaks: its source, or what its relative pronoun means. */
export function findSources({
  text,
  sentences,
  names,
  attributions,
}: Pick<Layers, 'text' | 'sentences' | 'names' | 'attributions'>): (Span | null)[] {
  return attributions.map(({ source, cue: [cue], sentence }, index) => {
    const around = sentences[sentence];
    const [first, ...more] = source;
    if (!cue || !around) return first ?? null;
    if (!first) return antecedent(text, around, cue, names);
    if (more.length === 0) return first;
    // Words that somebody says are attributed within them: "the Post said Orme called it …".
    const said = attributions
      .filter((_, other) => other !== index)
      .flatMap(({ content }) => content.filter((span) => isWithin(cue, span)));
    const nearer = [around, ...said].reduce((left: readonly Span[], span) => {
      const inside = left.filter((words) => isWithin(words, span));
      return inside.length > 0 ? inside : left;
    }, source);
    return nearer[0] ?? first;
  });
}
