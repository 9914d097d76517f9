import type { KnownActor, NameRole, Term } from './known-actor.ts';
import { nameKey } from './normalise.ts';
import { titleKey } from './office-words.ts';

/** One thing that a name may mean. */
export interface Meaning {
  /** the first of the spellings */
  name: string;
  /** the others that have the same key: "Nato" beside "NATO" */
  spellings?: string[];
  role: NameRole;
  loose: boolean;
  known: KnownActor;
}

/** A person's term in an office of some state or body. */
export interface Holding {
  known: KnownActor;
  term: Term;
  /** the keys of the titles, see titleKey */
  titles: readonly string[];
}

/** The actors by everything that they are looked up by. It never changes. */
export interface NameIndex {
  actors(): Iterable<KnownActor>;
  /** null when there is none, or people merged or split it away; a merged one leads to what it was merged into */
  byId(id: string): KnownActor | null;
  /** all meanings of names with a key, see nameKey */
  meanings(key: string): readonly Meaning[];
  /** meanings of a name as it is written, of those that serve for reading names in texts */
  written(name: string): readonly Meaning[];
  /** words in the longest written name that begins with this word; 0 when none does */
  longest(firstWord: string): number;
  /** persons of a family name, by its key */
  bearers(key: string): readonly KnownActor[];
  /** who held which offices of a state or body */
  holdings(of: string): readonly Holding[];
  /** the keys of titles, with the ids of the states and bodies that have them */
  titles(): ReadonlyMap<string, ReadonlySet<string>>;
}

/** Indexes actors; what only some look-ups need is made when the first of them asks. */
export function createIndex(actors: readonly KnownActor[]): NameIndex {
  const ids = lazy(() => new Map(actors.map((known) => [known.id, known])));
  const byKey = lazy(() => {
    const found = new Map<string, Meaning[]>();
    for (const known of actors)
      for (const { name, role, loose } of known.names) {
        const key = nameKey(name);
        const last = found.get(key)?.at(-1);
        if (last?.known === known && last.role === role) {
          last.spellings ??= [];
          last.spellings.push(name);
        } else if (key !== '') push(found, key, { name, role, loose, known });
      }
    return found;
  });
  const byWriting = lazy(() => {
    const found = new Map<string, Meaning[]>();
    for (const known of actors) {
      if (known.isWide || (known.by === 'shipped' && known.type === 'person')) continue;
      for (const { name, role, loose } of known.names)
        if (!loose) push(found, writing(name), { name, role, loose, known });
    }
    return found;
  });
  const longest = lazy(() => {
    const found = new Map<string, number>();
    for (const name of byWriting().keys()) {
      const parts = name.split(' ');
      const [first = ''] = parts;
      if ((found.get(first) ?? 0) < parts.length) found.set(first, parts.length);
    }
    return found;
  });
  const families = lazy(() => {
    const found = new Map<string, KnownActor[]>();
    for (const known of actors)
      if (known.type === 'person') for (const key of familyKeys(known)) push(found, key, known);
    return found;
  });
  const held = lazy(() => {
    const found = new Map<string, Holding[]>();
    const keys = new Map<string, string>();
    const keyOf = (title: string) => {
      const key = keys.get(title) ?? titleKey(nameKey(title).split(' '));
      keys.set(title, key);
      return key;
    };
    for (const known of actors)
      for (const term of known.terms) push(found, term.of, { known, term, titles: term.titles.map(keyOf) });
    return found;
  });
  const titles = lazy(() => {
    const found = new Map<string, Set<string>>();
    for (const [of, holdings] of held())
      for (const { titles } of holdings)
        for (const key of titles) {
          const bodies = found.get(key) ?? new Set();
          found.set(key, bodies.add(of));
        }
    return found;
  });
  return {
    actors: () => actors,
    byId: (id) => ids().get(id) ?? null,
    meanings: (key) => byKey().get(key) ?? [],
    written: (name) => byWriting().get(writing(name)) ?? [],
    longest: (firstWord) => longest().get(writing(firstWord)) ?? 0,
    bearers: (key) => families().get(key) ?? [],
    holdings: (of) => held().get(of) ?? [],
    titles,
  };
}

/** Straight apostrophes, single spaces. */
function writing(name: string): string {
  return name.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim();
}

/**
 * The keys of what a person may be called by alone: each end of the name from its second word on ("López
 * Obrador" and "Obrador"), or the first word where the family name comes first.
 */
function familyKeys({ names, isFamilyFirst }: KnownActor): Set<string> {
  const keys = new Set<string>();
  for (const { name } of names) {
    const words = nameKey(name).split(' ');
    // A regnal number is no name; "Jr." is none either.
    while (words.length > 1 && /^(?:[ivx]+|jr|sr)$/.test(words.at(-1) ?? '')) words.pop();
    if (isFamilyFirst) keys.add(words[0] ?? '');
    else for (let at = 1; at < words.length; at += 1) keys.add(words.slice(at).join(' '));
  }
  return new Set([...keys].filter((key) => key.length > 1 && !PARTICLES.has(key)));
}

const PARTICLES = new Set('al el ul bin ibn de da di van von der la le'.split(' '));

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
