import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Forest } from '../forest.ts';
import { EVIDENCE_FEATURES } from './features.ts';

/** Seen from src/ledger/evidence and dist/ledger/evidence. */
const FILE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../model/evidence.json');

let loaded: Forest | null = null;

/**
 * What speaks for a passage bearing on an entry, learned by training/troth_training/ledger.py; read once.
 * Throws when it was learned from other features than {@link EVIDENCE_FEATURES}.
 */
export function loadForest(): Forest {
  if (!loaded) {
    const forest = JSON.parse(readFileSync(FILE, 'utf8')) as Forest;
    if (forest.features.join() !== EVIDENCE_FEATURES.join())
      throw new Error(`${FILE} was learned from other features`);
    loaded = forest;
  }
  return loaded;
}
