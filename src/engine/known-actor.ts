import type { Actor, ActorType } from '../model/index.ts';
import { onlyCandidate, type Registry } from '../registry/index.ts';

/** A name as a report has it in full, and what the report tells of it. */
export interface CalledActor {
  full: string;
  type: ActorType;
  /** office words before and after it, in lower case; empty if none */
  described: string;
}

/**
 * The registry's actor that a report means by a full name; null where that is not all but certain. A name
 * alone tells states, bodies, groups and outlets; persons only by their whole name, or by a family name with
 * the office that they held on the day.
 * @param day the report's, `YYYY-MM-DD`; null if unknown
 */
export function knownActor(called: CalledActor, registry: Registry, day: string | null): Actor | null {
  const { full, type, described } = called;
  const isOf = (actor: Actor) =>
    type === 'unknown' || type === actor.type || (type === 'organization' && BODIES.has(actor.type));
  const written = registry.find(full);
  if (written?.role === 'name' && isOf(written.actor)) return written.actor;
  const person = onlyCandidate(registry.lookUp(full, { day, types: ['person'] }));
  if (person && isOf(person.actor)) {
    if (person.role === 'name' && full.includes(' ')) return person.actor;
    const title = person.office?.title.toLowerCase() ?? '';
    if (person.timing === 'on' && title !== '' && described.includes(title)) return person.actor;
  }
  const body = full.includes(' ') ? onlyCandidate(registry.stateBodies(full)) : null;
  return body && isOf(body.actor) ? body.actor : null;
}

/** What a report's words tell only to be an organization. */
const BODIES: ReadonlySet<ActorType> = new Set(['government-body', 'armed-group', 'outlet']);
