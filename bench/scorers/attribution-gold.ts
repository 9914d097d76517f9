import { z } from 'zod';
import type { CodePointSpan } from './words.ts';

/** The roles of an attribution, in PolNeAR's words. */
export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

const spans = z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).optional();

/** A predicted attribution, in the format that `score_attributions.py` reads. */
export const PredictedAttribution = z.object({
  source: spans,
  cue: spans,
  content: spans,
  probability: z.number().nullish().describe('the Python scorer does not read it'),
});
export type PredictedAttribution = z.infer<typeof PredictedAttribution>;

/** A line of a predictions file. */
export const AttributionPrediction = z.object({
  doc: z.string(),
  attributions: z.array(PredictedAttribution),
});
export type AttributionPrediction = z.infer<typeof AttributionPrediction>;

/** The spans of one attribution by role, in code points. */
export type GoldAttribution = Record<Role, CodePointSpan[]>;

/** One article with what each of its annotators marked. */
export interface AttributionCase {
  /** the file's name without its ending */
  name: string;
  text: string;
  published: string | null;
  annotations: GoldAttribution[][];
}

/**
 * Reads brat standoff as PolNeAR uses it: `T` lines are spans, `E` lines attributions. Lines and
 * roles of any other sort are passed over.
 */
export function parseStandoff(standoff: string): GoldAttribution[] {
  const spans = new Map<string, CodePointSpan[]>();
  const attributions: GoldAttribution[] = [];
  for (const line of standoff.split(/\r\n|\r|\n/)) {
    const [id, value] = line.split('\t');
    if (!id || value === undefined) continue;
    if (id.startsWith('T')) {
      const offsets = value.slice(value.indexOf(' ') + 1).split(';');
      spans.set(
        id,
        offsets.map((pair): CodePointSpan => {
          const [start = Number.NaN, end = Number.NaN] = pair.trim().split(/\s+/).map(Number);
          return [start, end];
        }),
      );
    } else if (id.startsWith('E')) {
      const found: GoldAttribution = { source: [], cue: [], content: [] };
      for (const argument of value.trim().split(/\s+/)) {
        const [label = '', target = ''] = argument.split(':');
        const name = label.replace(/\d+$/, '').toLowerCase();
        const role = ROLES.find((role) => role === name);
        if (role) found[role].push(...(spans.get(target) ?? []));
      }
      if (found.content.length > 0 || found.cue.length > 0) attributions.push(found);
    }
  }
  return attributions;
}
