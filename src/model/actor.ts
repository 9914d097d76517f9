import { z } from 'zod';
import { Edtf } from './edtf.ts';
import { Anchor } from './span.ts';

/** What an actor is. */
export const ACTOR_TYPES = [
  'person',
  'state',
  'government-body',
  'armed-group',
  'organization',
  'outlet',
  'place',
  'group',
  'unknown',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** An office that a person held, with its dates. */
export const Office = z.object({
  title: z.string(),
  of: z.string().nullable().describe('the state or body'),
  held: Edtf.nullable().describe('an interval, open ends allowed'),
});

/** Who speaks, is spoken to or acts: a person, a state, a body, an armed group, an outlet. */
export const Actor = z
  .object({
    id: z.string().describe('see actorId'),
    name: z.string().min(1).describe('the name it is shown by'),
    type: z.enum(ACTOR_TYPES),
    names: z.array(z.string()).describe('other names it goes by'),
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .nullable(),
    iso: z.string().length(2).nullable().describe('ISO 3166-1 alpha-2, for states'),
    offices: z.array(Office),
  })
  .meta({ id: 'Actor', description: 'A person, state, body, armed group, organization or outlet.' });
export type Actor = z.infer<typeof Actor>;

/** What is known of an actor: all but its id. */
export const ActorFields = Actor.omit({ id: true });
export type ActorFields = z.infer<typeof ActorFields>;

/** The fields of an actor, in the order in which they are shown. */
export const ACTOR_FIELDS = [
  'name',
  'type',
  'names',
  'wikidata',
  'iso',
  'offices',
] as const satisfies readonly (keyof ActorFields)[];
/** The name of an actor's field. */
export type ActorField = (typeof ACTOR_FIELDS)[number];

/** An actor that an act is about. The name is for those who read the history, when it may be called otherwise. */
export const ActorRef = z
  .object({
    id: z.string().min(1),
    name: z.string().min(1).describe('the name it was shown by'),
  })
  .meta({ id: 'ActorRef', description: 'An actor by its id, with the name it was shown by.' });
export type ActorRef = z.infer<typeof ActorRef>;

/** A place in a report that names an actor. */
export const Mention = z
  .object({
    anchor: Anchor,
    actor: z.string().nullable().describe('id of the actor meant; null when unknown'),
  })
  .meta({ id: 'Mention', description: 'A span that names an actor.' });
export type Mention = z.infer<typeof Mention>;

/**
 * The id of an actor that no registry knows: its name, folded. The same name is the same actor
 * until a person says otherwise.
 */
export function actorId(name: string): string {
  // A name of marks alone folds to nothing; it is then its own id.
  return foldName(name).replace(/ /g, '-') || name.trim();
}

/** An actor of which nothing but a name is known. */
export function bareActor(id: string, name: string): Actor {
  return { id, name, type: 'unknown', names: [], wikidata: null, iso: null, offices: [] };
}

/** A name as names are compared: compatibility form, lower case, no leading article, single spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) (?=.)/u, '');
}
