import { type Actor, actorId, anchor, type Mention } from '../model/index.ts';
import type { Layers, Name } from './document.ts';

/**
 * The mentions of a report and the actors that they and the statements name. A name of unknown type
 * counts only where a statement names it too: most others are words with a capital for another reason.
 */
export function findActors({ text, names, statements }: Pick<Layers, 'text' | 'names' | 'statements'>): {
  mentions: Mention[];
  actors: Actor[];
} {
  const named = new Set(
    statements.flatMap(({ speaker, addressee, via }) => [speaker ?? '', ...addressee, ...via]),
  );
  const actors = new Map<string, Actor>();
  const mentions: Mention[] = [];
  for (const name of names) {
    if (name.demonym || (name.type === 'unknown' && !named.has(name.full))) continue;
    const id = name.actor?.id ?? actorId(name.full);
    if (id === '') continue;
    mentions.push({ anchor: anchor(text, name), actor: id });
    const held = actors.get(id);
    if (!held) actors.set(id, createActor(id, name));
    else if (!name.actor && name.text !== held.name && !held.names.includes(name.text))
      held.names.push(name.text);
  }
  for (const name of named) {
    const id = actorId(name);
    if (id !== '' && !actors.has(id))
      actors.set(id, { ...blank, id, name, type: /\band\b|s$/u.test(name) ? 'group' : 'unknown' });
  }
  return { mentions, actors: [...actors.values()] };
}

const blank = { names: [], wikidata: null, iso: null, offices: [] };

function createActor(id: string, name: Name): Actor {
  if (name.actor) return { ...name.actor, names: [...name.actor.names] };
  return {
    ...blank,
    id,
    name: name.full,
    type: name.type,
    names: name.text === name.full ? [] : [name.text],
  };
}
