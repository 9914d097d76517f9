/**
 * What the form of a cue tells of the occasion that its words were said on: `none` without a cue, `said` for
 * a verb in the past, present or as a participle, `has said`, `had said`, `would say` for one with an
 * auxiliary, `noun` for a cue without a verb.
 */
export type CueForm = 'none' | 'said' | 'has said' | 'had said' | 'would say' | 'noun';

const AUXILIARIES: readonly [RegExp, CueForm][] = [
  [/\b(?:has|have)\b/u, 'has said'],
  [/\bhad\b/u, 'had said'],
  [/\b(?:is|are|will|would|should|must|can|may)\b/u, 'would say'],
];

/** A verb by its ending, the irregular ones that report, and the prepositions that stand for one. */
const VERB =
  /(?:ed|ing|s)\b|\b(?:said|told|wrote|thought|spoke|saw|went|did|made|gave|was|were|according|per)\b|^(?:not )?to\b/u;

/** The form of a cue. */
export function cueForm(cue: string): CueForm {
  const words = cue.toLowerCase();
  if (words === '') return 'none';
  const auxiliary = AUXILIARIES.find(([pattern]) => pattern.test(words));
  if (auxiliary) return auxiliary[1];
  return VERB.test(words) ? 'said' : 'noun';
}
