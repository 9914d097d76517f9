import type { Name } from '../document.ts';
import { findAbbreviations } from './abbreviations.ts';
import { findBearers } from './bearers.ts';
import { isBody } from './is-body.ts';
import { isPerson } from './is-person.ts';
import { BODY_WORDS, PLACE_WORDS } from './vocabulary.ts';

/**
 * Gives each name the fullest form that the report has for it: "Orme" is "Ann Orme" where she is named, an
 * abbreviation in brackets is what stands before it, "the Grain Board" is "Orru Grain Board". Where a short
 * name may be several ones', and nothing tells which, it stays as it is.
 */
export function completeNames(text: string, names: readonly Name[]): Name[] {
  const spelled = findAbbreviations(text, names);
  const byActor = longestOfActors(names);
  const bearers = findBearers(names.filter(isPerson));
  const bodies = findBodies(names);
  return names.map((name) => {
    const whole = spelled.get(name.text);
    // What the report spells out outranks the registry: "CBS" may be a bank here.
    if (name.actor && (!whole || whole.full === name.full))
      return { ...name, full: byActor.get(name.actor.id) ?? name.full };
    if (whole) {
      const { full, type, actor } = whole;
      return { ...name, full, type: type === 'unknown' ? 'organization' : type, actor };
    }
    if (name.type === 'person' || name.type === 'unknown') {
      const bearer = bearers.find(name);
      if (bearer) {
        const { full, actor, gender } = bearer;
        return {
          ...name,
          full: (actor && byActor.get(actor.id)) ?? full,
          type: 'person',
          actor,
          gender: name.gender ?? gender,
        };
      }
    }
    if (name.type === 'person' || name.type === 'place') return name;
    const body = bodies(name);
    return body ? { ...name, full: body.full, type: body.type } : name;
  });
}

/** The longest name that the report has for each actor of the registry; capitals and peoples are none. */
function longestOfActors(names: readonly Name[]): Map<string, string> {
  const longest = new Map<string, string>();
  for (const { actor, text, full } of names) {
    if (!actor || full !== text) continue;
    const held = longest.get(actor.id);
    if (held === undefined || text.length > held.length) longest.set(actor.id, text);
  }
  return longest;
}

/**
 * Finds the body whose name ends or begins with a shorter one: "Grain Board" and "Orru Grain Board",
 * "Supreme Court" and "Supreme Court of Orru". A word that many bodies have, alone, is no name of one.
 */
function findBodies(names: readonly Name[]): (name: Name) => Name | null {
  /** null where several end or begin so */
  const byPart = new Map<string, Name | null>();
  for (const name of names) {
    if (name.actor || !isBody(name)) continue;
    const words = name.text.split(' ');
    for (let at = 1; at < Math.min(words.length, LONGEST_BODY); at += 1) {
      // The first word alone is where a body is: "Orru" is not "Orru Bank".
      for (const part of at > 1 ? [words.slice(at), words.slice(0, at)] : [words.slice(at)]) {
        const key = part.join(' ');
        const held = byPart.get(key);
        byPart.set(key, held === undefined || held?.text === name.text ? name : null);
      }
    }
  }
  return (name) => {
    if (name.type !== 'unknown' && !isBody(name)) return null;
    const word = name.text.toLowerCase();
    if (BODY_WORDS.has(word) || PLACE_WORDS.has(word)) return null;
    return byPart.get(name.text) ?? null;
  };
}

/** Longer names of bodies are lists. */
const LONGEST_BODY = 12;
