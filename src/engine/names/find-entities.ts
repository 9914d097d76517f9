import type { Registry } from '../../registry/index.ts';
import type { Entity, Layers } from '../document.ts';
import { NAME_TYPES, type NameType } from '../network/name-parts.ts';
import { type Chain, readChain } from './chain.ts';
import { partFeatures } from './part-features.ts';
import { isOpen, PARTS, partTransitions, scoreParts } from './part-scores.ts';
import { type PartWord, partWords } from './part-words.ts';

/**
 * The names in a report by their types, in text order: a conditional random field over the network's words
 * (Lafferty, McCallum and Pereira 2001), whose scores are the network's and those of {@link partFeatures}.
 */
export function findEntities(
  layers: Pick<Layers, 'text' | 'words' | 'times' | 'readWords'>,
  registry: Registry,
): Entity[] {
  const { names } = layers.readWords;
  const words = partWords(layers.text, layers.readWords.words);
  const held = partFeatures(layers, words, registry, (at) => isOpen(names, at));
  const scores = scoreParts(words, held, names);
  const found: Entity[] = [];
  for (let begin = 0; begin < words.length; ) {
    const { sentence } = words[begin] as PartWord;
    let end = begin;
    while (held[end] && words[end]?.sentence === sentence) end += 1;
    if (end > begin) {
      // The words around are no part of a name, and so are the edges of a sentence.
      const chain = readChain(scores.subarray(begin * PARTS, end * PARTS), TRANSITIONS, 0, PARTS);
      found.push(...entitiesIn(chain, words.slice(begin, end)));
    }
    begin = Math.max(end, begin + 1);
  }
  return found;
}

function entitiesIn(chain: Chain, words: readonly PartWord[]): Entity[] {
  const found: Entity[] = [];
  for (let at = 0; at < words.length; ) {
    const first = chain.best[at] as number;
    let to = at + 1;
    if (first > 0) {
      while (chain.best[to] === first + 1) to += 1;
      const { start, sentence } = words[at] as PartWord;
      found.push({
        start,
        end: (words[to - 1] as PartWord).end,
        type: NAME_TYPES[(first - 1) >> 1] as NameType,
        probability: Math.min(1, chain.ofSegment(at, to, first, first + 1)),
        sentence,
      });
    }
    at = to;
  }
  return found;
}

const TRANSITIONS = partTransitions();
