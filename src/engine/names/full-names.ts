import type { Name } from '../document.ts';

/**
 * Gives each name the fullest form that the report has for it: "Orme" is "Ann Orme" where she is
 * named, and an abbreviation in brackets is what stands before it.
 */
export function completeNames(text: string, names: readonly Name[]): Name[] {
  const byWord = new Map<string, Name>();
  const byShort = new Map<string, string>();
  const byActor = longestOfActors(names);
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (next && isAbbreviation(text, name, next)) byShort.set(next.text, name.full);
    if (name.actor || name.type === 'organization') continue;
    const parts = name.text.split(' ');
    if (parts.length < 2) continue;
    // The last word is how most names are cut short; the first is for names that begin with the family's.
    for (const part of new Set([parts.at(-1), parts[0]])) {
      const held = byWord.get(part ?? '');
      if (part && (!held || isFuller(name, held))) byWord.set(part, name);
    }
  }
  return names.map((name) => {
    const spelled = byShort.get(name.text);
    // What the report spells out outranks the registry: "CBS" may be a bank here.
    if (name.actor && (!spelled || spelled === name.full))
      return { ...name, full: byActor.get(name.actor.id) ?? name.full };
    if (spelled) return { ...name, full: spelled, type: 'organization', actor: null };
    if (name.type === 'organization') return name;
    const parts = name.text.split(' ');
    const whole =
      byWord.get(parts.at(-1) ?? '') ?? (parts.length === 1 ? byWord.get(parts[0] ?? '') : undefined);
    if (!whole || !parts.every((part) => whole.text.split(' ').includes(part))) return name;
    return {
      ...name,
      full: whole.text,
      type: name.type === 'person' ? 'person' : whole.type,
      gender: name.gender ?? whole.gender,
      described: name.described === '' ? whole.described : name.described,
    };
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

function isFuller(name: Name, held: Name): boolean {
  const parts = name.text.split(' ');
  return name.text.length > held.text.length && held.text.split(' ').every((part) => parts.includes(part));
}

function isAbbreviation(text: string, name: Name, next: Name): boolean {
  return (
    next.start - name.end <= 2 &&
    /^\s?\($/u.test(text.slice(name.end, next.start)) &&
    text[next.end] === ')' &&
    /^\p{Lu}[\p{Lu}\p{Ll}.-]{1,9}$/u.test(next.text) &&
    name.text.includes(' ')
  );
}
