import { z } from 'zod';
import { ActorRef } from './actor.ts';
import { ENTRY_KINDS, type EntryKind } from './entry.ts';
import { OUTCOMES } from './ledger-act.ts';

const share = z.number().min(0).max(1).nullable();

/** A share with what it is a share of, and between what bounds it lies. */
export const Share = z
  .object({
    count: z.int().nonnegative(),
    of: z.int().nonnegative(),
    share: share.describe('null where there is nothing to take a share of'),
    low: share.describe('lower end of the 95 % interval, Wilson’s score'),
    high: share,
  })
  .meta({ id: 'Share', description: 'A share with what it is a share of, and its 95 % interval.' });
export type Share = z.infer<typeof Share>;

/** How somebody's entries of one kind turned out: never one bare number. */
export const Score = z
  .object({
    actor: ActorRef.nullable().describe('who would have to act, or who predicts; null: nobody who is named'),
    kind: z.enum(ENTRY_KINDS),
    entries: z.int().nonnegative(),
    unjudged: Share.describe('the entries that nobody judged, of all'),
    counts: z.record(z.enum(OUTCOMES), z.int().nonnegative()),
    kept: Share.describe('kept, or come true, of those judged kept, kept in part or broken'),
    keptInPart: Share.describe('kept at least in part, of the same'),
    brier: z
      .object({
        score: share.describe('mean, 0 best, 1 worst; by the middle of the band that the words name'),
        of: z.int().nonnegative(),
      })
      .describe('Brier score of predictions with words of likelihood that were judged kept or broken'),
  })
  .meta({ id: 'Score', description: 'How somebody’s entries of one kind turned out.' });
export type Score = z.infer<typeof Score>;

/** Whose scores are wanted; what is left out does not narrow them. */
export interface ScoreQuery {
  kind?: EntryKind[];
  /** id of an actor */
  actor?: string;
  /** how many; 50 unless told */
  limit?: number;
}
