import { readFileSync } from 'node:fs';
import { type Forests, type LaidForests, layOut } from '../forest.ts';
import { modelFile } from '../model-file.ts';
import { BESIDE_FEATURES } from './beside-features.ts';
import { EVIDENCE_FEATURES } from './features.ts';

/** The trees for passages of later reports, and those for what a report tells beside a statement of its own. */
export interface EvidenceForests {
  later: LaidForests;
  beside: LaidForests;
}

let loaded: EvidenceForests | null = null;

/**
 * What speaks for a passage bearing on an entry, learned by training/troth_training/ledger.py; read once.
 * Throws when it was learned from other features than {@link EVIDENCE_FEATURES} and {@link BESIDE_FEATURES}, or has larger
 * trees than layOut takes.
 */
export function loadForests(): EvidenceForests {
  loaded ??= {
    later: load('evidence.json', EVIDENCE_FEATURES),
    beside: load('beside.json', BESIDE_FEATURES),
  };
  return loaded;
}

function load(file: string, features: readonly string[]): LaidForests {
  const forests = JSON.parse(readFileSync(modelFile(file), 'utf8')) as Forests;
  if (forests.features.join() !== features.join())
    throw new Error(`model/${file} was learned from other features`);
  return layOut(forests);
}
