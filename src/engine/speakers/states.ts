import type { Registry } from '../../registry/index.ts';

/** Tells which states words name, by name or by people: "the Thai military", "U.S. officials". */
export function createStates(registry: Registry): (words: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (words) => {
    let found = known.get(words);
    if (!found) {
      found = statesIn(words, registry);
      known.set(words, found);
    }
    return found;
  };
}

function statesIn(words: string, registry: Registry): ReadonlySet<string> {
  const found = new Set<string>();
  const tokens = words.split(/[^\p{L}.-]+/u);
  for (const [at, token] of tokens.entries()) {
    if (!/^\p{Lu}/u.test(token)) continue;
    const next = tokens[at + 1] ?? '';
    for (const name of /^\p{Lu}/u.test(next) ? [`${token} ${next}`, token] : [token]) {
      const held = registry.find(name);
      if (held?.actor.type !== 'state' || held.role === 'metonym') continue;
      found.add(held.actor.id);
      break;
    }
  }
  return found;
}
