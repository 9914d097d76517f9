import { createHash } from 'node:crypto';
import { type Actor, type ActorDeed, type ActorFields, bareActor } from '../model/index.ts';
import type { KnownActor, Term } from './known-actor.ts';
import { createIndex, type NameIndex } from './name-index.ts';
import { nameKey } from './normalise.ts';
import { type Registry, registryOf } from './registry.ts';

/** What people did to actors and did not take back. */
export type OwnDeed = Exclude<ActorDeed, { type: 'undo-actor' }>;

/**
 * What people say of actors over a registry. It outranks the registry: an actor that they touched comes
 * before all others that a name may mean. Later deeds see what earlier ones made. The registry itself stays
 * as it is, and only the touched actors are indexed anew.
 *
 * An actor that is added, corrected or merged into is known by its names from then on; with the id of a known
 * one it stands in its place, capitals and peoples kept. Of a split only the names count, since no other text
 * is meant by the rest. One whose type nobody told serves for look-ups, not for reading names in texts.
 * @param deeds those in force, oldest first
 */
export function layered(registry: Registry, deeds: readonly OwnDeed[]): Registry {
  const base = registry.index;
  /** actors that people made or touched, by id */
  const own = new Map<string, KnownActor>();
  /** ids that lead to what they were merged into */
  const gone = new Map<string, string>();
  /** what was merged into another, as it was */
  const parts = new Map<string, KnownActor>();
  /** by the keys of their names: what offices can be of */
  const owners = new Map<string, KnownActor>();
  const find = (id: string): KnownActor | null => {
    let at = id;
    // The ledger lets nothing be merged into what was merged away, but not every caller asks it.
    for (const seen = new Set<string>(); gone.has(at) && !seen.has(at); at = gone.get(at) ?? at) seen.add(at);
    return own.get(at) ?? base.byId(at);
  };
  const put = (known: KnownActor) => {
    own.set(known.id, { ...plain(known), by: 'people', isWide: known.type === 'unknown' });
    gone.delete(known.id);
    for (const { name } of known.names) if (known.type !== 'person') owners.set(nameKey(name), known);
  };
  const ownerOf = (name: string) =>
    owners.get(nameKey(name)) ??
    base.meanings(nameKey(name)).find(({ role }) => role === 'name')?.known ??
    null;
  const correct = (known: KnownActor, fields: Partial<ActorFields>) => put(corrected(known, fields, ownerOf));
  const known = ({ id, name }: { id: string; name: string }) =>
    find(id) ?? toOwn(bareActor(id, name), ownerOf);

  for (const deed of deeds) {
    switch (deed.type) {
      case 'add-actor':
        correct(known(deed.actor), deed.actor);
        break;
      case 'correct-actor':
        correct(known(deed.actor), deed.values);
        break;
      case 'merge-actors': {
        const into = known(deed.into);
        const others = deed.actors.map(known).filter(({ id }) => id !== into.id);
        put(merged(into, others));
        for (const other of others) {
          parts.set(other.id, other);
          own.delete(other.id);
          gone.set(other.id, into.id);
        }
        break;
      }
      case 'split-actor': {
        const { actor, into, leaves } = deed;
        const from = find(actor.id);
        const keys = new Set(leaves.names.map(nameKey));
        if (from && keys.size > 0) put(without(from, keys));
        if ('type' in into) put(toOwn({ ...into, names: [...into.names, ...leaves.names] }, ownerOf));
        else if (gone.has(into.id)) put(alone(parts.get(into.id) ?? known(into), leaves.names));
        else if (keys.size > 0) put(alsoCalled(known(into), leaves.names));
        break;
      }
    }
  }
  if (own.size === 0) return registry;
  // In the order of ids, so that two ways to the same actors are the same registry.
  const sorted = [...own.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const merges = [...gone].sort(([a], [b]) => (a < b ? -1 : 1));
  return registryOf(overlay(base, createIndex(sorted), sorted, own, gone, find), () =>
    fingerprint([registry.fingerprint, sorted, merges]),
  );
}

/** Length of a fingerprint: twelve hexadecimal digits never meet by chance among the registries of one store. */
const FINGERPRINT_LENGTH = 12;

function fingerprint(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what), 'utf8').digest('hex').slice(0, FINGERPRINT_LENGTH);
}

function overlay(
  base: NameIndex,
  top: NameIndex,
  sorted: readonly KnownActor[],
  own: ReadonlyMap<string, KnownActor>,
  gone: ReadonlyMap<string, string>,
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
      yield* sorted;
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

/** Finds the state or body of an office by its name. */
type FindOwner = (name: string) => KnownActor | null;

/** An actor as people gave it; the office's state is found by its name. */
function toOwn(actor: Actor, ownerOf: FindOwner): KnownActor {
  return {
    id: actor.id,
    type: actor.type,
    actor,
    by: 'people',
    names: namesOf(actor, []),
    of: null,
    isFamilyFirst: false,
    terms: termsOf(actor, ownerOf),
    isWide: false,
    sources: ['people'],
  };
}

function corrected(known: KnownActor, fields: Partial<ActorFields>, ownerOf: FindOwner): KnownActor {
  const name = fields.name ?? known.actor.name;
  // A name that only gave way to a better one is still a name; names that are given stand for all.
  const names = fields.names ?? [known.actor.name, ...known.actor.names];
  const actor: Actor = {
    ...known.actor,
    ...fields,
    id: known.id,
    name,
    names: names.filter((other) => other !== name),
  };
  return {
    ...plain(known),
    type: actor.type,
    actor,
    names: namesOf(actor, known.names),
    terms: fields.offices ? termsOf(actor, ownerOf) : known.terms,
    sources: [...new Set(['people', ...known.sources])],
  };
}

function merged(into: KnownActor, others: readonly KnownActor[]): KnownActor {
  const all = [into, ...others];
  const names = [...new Set(all.flatMap(({ actor }) => [actor.name, ...actor.names]))];
  const actor: Actor = {
    ...into.actor,
    type: all.map(({ type }) => type).find((type) => type !== 'unknown') ?? 'unknown',
    names: names.filter((name) => name !== into.actor.name),
    wikidata: all.map(({ actor }) => actor.wikidata).find((id) => id !== null) ?? null,
    iso: all.map(({ actor }) => actor.iso).find((iso) => iso !== null) ?? null,
    offices: all.flatMap(({ actor }) => actor.offices),
  };
  return {
    ...plain(into),
    type: actor.type,
    actor,
    names: namesOf(
      actor,
      all.flatMap((known) => known.names),
    ),
    terms: all.flatMap(({ terms }) => terms).sort((a, b) => (a.held < b.held ? -1 : 1)),
    sources: [...new Set(['people', ...all.flatMap(({ sources }) => sources)])],
  };
}

/** An actor without the names that left it. */
function without(known: KnownActor, keys: ReadonlySet<string>): KnownActor {
  const stays = (name: string) => !keys.has(nameKey(name));
  return {
    ...plain(known),
    actor: { ...known.actor, names: known.actor.names.filter(stays) },
    names: known.names.filter(({ name }) => stays(name)),
  };
}

/** An actor to which names came. */
function alsoCalled(known: KnownActor, names: readonly string[]): KnownActor {
  const { name } = known.actor;
  const others = [...new Set([...known.actor.names, ...names])].filter((other) => other !== name);
  const actor = { ...known.actor, names: others };
  return { ...plain(known), actor, names: namesOf(actor, known.names) };
}

/** An actor that was merged away and is there again: its other names stay with what it was merged into. */
function alone(known: KnownActor, names: readonly string[]): KnownActor {
  const now = alsoCalled(known, names);
  return { ...now, names: now.names.filter(({ name }) => names.includes(name)) };
}

/** A copy to change: what is shipped makes its parts when they are asked for, and a spread asks for none. */
function plain(known: KnownActor): KnownActor {
  const { id, type, actor, by, names, of, isFamilyFirst, terms, isWide, sources } = known;
  return { id, type, actor, by, names, of, isFamilyFirst, terms, isWide, sources };
}

/**
 * The names of an actor as look-ups know them: those that people gave, and capitals and peoples as they were
 * before. One word of a person's longer name is left to the report, in which it may name another of the family.
 */
function namesOf({ name, names, type }: Actor, before: KnownActor['names']): KnownActor['names'] {
  const all = [...new Set([name, ...names])];
  const words = new Set(all.flatMap((one) => (one.includes(' ') ? one.split(' ') : [])));
  return [
    ...all.map((one) => {
      const held = before.find((other) => other.role === 'name' && other.name === one);
      const loose = held?.loose === true || (type === 'person' && words.has(one));
      return { name: one, role: 'name' as const, loose };
    }),
    ...before.filter(({ role }) => role !== 'name'),
  ];
}

function termsOf({ offices }: Actor, ownerOf: FindOwner): Term[] {
  return offices
    .flatMap(({ title, of, held }) => {
      const owner = of === null ? null : ownerOf(of);
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
