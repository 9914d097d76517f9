import { nameInActs } from '../ledger/index.ts';
import { type Actor, type ActorDeed, type ActorRef, actorId, TrothError } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { ActorDeedInput, NewActor } from './api/bodies.ts';

/** Turns what a person sends on actors into deeds of the model, one after the other. */
export interface ActorDeeds {
  /**
   * Gives actors the names that they are shown by, for those who read the history, and new ones an id.
   * @param place of the deed in the request, for messages
   * @throws TrothError `act/unknown-target`
   */
  toDeed(input: ActorDeedInput, place: string): Promise<ActorDeed>;
}

/** @param store that knows the actors; those that a deed makes are known to the deeds after it */
export function createActorDeeds(store: Pick<Store, 'actor' | 'actorActs'>): ActorDeeds {
  const made = new Map<string, string>();

  const shownName = async (id: string): Promise<string | null> => {
    const actor = await store.actor(id);
    return made.get(id) ?? (actor?.id === id ? actor.name : null);
  };
  const refer = async (id: string, where: string): Promise<ActorRef> => {
    // One that was merged away is shown no more, but acts remember it.
    const name = (await shownName(id)) ?? nameInActs(await store.actorActs(), id);
    if (name !== null) return { id, name };
    throw new TrothError('act/unknown-target', 'There is no such actor.', {
      where,
      remedy: 'See /api/actors for those there are.',
    });
  };
  const make = (actor: NewActor, id: string): Actor => {
    made.set(id, actor.name);
    return { ...actor, id };
  };
  /** An id like that of the name which nobody has: two may have one name, which is why they are split. */
  const freeId = async ({ id, name }: NewActor): Promise<string> => {
    if (id !== undefined) return id;
    const first = actorId(name);
    const isTaken = async (id: string) =>
      (await shownName(id)) !== null || nameInActs(await store.actorActs(), id) !== null;
    let free = first;
    for (let number = 2; await isTaken(free); number += 1) free = `${first}-${number}`;
    return free;
  };

  return {
    async toDeed(input, place) {
      switch (input.type) {
        case 'add-actor':
          return { type: 'add-actor', actor: make(input.actor, input.actor.id ?? actorId(input.actor.name)) };
        case 'correct-actor':
          return { ...input, actor: await refer(input.actor, `${place}.actor`) };
        case 'merge-actors': {
          const actors = [];
          for (const [at, id] of input.actors.entries())
            actors.push(await refer(id, `${place}.actors.${at}`));
          return { type: 'merge-actors', actors, into: await refer(input.into, `${place}.into`) };
        }
        case 'split-actor': {
          const { type, leaves, into } = input;
          const actor = await refer(input.actor, `${place}.actor`);
          if (typeof into === 'string')
            return { type, actor, leaves, into: await refer(into, `${place}.into`) };
          return { type, actor, leaves, into: make(into, await freeId(into)) };
        }
        case 'undo-actor':
          return input;
      }
    },
  };
}
