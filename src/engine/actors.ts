import { type Actor, actorId, anchor, bareActor, type Mention } from '../model/index.ts';
import type { Registry } from '../registry/index.ts';
import type { Layers, Name } from './document.ts';
import { knownActor } from './known-actor.ts';

/**
 * The mentions of a report and the actors that they and the statements name. A name of unknown type
 * counts only where a statement names it too: most others are words with a capital for another reason.
 * A name that the registry knows for sure is its actor.
 * @param day the report's, `YYYY-MM-DD`; null if unknown
 */
export function findActors(
  { text, names, statements }: Pick<Layers, 'text' | 'names' | 'statements'>,
  registry: Registry,
  day: string | null,
): { mentions: Mention[]; actors: Actor[] } {
  const named = new Set(
    statements.flatMap(({ speaker, addressee, via }) => [speaker ?? '', ...addressee, ...via]),
  );
  const actors = new Map<string, Actor>();
  /** the actors of full names */
  const called = new Map<string, Actor>();
  const call = (full: string, make: () => Actor): Actor => {
    const found = called.get(full) ?? make();
    const actor = actors.get(found.id) ?? found;
    if (actor.id !== '') actors.set(actor.id, actor);
    called.set(full, actor);
    addName(actor, full);
    return actor;
  };
  const mentions: Mention[] = [];
  for (const name of names) {
    if (name.demonym || (name.type === 'unknown' && !named.has(name.full))) continue;
    const actor = call(name.full, () => actorOf(name, registry, day));
    if (actor.id === '') continue;
    mentions.push({ anchor: anchor(text, name), actor: actor.id });
    if (!name.actor) addName(actor, name.text);
  }
  for (const full of named) {
    const type = /\band\b|s$/u.test(full) ? 'group' : 'unknown';
    call(full, () => {
      const known = knownActor({ full, type: 'unknown', described: '' }, registry, day);
      return known ? copy(known) : { ...bareActor(actorId(full), full), type };
    });
  }
  return { mentions, actors: [...actors.values()] };
}

function actorOf(name: Name, registry: Registry, day: string | null): Actor {
  const known = name.actor ?? knownActor(name, registry, day);
  return known ? copy(known) : { ...bareActor(actorId(name.full), name.full), type: name.type };
}

function copy(actor: Actor): Actor {
  return { ...actor, names: [...actor.names] };
}

function addName(actor: Actor, name: string): void {
  if (name !== actor.name && !actor.names.includes(name)) actor.names.push(name);
}
