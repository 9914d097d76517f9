import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Actor, Mention } from './actor.ts';
import { Narrated } from './narrated.ts';
import { Statement } from './statement.ts';

/** What one engine made of one report: the result of a pure function, with no time in it. */
export const Analysis = z
  .object({
    report: z.string().describe('id of the report'),
    engine: z.object({ name: z.string(), version: z.string() }),
    registry: z
      .string()
      .optional()
      .describe(
        'fingerprint of what people say of actors, if the engine knew any of it: with the same one, the same text, engine and model give the same analysis',
      ),
    statements: z.array(Statement).describe('in text order of their content'),
    narration: z
      .array(Narrated)
      .optional()
      .describe(
        'what the report tells in its own voice, in text order; absent in readings of engines before 0.8.0',
      ),
    mentions: z.array(Mention).describe('in text order'),
    actors: z.array(Actor).describe('those that the mentions and statements name'),
  })
  .meta({ id: 'Analysis', description: 'What one engine version made of one report.' });
export type Analysis = z.infer<typeof Analysis>;

/** An analysis as it is stored; never changed. */
export const Reading = Analysis.extend({
  id: z.string().describe('derived from the analysis: the same analysis is the same reading'),
  at: z.iso.datetime().describe('when it was made'),
}).meta({ id: 'Reading', description: 'A stored analysis.' });
export type Reading = z.infer<typeof Reading>;

/** What a reading is, without what it found. */
export const ReadingMark = Reading.pick({ id: true, at: true, engine: true, registry: true });
export type ReadingMark = z.infer<typeof ReadingMark>;

/** The same of a reading. */
export function toReadingMark({ id, at, engine, registry }: Reading): ReadingMark {
  return { id, at, engine, ...(registry !== undefined && { registry }) };
}

/** Turns an analysis into a reading made at `at` (ISO 8601, UTC). */
export function createReading(analysis: Analysis, at: string): Reading {
  const digest = createHash('sha256').update(JSON.stringify(analysis), 'utf8').digest('hex');
  return { ...analysis, id: `g_${digest.slice(0, 20)}`, at };
}
