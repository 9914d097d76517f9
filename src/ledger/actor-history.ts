import type { ActorAct, ActorRef } from '../model/index.ts';
import { layActors } from './actor-layer.ts';
import { type Doing, isUndo } from './acts-in-force.ts';

/** The actors that an act is about, the one that it makes or merges into among them, by their names then. */
export function actorsOf(act: Doing<ActorAct>): ActorRef[] {
  switch (act.type) {
    case 'add-actor':
    case 'correct-actor':
      return [{ id: act.actor.id, name: act.actor.name }];
    case 'merge-actors':
      return [act.into, ...act.actors];
    case 'split-actor':
      return [act.actor, { id: act.into.id, name: act.into.name }];
  }
}

/**
 * What people did with an actor, and with those that are merged into it; undos and what they took
 * back included.
 * @param acts all acts on actors, oldest first
 * @returns oldest first
 */
export function actsOnActor(acts: readonly ActorAct[], id: string): ActorAct[] {
  const { follow } = layActors(acts);
  const about = new Set<string>();
  return acts.filter((act) => {
    const isAbout = isUndo(act)
      ? about.has(act.act)
      : actorsOf(act).some((actor) => actor.id === id || follow(actor.id) === id);
    if (isAbout) about.add(act.id);
    return isAbout;
  });
}

/** The name that an actor last had in an act; null when no act is about it. */
export function nameInActs(acts: readonly ActorAct[], id: string): string | null {
  const refs = acts.flatMap((act) => (isUndo(act) ? [] : actorsOf(act)));
  return refs.findLast((actor) => actor.id === id)?.name ?? null;
}
