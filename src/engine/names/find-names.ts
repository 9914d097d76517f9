import type { Registry } from '../../registry/index.ts';
import type { Layers, Name } from '../document.ts';
import { createStage, type Stage } from '../stage.ts';
import { findEntities } from './find-entities.ts';
import { completeNames } from './full-names.ts';
import { cutHeadlines } from './headlines.ts';
import { joinNames } from './join-names.ts';
import { proposeNames } from './rule-names.ts';

/** Names: entities by the network, rules and registry together, and who is meant by each within the report. */
export function createNames(registry: Registry): Stage {
  return createStage(
    'names',
    ['text', 'sentences', 'words', 'times', 'readWords'],
    ['entities', 'names'],
    (layers) => {
      const { text, sentences, words } = layers;
      const proposals = proposeNames(text, sentences, words, registry);
      const entities = cutHeadlines(text, sentences, findEntities(layers, registry));
      return { entities, names: completeNames(text, joinNames(layers, proposals, entities, registry)) };
    },
  );
}

/** The names that rules and the registry find without the network, each with the fullest form that the report gives it. */
export function findNames(
  text: string,
  sentences: Layers['sentences'],
  words: Layers['words'],
  registry: Registry,
): Name[] {
  return completeNames(text, proposeNames(text, sentences, words, registry));
}
