import { readFileSync } from 'node:fs';
import type { Forest } from '../forest.ts';
import { modelFile } from '../model-file.ts';
import { EVIDENCE_FEATURES } from './features.ts';

let loaded: Forest | null = null;

/**
 * What speaks for a passage bearing on an entry, learned by training/troth_training/ledger.py; read once.
 * Throws when it was learned from other features than {@link EVIDENCE_FEATURES}.
 */
export function loadForest(): Forest {
  if (!loaded) {
    const forest = JSON.parse(readFileSync(modelFile('evidence.json'), 'utf8')) as Forest;
    if (forest.features.join() !== EVIDENCE_FEATURES.join())
      throw new Error('model/evidence.json was learned from other features');
    loaded = forest;
  }
  return loaded;
}
