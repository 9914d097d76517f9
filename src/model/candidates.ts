import { z } from 'zod';
import { KINDS } from './kind.ts';

const probability = z.number().min(0).max(1).describe('that it is the right one');

/** Somebody who may be the speaker of a statement. */
export const SpeakerChoice = z
  .object({
    value: z.string().min(1).nullable().describe('a name; null: it cannot be told, or nobody is named'),
    probability,
  })
  .meta({ id: 'SpeakerChoice', description: 'Somebody who may be the speaker.' });
export type SpeakerChoice = z.infer<typeof SpeakerChoice>;

/** A kind that a statement may be of. */
export const KindChoice = z
  .object({ value: z.enum(KINDS), probability })
  .meta({ id: 'KindChoice', description: 'A kind that a statement may be of.' });
export type KindChoice = z.infer<typeof KindChoice>;

/**
 * What an engine takes a statement's speaker and kind to be, likeliest first: the one that it chose and
 * what else it may be. No value stands twice; an empty list means that nobody estimated it.
 */
export const Candidates = z.object({ speaker: z.array(SpeakerChoice), kind: z.array(KindChoice) }).meta({
  id: 'Candidates',
  description: 'What speaker and kind may be, likeliest first; absent or empty where nobody estimated it.',
});
export type Candidates = z.infer<typeof Candidates>;

/** Nobody estimated anything: statements of people, and of engines before there were candidates. */
export const NO_CANDIDATES: Candidates = { speaker: [], kind: [] };
