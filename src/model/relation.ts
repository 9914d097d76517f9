import { z } from 'zod';
import { ACTOR_TYPES, Actor, ActorRef, type ActorType } from './actor.ts';
import { KINDS, type Kind } from './kind.ts';
import { StatementRow } from './listing.ts';

/**
 * The kinds of which whoever would have to act or refrain counts as the one who says it, where the statement names
 * somebody else than its speaker (codebook, `holder`): what a minister promises for a state is the state's promise.
 * Of all other kinds the speaker counts.
 */
export const HELD_KINDS: readonly Kind[] = ['commitment', 'intent', 'threat', 'refusal'];

const count = z.int().nonnegative();
const counted = {
  statements: count.describe('not rejected'),
  origins: count.describe('independent ones: copies of one dispatch are one'),
};

/** What one actor says to another. */
export const ActorRelation = z
  .object({
    who: z.string().describe('id of who says it, or of who would have to act'),
    whom: z.string().describe('id of whom it is directed at'),
    ...counted,
    secondHand: count.describe('statements that somebody else in the report tells'),
    voiced: count.describe('statements that another voices for `who`'),
    kinds: z.array(z.object({ kind: z.enum(KINDS), ...counted })).describe('most statements first'),
    first: z.iso
      .date()
      .nullable()
      .describe('first day on which one may have been said; null without any date'),
    last: z.iso.date().nullable().describe('last day on which one may have been said'),
  })
  .meta({ id: 'ActorRelation', description: 'What one actor says to another.' });
export type ActorRelation = z.infer<typeof ActorRelation>;

/** An actor among relations. */
export const RelationNode = ActorRef.extend({
  type: z.enum(ACTOR_TYPES),
  iso: Actor.shape.iso,
  said: count.describe('statements directed by it at others, in all relations that fit'),
  told: count.describe('statements directed at it by others, in all relations that fit'),
}).meta({ id: 'RelationNode', description: 'An actor among relations.' });
export type RelationNode = z.infer<typeof RelationNode>;

/** Who says what kind of thing to whom. */
export const Relations = z
  .object({
    nodes: z.array(RelationNode).describe('those that the relations name; most statements first'),
    relations: z.array(ActorRelation).describe('most statements first'),
    total: z
      .object({ relations: count, actors: count, statements: count })
      .describe('of all that fit, listed or not; a statement directed at two counts twice'),
    more: z
      .object({ relations: count, statements: count })
      .describe('what fits and is not listed, beyond the limit'),
    fewer: z
      .object({ relations: count, statements: count })
      .describe('what would fit if it had as many statements as `least` asks for'),
    undated: count.describe('statements of no date, left out where a time is chosen'),
    toItself: count.describe(
      'statements that an actor, or a state, directs at itself; not among the relations',
    ),
    months: z
      .array(z.object({ month: z.string(), statements: count }))
      .describe('under all filters but the time: by the month in which they were said, or began to be'),
    countedWith: z
      .array(
        z.object({
          actor: ActorRef,
          state: ActorRef,
          why: z.string(),
          statements: count.describe('that it says or is told'),
        }),
      )
      .describe('of relations of states: whose statements count for which state, and why; most first'),
    stateless: count.describe('of relations of states: statements of which one side counts for no state'),
  })
  .meta({ id: 'Relations', description: 'Who says what kind of thing to whom, how often.' });
export type Relations = z.infer<typeof Relations>;

/** A statement of a relation. */
export const RelatedStatement = z
  .object({
    statement: StatementRow,
    origin: z.int().positive().describe('number of its origin among those of the relation'),
    voiced: z.boolean().describe('whether another voices it'),
  })
  .meta({ id: 'RelatedStatement', description: 'A statement that one actor directs at another.' });
export type RelatedStatement = z.infer<typeof RelatedStatement>;

/** Which relations are wanted; what is left out does not narrow them. Of a list of values, any has to fit. */
export interface RelationFilters {
  kind?: Kind[];
  /** said on or after, `YYYY-MM-DD`; where the report does not tell when, its own date stands for that */
  from?: string;
  /** said on or before */
  to?: string;
  /** where it was published */
  outlet?: string[];
  /** ids of actors: one of them is on either side */
  actor?: string[];
  /** id of who says it */
  who?: string;
  /** id of whom it is directed at */
  whom?: string;
  /** both sides are of one of these types */
  type?: ActorType[];
}

/** Which relations are wanted, and how many. */
export interface RelationQuery extends RelationFilters {
  /** how many statements a relation has at least; 1 unless told */
  least?: number;
  /** relations that are listed, those with most statements; 200 unless told */
  limit?: number;
}

/** Which statements of relations are wanted. */
export interface RelatedQuery extends RelationFilters {
  /** statements that are listed, the newest; 50 unless told */
  limit?: number;
  /** statements to pass over */
  skip?: number;
}

/** For which state an actor's words count on a day, and why. */
export interface CountedFor {
  state: Actor;
  why: string;
}
/**
 * Tells for which state an actor's words count; null for none.
 * @param day `YYYY-MM-DD`; null when unknown
 */
export type StateOf = (actor: Actor, day: string | null) => CountedFor | null;
