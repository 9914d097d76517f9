import type { Actor } from '../model/index.ts';
import type { KnownActor, Term } from './known-actor.ts';
import { createIndex, type NameIndex } from './name-index.ts';
import { nameKey } from './normalise.ts';
import { type Registry, registryOf } from './registry.ts';

/** What people did to the actors. Later changes see what earlier ones made. */
export type OwnChange =
  /** an actor of their own; with the id of a known one, it stands in its place */
  | { change: 'add'; actor: Actor }
  /** what is given is right; given names stand in place of all others, capitals and peoples kept */
  | { change: 'correct'; actor: string; fields: Partial<Omit<Actor, 'id'>> }
  /** all of these are one: `into` keeps its id and name, and takes over the others' names and offices */
  | { change: 'merge'; actors: readonly string[]; into: string }
  /** what was taken for one is these; what it was called means only those of them that are called so */
  | { change: 'split'; actor: string; into: readonly Actor[] };

/** A registry with people's changes laid over it. */
export interface Layered {
  registry: Registry;
  /** changes to actors that are not there (any more): they have no effect, and are to be shown */
  lost: OwnChange[];
}

/**
 * People's additions, corrections, merges and splits over a registry. What they say outranks it: an actor
 * that they touched comes before all others that a name may mean. The registry itself stays as it is, and
 * only the touched actors are indexed anew.
 */
export function layered(registry: Registry, changes: readonly OwnChange[]): Layered {
  const base = registry.index;
  /** actors that people made or touched, by id */
  const own = new Map<string, KnownActor>();
  /** ids that lead elsewhere: to what they were merged into, or, split, to nothing */
  const gone = new Map<string, string | null>();
  const find = (id: string): KnownActor | null => {
    const seen = new Set<string>();
    let at: string | null = id;
    while (at !== null && gone.has(at) && !own.has(at) && !seen.has(at)) {
      seen.add(at);
      at = gone.get(at) ?? null;
    }
    return at === null ? null : (own.get(at) ?? (gone.has(at) ? null : base.byId(at)));
  };
  const put = (known: KnownActor) => own.set(known.id, { ...plain(known), by: 'people', isWide: false });
  const lost: OwnChange[] = [];
  for (const change of changes) {
    if (change.change === 'add') {
      put(toOwn(change.actor, base));
    } else if (change.change === 'correct') {
      const known = find(change.actor);
      if (known) put(corrected(known, change.fields, base));
      else lost.push(change);
    } else if (change.change === 'merge') {
      const into = find(change.into);
      const others = change.actors.flatMap((id) => find(id) ?? []).filter((known) => known.id !== into?.id);
      if (!into || others.length === 0) {
        lost.push(change);
        continue;
      }
      put(merged(into, others));
      for (const { actor } of others) {
        own.delete(actor.id);
        gone.set(actor.id, into.id);
      }
    } else {
      const known = find(change.actor);
      if (!known) {
        lost.push(change);
        continue;
      }
      own.delete(known.id);
      gone.set(known.id, null);
      for (const actor of change.into) put(toOwn(actor, base));
    }
  }
  return { registry: registryOf(overlay(base, createIndex([...own.values()]), own, gone, find)), lost };
}

function overlay(
  base: NameIndex,
  top: NameIndex,
  own: ReadonlyMap<string, KnownActor>,
  gone: ReadonlyMap<string, string | null>,
  find: (id: string) => KnownActor | null,
): NameIndex {
  const stands = ({ id }: KnownActor) => !own.has(id) && !gone.has(id);
  const both = <T>(
    mine: readonly T[],
    theirs: readonly T[],
    knownOf: (item: T) => KnownActor,
  ): readonly T[] => {
    const kept = theirs.filter((item) => stands(knownOf(item)));
    return mine.length === 0 ? kept : [...mine, ...kept];
  };
  const titles = new Map(base.titles());
  for (const [title, bodies] of top.titles())
    titles.set(title, new Set([...(titles.get(title) ?? []), ...bodies]));
  return {
    *actors() {
      yield* own.values();
      for (const known of base.actors()) if (stands(known)) yield known;
    },
    byId: find,
    meanings: (key) => both(top.meanings(key), base.meanings(key), ({ known }) => known),
    written: (name) => both(top.written(name), base.written(name), ({ known }) => known),
    longest: (firstWord) => Math.max(top.longest(firstWord), base.longest(firstWord)),
    bearers: (key) => both(top.bearers(key), base.bearers(key), (known) => known),
    holdings: (of) => both(top.holdings(of), base.holdings(of), ({ known }) => known),
    titles: () => titles,
  };
}

/** An actor as people gave it; the office's state is found by its name. */
function toOwn(actor: Actor, base: NameIndex): KnownActor {
  return {
    id: actor.id,
    type: actor.type,
    actor,
    by: 'people',
    names: namesOf(actor),
    of: null,
    isFamilyFirst: false,
    terms: termsOf(actor, base),
    isWide: false,
    sources: ['people'],
  };
}

function corrected(known: KnownActor, fields: Partial<Omit<Actor, 'id'>>, base: NameIndex): KnownActor {
  const actor = { ...known.actor, ...fields };
  const roles = known.names.filter(({ role }) => role !== 'name');
  return {
    ...plain(known),
    type: actor.type,
    actor,
    names: [...namesOf(actor), ...roles],
    terms: fields.offices ? termsOf(actor, base) : known.terms,
    sources: [...new Set(['people', ...known.sources])],
  };
}

function merged(into: KnownActor, others: readonly KnownActor[]): KnownActor {
  const all = [into, ...others];
  const names = [...new Set(all.flatMap(({ actor }) => [actor.name, ...actor.names]))];
  return {
    ...plain(into),
    actor: {
      ...into.actor,
      names: names.filter((name) => name !== into.actor.name),
      wikidata: all.map(({ actor }) => actor.wikidata).find((id) => id !== null) ?? null,
      iso: all.map(({ actor }) => actor.iso).find((iso) => iso !== null) ?? null,
      offices: all.flatMap(({ actor }) => actor.offices),
    },
    names: all.flatMap((known) => known.names),
    terms: all.flatMap(({ terms }) => terms).sort((a, b) => (a.held < b.held ? -1 : 1)),
    sources: [...new Set(['people', ...all.flatMap(({ sources }) => sources)])],
  };
}

/** A copy to change: what is shipped makes its parts when they are asked for, and a spread asks for none. */
function plain(known: KnownActor): KnownActor {
  const { id, type, actor, by, names, of, isFamilyFirst, terms, isWide, sources } = known;
  return { id, type, actor, by, names, of, isFamilyFirst, terms, isWide, sources };
}

function namesOf({ name, names }: Actor): KnownActor['names'] {
  return [...new Set([name, ...names])].map((name) => ({ name, role: 'name', loose: false }));
}

function termsOf({ offices }: Actor, base: NameIndex): Term[] {
  return offices
    .flatMap(({ title, of, held }) => {
      const owner = base.meanings(nameKey(of ?? '')).find(({ role }) => role === 'name')?.known;
      if (!owner) return [];
      return {
        titles: [title],
        of: owner.id,
        held: held ?? '../..',
        knownUntil: null,
        sources: ['people'],
      };
    })
    .sort((a, b) => (a.held < b.held ? -1 : 1));
}
