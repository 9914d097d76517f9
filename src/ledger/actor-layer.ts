import {
  type Actor,
  type ActorAct,
  type ActorFields,
  bareActor,
  foldName,
  type Leaving,
  type Span,
} from '../model/index.ts';
import { actsInForce, type Doing } from './acts-in-force.ts';

/** How a report names an actor, as its reading has it. */
export interface Naming {
  /** id of the actor that the reading means */
  actor: string;
  /** what it is called there */
  name: string;
  /** id of the report */
  report: string;
  /** the mentions that the naming stands for; none where no place is known */
  places?: readonly Span[];
}

/** An act that cannot hold after those before it, and why. */
export interface ActorFault {
  act: ActorAct;
  reason: string;
}

/** What people say of actors, to be laid over what readings say. */
export interface ActorLayer {
  /** Whom a naming means: the acts in force are followed in their order, merges and splits alike. */
  meant(naming: Naming): string;
  /** Whom all namings of an actor mean, however it is called and wherever; null where that makes a difference. */
  meantAlways(id: string): string | null;
  /** Where an id leads by merges alone: to itself unless it was merged away. */
  follow(id: string): string;
  /**
   * An actor as it is shown. What a person said of it comes first; then what persons said of those
   * merged into it, then what readings know of it, then what they know of those.
   * @param known what readings know of it and of those merged into it, by id
   * @param names all names of the namings that mean it
   */
  shown(id: string, known: ReadonlyMap<string, Actor>, names: Iterable<string>): Actor;
  /** Whether any act bears on it. */
  touches(id: string): boolean;
  /** Actors whose namings may mean this one, itself among them. */
  sources(id: string): string[];
  /** Actors that namings of this one may mean, itself among them. */
  targets(id: string): string[];
  /** ids of actors that people made and that were not merged away: they are there though no report names them */
  readonly own: ReadonlySet<string>;
  /** ids of actors that were merged away */
  readonly merged: ReadonlySet<string>;
  /** ids of reports in which single places left an actor */
  readonly placed: ReadonlySet<string>;
  /** acts in force that cannot hold; they are left out */
  readonly faults: readonly ActorFault[];
}

/** One way from an actor to another. */
interface Step {
  /** place among the acts in force; later ones are further on */
  at: number;
  to: string;
  /** null when everything goes this way */
  takes: ((naming: Naming) => boolean) | null;
}

type Said = { [F in keyof ActorFields]?: { value: ActorFields[F]; at: number } };

/**
 * Lays people's acts on actors out, so that they can be laid over readings. Pure: the same acts
 * give the same layer, and acts that were taken back leave no trace.
 * @param acts all acts on actors, oldest first, those taken back included
 */
export function layActors(acts: readonly ActorAct[]): ActorLayer {
  const steps = new Map<string, Step[]>();
  const back = new Map<string, Set<string>>();
  /** those merged away, with what they are part of */
  const gone = new Map<string, string>();
  const own = new Set<string>();
  const said = new Map<string, Said>();
  /** what was merged into an actor, and when */
  const joined = new Map<string, { id: string; at: number }[]>();
  const called = new Map<string, string>();
  const placed = new Set<string>();
  const faults: ActorFault[] = [];

  const go = (from: string, step: Step) => {
    entry(steps, from, (): Step[] => []).push(step);
    entry(back, step.to, () => new Set<string>()).add(from);
  };
  const say = (id: string, values: Partial<ActorFields>, at: number) => {
    const fields: Said = { ...said.get(id) };
    for (const [field, value] of Object.entries(values)) Object.assign(fields, { [field]: { value, at } });
    said.set(id, fields);
  };
  const make = ({ id, ...fields }: Actor, at: number) => {
    own.add(id);
    called.set(id, fields.name);
    say(id, fields, at);
  };

  for (const [at, act] of actsInForce(acts).entries()) {
    const reason = faultOf(act, own, gone);
    if (reason !== null) {
      faults.push({ act, reason });
      continue;
    }
    switch (act.type) {
      case 'add-actor':
        make(act.actor, at);
        break;
      case 'correct-actor':
        called.set(act.actor.id, act.actor.name);
        say(act.actor.id, act.values, at);
        break;
      case 'merge-actors':
        called.set(act.into.id, act.into.name);
        for (const { id, name } of act.actors) {
          called.set(id, name);
          gone.set(id, act.into.id);
          entry(joined, act.into.id, (): { id: string; at: number }[] => []).push({ id, at });
          go(id, { at, to: act.into.id, takes: null });
        }
        break;
      case 'split-actor': {
        const { actor, into, leaves } = act;
        called.set(actor.id, actor.name);
        if ('type' in into) make(into, at);
        else called.set(into.id, into.name);
        gone.delete(into.id);
        for (const [id, list] of joined)
          joined.set(
            id,
            list.filter((other) => other.id !== into.id),
          );
        const names = said.get(actor.id)?.names;
        if (names)
          say(actor.id, { names: names.value.filter((name) => !isAmong(name, leaves.names)) }, names.at);
        for (const { report } of leaves.mentions) placed.add(report);
        go(actor.id, { at, to: into.id, takes: fits(leaves) });
        break;
      }
    }
  }

  const follow = (id: string) => {
    let at = id;
    // Merges lead onwards only: nothing is merged into what was merged away.
    for (let to = gone.get(at); to !== undefined; to = gone.get(at)) at = to;
    return at;
  };
  const members = (id: string, after = -1): { id: string; at: number }[] =>
    (joined.get(id) ?? []).flatMap((member) => [
      { id: member.id, at: Math.max(member.at, after) },
      ...members(member.id, Math.max(member.at, after)),
    ]);

  const meant = (naming: Naming) => {
    let id = naming.actor;
    let last = -1;
    for (;;) {
      const step = steps.get(id)?.find(({ at, takes }) => at > last && (takes === null || takes(naming)));
      if (!step) return id;
      id = step.to;
      last = step.at;
    }
  };

  return {
    meant,
    meantAlways(id) {
      let at = id;
      let last = -1;
      for (;;) {
        const step = steps.get(at)?.find((step) => step.at > last);
        if (!step) return at;
        if (step.takes !== null) return null;
        at = step.to;
        last = step.at;
      }
    },
    follow,
    shown(id, known, names) {
      // What left since it was merged is no name of this one any more.
      const keeps = (member: string, name: string) => meant({ actor: member, name, report: '' }) === id;
      return combine(id, members(id), { said, called, known, keeps }, names);
    },
    touches: (id) => called.has(id),
    sources: (id) => reach(id, (at) => back.get(at) ?? []),
    targets: (id) => reach(id, (at) => (steps.get(at) ?? []).map(({ to }) => to)),
    own: new Set([...own].filter((id) => !gone.has(id))),
    merged: new Set(gone.keys()),
    placed,
    faults,
  };
}

/** Why an act cannot hold after those before it; null when it can. */
function faultOf(
  act: Doing<ActorAct>,
  own: ReadonlySet<string>,
  gone: ReadonlyMap<string, string>,
): string | null {
  const merged = (id: string) => (gone.has(id) ? `the actor ${id} was merged into ${gone.get(id)}` : null);
  const made = ({ id }: Actor) => {
    if (id.trim() === '') return 'an actor needs an id';
    return own.has(id) ? `there is an actor ${id} already` : merged(id);
  };
  switch (act.type) {
    case 'add-actor':
      return made(act.actor);
    case 'correct-actor':
      return merged(act.actor.id);
    case 'merge-actors': {
      const ids = act.actors.map(({ id }) => id);
      if (ids.includes(act.into.id)) return 'an actor cannot be merged into itself';
      if (new Set(ids).size < ids.length) return 'an actor is named twice';
      return [act.into.id, ...ids].map(merged).find((fault) => fault !== null) ?? null;
    }
    case 'split-actor':
      if (act.into.id === act.actor.id) return 'an actor cannot be split into itself';
      return merged(act.actor.id) ?? ('type' in act.into ? made(act.into) : null);
  }
}

function fits({ names, reports, mentions }: Leaving): (naming: Naming) => boolean {
  const called = new Set(names.map(foldName));
  const within = new Set(reports);
  const places = new Set(mentions.map(({ report, start, end }) => `${report} ${start} ${end}`));
  return (naming) =>
    within.has(naming.report) ||
    called.has(foldName(naming.name)) ||
    (places.size > 0 &&
      (naming.places ?? []).some(({ start, end }) => places.has(`${naming.report} ${start} ${end}`)));
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((other) => foldName(other) === foldName(name));
}

/** Where what is known of actors is found. */
interface Sayings {
  said: ReadonlyMap<string, Said>;
  called: ReadonlyMap<string, string>;
  known: ReadonlyMap<string, Actor>;
  /** whether a name of a merged actor is one of what it was merged into */
  keeps: (member: string, name: string) => boolean;
}

function combine(
  id: string,
  members: readonly { id: string; at: number }[],
  { said, called, known, keeps }: Sayings,
  names: Iterable<string>,
): Actor {
  const mine = said.get(id) ?? {};
  const machine = known.get(id) ?? bareActor(id, called.get(id) ?? id);
  const others = members.map((member) => ({
    ...member,
    said: said.get(member.id) ?? {},
    known: known.get(member.id) ?? bareActor(member.id, called.get(member.id) ?? member.id),
  }));
  const pick = <F extends 'type' | 'wikidata' | 'iso'>(field: F, none: Actor[F]): Actor[F] => {
    const saying = mine[field] as { value: Actor[F] } | undefined;
    if (saying) return saying.value;
    const values = [
      ...others.map((other) => other.said[field]?.value),
      machine[field],
      ...others.map((other) => other.known[field]),
    ];
    return values.find((value): value is Actor[F] => value !== undefined && value !== none) ?? none;
  };
  const since = (field: 'names' | 'offices') => mine[field]?.at ?? -1;
  const name = mine.name?.value ?? machine.name;
  const joinedNames = others
    .filter(({ at }) => at > since('names'))
    .flatMap((other) =>
      [other.said.name?.value ?? other.known.name, ...(other.said.names?.value ?? other.known.names)].filter(
        (name) => keeps(other.id, name),
      ),
    );
  const offices = others
    .filter(({ at }) => at > since('offices'))
    .flatMap((other) => other.said.offices?.value ?? other.known.offices);
  return {
    id,
    name,
    type: pick('type', 'unknown'),
    names: otherNames(name, [...(mine.names?.value ?? names), ...joinedNames]),
    wikidata: pick('wikidata', null),
    iso: pick('iso', null),
    offices: distinct([...(mine.offices?.value ?? machine.offices), ...offices]),
  };
}

/** Names without the one that is shown, each once, sorted. */
function otherNames(shown: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== shown).sort();
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Everything that can be reached from an id, itself first. */
function reach(id: string, next: (id: string) => Iterable<string>): string[] {
  const found = new Set([id]);
  for (const at of found) for (const to of next(at)) found.add(to);
  return [...found];
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
