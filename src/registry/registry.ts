import { type Actor, type ActorType, actorId } from '../model/index.ts';
import { BODIES } from './bodies.ts';
import { FEMALE, MALE } from './given-names.ts';
import { STATES } from './states.ts';

/**
 * `name`: names the actor; `metonym`: a place or house that stands for it ("Moscow"); `demonym`: the
 * adjective or noun of a people ("Russian").
 */
export type NameRole = 'name' | 'metonym' | 'demonym';

/** A name that the registry knows. */
export interface KnownName {
  name: string;
  role: NameRole;
  actor: Actor;
}

/** Actors known beforehand. It never changes once made. */
export interface Registry {
  readonly actors: readonly Actor[];
  /** words in the longest name that begins with this word; 0 when none does */
  longest(firstWord: string): number;
  /** What a name means, letters' case included ("Turkey" is known, "turkey" is not); null if unknown. */
  find(name: string): KnownName | null;
  /** The pronoun that a given name goes with; null when it is unknown or goes with both. */
  genderOf(givenName: string): 'male' | 'female' | null;
}

const TYPES: Readonly<Record<string, ActorType>> = {
  o: 'organization',
  b: 'government-body',
  g: 'armed-group',
  m: 'outlet',
};

/** The registry of actors that comes with Troth. */
export function createRegistry(): Registry {
  const actors: Actor[] = [];
  const known = new Map<string, KnownName>();
  const add = (actor: Actor, names: readonly string[], role: NameRole) => {
    for (const name of names) {
      const key = foldKey(name);
      // States come first, so that a city that shares an outlet's or body's name keeps its meaning.
      if (!known.has(key)) known.set(key, { name, role, actor });
    }
  };
  for (const [iso = '', name = '', wikidata = '', metonyms = '', peoples = '', names = ''] of rows(STATES)) {
    const actor = createActor(name, 'state', wikidata, iso, list(names));
    actors.push(actor);
    add(actor, [name, ...actor.names], 'name');
    add(actor, list(metonyms), 'metonym');
    add(actor, list(peoples), 'demonym');
  }
  for (const [type = '', name = '', wikidata = '', names = ''] of rows(BODIES)) {
    const actor = createActor(name, TYPES[type] ?? 'unknown', wikidata, '', list(names));
    actors.push(actor);
    add(actor, [name, ...actor.names], 'name');
  }
  const longest = new Map<string, number>();
  for (const name of known.keys()) {
    const parts = name.split(' ');
    longest.set(parts[0] ?? '', Math.max(longest.get(parts[0] ?? '') ?? 0, parts.length));
  }
  const male = new Set(MALE.trim().split(/\s+/));
  const female = new Set(FEMALE.trim().split(/\s+/));
  return {
    actors,
    longest: (firstWord) => longest.get(foldKey(firstWord)) ?? 0,
    find: (name) => known.get(foldKey(name)) ?? null,
    genderOf(givenName) {
      if (male.has(givenName) === female.has(givenName)) return null;
      return male.has(givenName) ? 'male' : 'female';
    },
  };
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
}

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(',');
}

/** Straight apostrophes, single spaces. */
function foldKey(name: string): string {
  return name.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim();
}

function createActor(name: string, type: ActorType, wikidata: string, iso: string, names: string[]): Actor {
  return {
    id: actorId(name),
    name,
    type,
    names,
    wikidata: wikidata === '' ? null : wikidata,
    iso: iso === '' ? null : iso,
    offices: [],
  };
}
