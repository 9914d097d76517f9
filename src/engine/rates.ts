import type { Fields, Rule } from './document.ts';
import type { Who } from './who.ts';

/**
 * How often each rule is right, as measured on annotated reports (see the comment of each table); these
 * are the probabilities that provenance carries. To be measured anew whenever a rule changes.
 */

/** That what a rule finds is a statement. */
export const STATEMENT_RATES: Readonly<Record<Rule, number>> = {
  quotation: 0.9,
  continued: 0.6,
  indirect: 0.8,
  inverted: 0.8,
  'according-to': 0.8,
  participle: 0.7,
  coordinated: 0.6,
  act: 0.6,
  agentless: 0.6,
  noun: 0.5,
};

/** That the speaker is right, by how it was told. */
export const SPEAKER_RATES: Readonly<Record<Who['how'], number>> = {
  named: 0.9,
  described: 0.6,
  'person-pronoun': 0.7,
  'group-pronoun': 0.5,
  words: 0.7,
  none: 0.5,
};

/** That the kind is right, by what decided it. */
export const KIND_RATES: Readonly<Record<Fields['kindFrom'], number>> = {
  cue: 0.7,
  content: 0.5,
  default: 0.4,
};
