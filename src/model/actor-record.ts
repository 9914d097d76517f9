import { z } from 'zod';
import { ActorRef } from './actor.ts';
import { Edtf } from './edtf.ts';
import { EntryRow } from './entry.ts';
import { KINDS } from './kind.ts';

/**
 * What an actor has to do with entries: `promised`, `threatened`, `predicted` are held by it, as scores count them;
 * `promisedTo`, `threatenedWith`, `demandedOf` are directed at it; `demanded` it demands itself.
 */
export const RECORD_PARTS = [
  'promised',
  'promisedTo',
  'demanded',
  'demandedOf',
  'threatened',
  'threatenedWith',
  'predicted',
] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

/** The entries of one part of an actor's record. */
const RecordEntries = z.object({
  part: z
    .enum(RECORD_PARTS)
    .describe(
      'promised, threatened, predicted: held by it; promisedTo, threatenedWith, demandedOf: directed at it; ' +
        'demanded: by it',
    ),
  total: z.int().nonnegative(),
  items: z.array(EntryRow).describe('those voiced first most lately'),
});

/** Somebody who speaks for an actor, or for whom it speaks. */
const Voice = z.object({
  actor: ActorRef,
  statements: z
    .int()
    .nonnegative()
    .describe(
      'commitments, intents, threats and refusals that one voices and the other would have to carry out',
    ),
  offices: z
    .array(z.object({ title: z.string(), held: Edtf.nullable() }))
    .describe('that the one who speaks holds, or held, of the other'),
});

/** What an actor undertook and was told, and who speaks for whom. */
export const ActorRecord = z
  .object({
    actor: ActorRef,
    entries: z.array(RecordEntries).describe('every part, in a fixed order'),
    voices: z.array(Voice).describe('who speaks for it; those with most statements first'),
    represents: z.array(Voice).describe('for whom it speaks'),
  })
  .meta({ id: 'ActorRecord', description: 'What an actor undertook and was told, and who speaks for whom.' });
export type ActorRecord = z.infer<typeof ActorRecord>;

/** Whose record is wanted. */
export interface ActorRecordQuery {
  /** the day that schedules are told for, `YYYY-MM-DD` */
  today: string;
  /** entries told of each part; 3 unless told */
  limit?: number;
}

/** When an actor said something of which kind, how often. */
export const ActorLine = z
  .object({
    actor: ActorRef,
    items: z
      .array(
        z.object({
          kind: z.enum(KINDS),
          on: Edtf.nullable().describe(
            'when it was said, as exactly as it was told, or else when its report was published; null: unknown',
          ),
          told: z.boolean().describe('whether that is when it was said, not when its report was published'),
          statements: z.int().positive(),
        }),
      )
      .describe('statements that are not rejected, by kind and date'),
    whole: z.boolean().describe('false where only the newest 2,000 statements were looked at'),
  })
  .meta({ id: 'ActorLine', description: 'When an actor said something of which kind, how often.' });
export type ActorLine = z.infer<typeof ActorLine>;

/** What of an actor's line is wanted. */
export interface ActorLineQuery {
  /** words to search in the content, speaker and cue; same syntax as `ReportQuery.q` */
  q?: string;
}
