import type { Actor, ActorType } from '../model/index.ts';
import { byRank, type Candidate, createCandidate, nearestTerm } from './candidate.ts';
import { shippedActors } from './data.ts';
import { FEMALE, MALE } from './given-names.ts';
import { findHolders, type HoldersOptions } from './holders.ts';
import type { NameRole } from './known-actor.ts';
import { createIndex, type NameIndex } from './name-index.ts';
import { fitsCase, nameKey } from './normalise.ts';
import { titleKey } from './office-words.ts';
import { findStateBodies } from './state-bodies.ts';

/** A name that the registry knows. */
export interface KnownName {
  name: string;
  role: NameRole;
  actor: Actor;
}

/** What limits a look-up. */
export interface LookUpOptions {
  /** the report's day, `YYYY-MM-DD`: persons are told apart by the offices that they held then */
  day?: string | null;
  /** types of actors wanted; all unless told */
  types?: readonly ActorType[];
}

/** Actors known beforehand. It never changes once made. */
export interface Registry {
  /** what the registry's look-ups rest on; layered() puts people's changes over it */
  readonly index: NameIndex;
  /**
   * what people's deeds made of the registry, as a short hash: registries with the same one give the same
   * answers; null for what comes with Troth
   */
  readonly fingerprint: string | null;
  readonly actors: readonly Actor[];
  /** The actor of an id; one that was merged leads to what it was merged into. Null if unknown. */
  actor(id: string): Actor | null;
  /** words in the longest name that begins with this word; 0 when none does */
  longest(firstWord: string): number;
  /**
   * What a name means where it is read in a text, letters' case included ("Turkey" is known, "turkey" is
   * not); null if unknown. It knows states, bodies, armed groups and outlets, not the persons and long lists
   * that come with Troth.
   */
  find(name: string): KnownName | null;
  /** The pronoun that a given name goes with; null when it is unknown or goes with both. */
  genderOf(givenName: string): 'male' | 'female' | null;
  /**
   * All that a name may mean, the likeliest first: names, abbreviations, capitals, peoples, and a person's
   * family name, alone or after a title. How it is written does not matter (see nameKey); `isCased` tells
   * whether its letters' case fits.
   */
  lookUp(name: string, options?: LookUpOptions): Candidate[];
  /** Who the words of an office mean: "the Afghan president", "UN secretary-general", "former British PM". */
  holders(office: string, options?: HoldersOptions): Candidate[];
  /** The ministry, parliament, army or other body of a state that words mean. */
  stateBodies(words: string): Candidate[];
}

/** The registry of actors that comes with Troth. Its data are read when something is first looked up. */
export function createRegistry(): Registry {
  shipped ??= createIndex(shippedActors());
  return registryOf(shipped);
}

let shipped: NameIndex | undefined;

/**
 * A registry over an index.
 * @param fingerprint made when it is first asked for
 */
export function registryOf(index: NameIndex, fingerprint: () => string | null = () => null): Registry {
  const males = new Set(MALE.trim().split(/\s+/));
  const females = new Set(FEMALE.trim().split(/\s+/));
  let made: string | null | undefined;
  return {
    index,
    get fingerprint() {
      if (made === undefined) made = fingerprint();
      return made;
    },
    get actors() {
      return [...index.actors()].map(({ actor }) => actor);
    },
    actor: (id) => index.byId(id)?.actor ?? null,
    longest: (firstWord) => index.longest(firstWord),
    find(name) {
      const [first] = index.written(name);
      return first ? { name: first.name, role: first.role, actor: first.known.actor } : null;
    },
    genderOf(givenName) {
      if (males.has(givenName) === females.has(givenName)) return null;
      return males.has(givenName) ? 'male' : 'female';
    },
    lookUp: (name, options = {}) => lookUp(index, name, options),
    holders: (office, options = {}) => findHolders(index, office, options),
    stateBodies: (words) => findStateBodies(index, words),
  };
}

function lookUp(index: NameIndex, words: string, { day = null, types }: LookUpOptions): Candidate[] {
  const key = nameKey(words);
  if (key === '') return [];
  const isWanted = (type: ActorType) => !types || types.includes(type);
  const found: Candidate[] = [];
  const named = new Set<unknown>();
  for (const { name: first, spellings, role, loose, known } of index.meanings(key)) {
    const name =
      spellings && !fitsCase(words, first)
        ? (spellings.find((spelling) => fitsCase(words, spelling)) ?? first)
        : first;
    named.add(known);
    if (!isWanted(known.type)) continue;
    const term = known.terms.length > 0 ? nearestTerm(known.terms, day) : null;
    const of = term && (index.byId(term.term.of)?.actor.name ?? null);
    found.push(
      createCandidate({
        known,
        role,
        name,
        words,
        loose,
        // A name is one's own in and out of office.
        term: term && { ...term, of, timing: null },
        why: WHY[role](name, known.actor.name),
      }),
    );
  }
  if (isWanted('person')) found.push(...byFamilyName(index, words, key, day, named));
  return byRank(found);
}

const WHY: Readonly<Record<NameRole, (name: string, actor: string) => string>> = {
  name: (name, actor) => (name === actor ? 'its name' : `a name of ${actor}`),
  metonym: (name, actor) => `${name} stands for ${actor}`,
  demonym: (_, actor) => `the people of ${actor}`,
};

/** Persons by their family name, alone or after a title that they held: "Karzai", "President Karzai". */
function byFamilyName(
  index: NameIndex,
  words: string,
  key: string,
  day: string | null,
  named: ReadonlySet<unknown>,
): Candidate[] {
  const tokens = key.split(' ');
  for (let at = 0; at < tokens.length && at <= LONGEST_TITLE; at += 1) {
    const title = at === 0 ? null : titleKey(tokens.slice(0, at));
    if (title !== null && !index.titles().has(title)) continue;
    const name = tokens.slice(at).join(' ');
    const whole = title === null ? [] : index.meanings(name).flatMap(({ known }) => known);
    const found = [...new Set([...whole, ...index.bearers(name)])].flatMap((known) => {
      if (named.has(known) || known.type !== 'person') return [];
      const terms = title === null ? known.terms : known.terms.filter((term) => hasTitle(term.titles, title));
      const term = nearestTerm(terms, day);
      if (!term && title !== null) return [];
      const of = term && (index.byId(term.term.of)?.actor.name ?? null);
      const office = term ? `: ${term.term.titles[0]} of ${of}, ${term.term.held}` : '';
      return createCandidate({
        known,
        role: 'family',
        name: known.actor.name,
        words: title === null ? words : null,
        term: term && { ...term, of },
        why: `${title === null ? 'family name' : 'title and name'} of ${known.actor.name}${office}`,
      });
    });
    if (found.length > 0) return found;
  }
  return [];
}

const LONGEST_TITLE = 4;

function hasTitle(titles: readonly string[], title: string): boolean {
  return titles.some((held) => titleKey(nameKey(held).split(' ')) === title);
}
