import { z } from 'zod';
import { Actor, ActorFields, ActorRef } from './actor.ts';
import { stamp } from './stamp.ts';

/** Adds an actor of the person's own, whether or not a report names it yet. */
const AddActor = z.object({ type: z.literal('add-actor'), actor: Actor });
/** Sets fields of an actor; each value stands in place of what readings and earlier acts say. */
const CorrectActor = z.object({
  type: z.literal('correct-actor'),
  actor: ActorRef,
  values: ActorFields.partial().refine((values) => Object.keys(values).length > 0, 'nothing to correct'),
});
/** Makes actors one: whatever is the others' is then that of `into`, which keeps its id and name. */
const MergeActors = z.object({
  type: z.literal('merge-actors'),
  actors: z.array(ActorRef).min(1).describe('the others'),
  into: ActorRef,
});

/** A place in a report where an actor is named. */
export const MentionPlace = z
  .object({ report: z.string(), start: z.int().nonnegative(), end: z.int().positive() })
  .meta({ id: 'MentionPlace', description: 'A span of a report that names an actor.' });
export type MentionPlace = z.infer<typeof MentionPlace>;

/** What leaves an actor that is split: everything that one of these fits. */
export const Leaving = z
  .object({
    names: z.array(z.string().min(1)).describe('wherever it is called so'),
    reports: z.array(z.string()).describe('ids of reports: wherever they name it'),
    mentions: z
      .array(MentionPlace)
      .describe('at these places, and where statements have them in their source words'),
  })
  .refine(
    ({ names, reports, mentions }) => names.length + reports.length + mentions.length > 0,
    'nothing leaves',
  )
  .meta({ id: 'Leaving', description: 'What leaves an actor that is split.' });
export type Leaving = z.infer<typeof Leaving>;

/** Takes out of an actor what is another's. */
const SplitActor = z.object({
  type: z.literal('split-actor'),
  actor: ActorRef,
  leaves: Leaving,
  // The fuller one first: the other would take it for its own.
  into: z.union([Actor, ActorRef]).describe('a new actor, or one that is there or was merged'),
});
/** Takes an earlier act on actors back; undoing an undo brings it into force again. */
const UndoActor = z.object({
  type: z.literal('undo-actor'),
  act: z.string().describe('id of the act to take back'),
});

/** The kinds of deed on actors. They belong to no report. */
export const ACTOR_DEEDS = [AddActor, CorrectActor, MergeActors, SplitActor, UndoActor] as const;
/** What a person does with actors. */
export type ActorDeed = z.infer<(typeof ACTOR_DEEDS)[number]>;

/** The kinds of act on actors. */
export const ACTOR_ACTS = [
  AddActor.extend(stamp),
  CorrectActor.extend(stamp),
  MergeActors.extend(stamp),
  SplitActor.extend(stamp),
  UndoActor.extend(stamp),
] as const;
/** What a person did with actors, by whom and when. */
export const ActorAct = z
  .discriminatedUnion('type', ACTOR_ACTS)
  .meta({ id: 'ActorAct', description: 'What a person did with actors, by whom and when.' });
export type ActorAct = z.infer<typeof ActorAct>;

const TYPES: ReadonlySet<string> = new Set(ACTOR_DEEDS.map(({ shape }) => shape.type.value));

/** Whether an act or deed is one on actors. */
export function isOnActors<A extends { type: string }>(
  act: A,
): act is Extract<A, { type: ActorDeed['type'] }> {
  return TYPES.has(act.type);
}
