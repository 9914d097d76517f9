import { type Actor, type CountedFor, foldName, type StateOf } from '../model/index.ts';
import { onlyCandidate } from './candidate.ts';
import { timingOf } from './held.ts';
import type { KnownActor } from './known-actor.ts';
import type { Registry } from './registry.ts';

/**
 * Tells for which state an actor's words count: a state for itself; a body of a state for that, as the registry has
 * it; a person for the state of which, or of a body of which, it holds an office on the day. Parties, armed groups,
 * outlets and other organizations count for none, wherever they are; nor does who holds offices of several states.
 * @param states those that people or reports know besides the registry's
 */
export function createStateOf(registry: Registry, states: readonly Actor[]): StateOf {
  const byName = new Map<string, Actor>();
  for (const state of states)
    for (const name of [state.name, ...state.names]) byName.set(foldName(name), state);
  const byId = new Map(states.map((state) => [state.id, state]));
  const owners = new Map<string, Actor | null>();

  /** The state that a body belongs to; null if of none. */
  const ownerOf = (body: Pick<Actor, 'id' | 'name'>): Actor | null => {
    const known = owners.get(body.id);
    if (known !== undefined) return known;
    const owner = registry.index.byId(body.id)?.of ?? onlyCandidate(registry.stateBodies(body.name))?.of;
    const state = owner ? stateCalled(registry.index.byId(owner)) : null;
    owners.set(body.id, state);
    return state;
  };
  const stateCalled = (known: KnownActor | null): Actor | null =>
    known?.type === 'state' ? (byId.get(known.id) ?? known.actor) : null;

  /** The state that an office is of, or whose body it is of. */
  const stateOfOffice = (of: string): Actor | null => {
    const known = byName.get(foldName(of)) ?? stateCalled(registryActor(of));
    if (known) return known;
    const body = registryActor(of);
    return body && body.type !== 'government-body' ? null : ownerOf({ id: body?.id ?? of, name: of });
  };
  const registryActor = (name: string): KnownActor | null => {
    const found = registry.find(name);
    return found?.role === 'name' ? registry.index.byId(found.actor.id) : null;
  };

  return (actor, day) => {
    if (actor.type === 'state') return { state: actor, why: 'itself' };
    if (actor.type === 'government-body') {
      const state = ownerOf(actor);
      return state && { state, why: `a body of ${state.name}` };
    }
    return actor.type === 'person' ? officeOn(actor, day) : null;
  };

  /** The one state of which a person holds an office on a day; an office of no dates is held on any. */
  function officeOn({ id, offices }: Actor, day: string | null): CountedFor | null {
    const terms = registry.index.byId(id)?.terms ?? [];
    const found = new Map<string, CountedFor>();
    for (const { title, of, held } of offices) {
      if (of === null) continue;
      // Up to which day the sources of an open term knew; people's own terms are no source's.
      const knownUntil = terms.find((term) => term.held === held && term.titles[0] === title)?.knownUntil;
      const isHeld =
        held === null ||
        (day !== null &&
          timingOf(held.includes('/') ? held : `${held}/${held}`, day, knownUntil ?? null) === 'on');
      const state = isHeld ? stateOfOffice(of) : null;
      if (state && !found.has(state.id))
        found.set(state.id, { state, why: [`${title} of ${of}`, held].filter(Boolean).join(', ') });
    }
    const [only, ...more] = found.values();
    return only && more.length === 0 ? only : null;
  }
}
