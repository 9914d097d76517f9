import {
  type Actor,
  actorId,
  bareActor,
  foldName,
  type Mention,
  type Reading,
  type ReviewedStatement,
  type Span,
} from '../model/index.ts';
import type { ActorLayer, Naming } from './actor-layer.ts';

/** What an actor is to a statement; `mention`: the content names it. */
export const ACTOR_ROLES = ['speaker', 'addressee', 'holder', 'via', 'mention'] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** What one report knows of one actor. */
export interface NamedActor {
  /** id of the actor as people's acts have it */
  id: string;
  /** id that the reading gives; several of these may mean one actor */
  base: string;
  /** the actor of that id as the reading knows it */
  known: Actor;
  /** what statements call it there; sorted */
  used: string[];
  /** what else mentions call it there; sorted */
  quoted: string[];
}

/** That a statement names an actor, and how. */
export interface ActorUse {
  /** id of the actor as people's acts have it */
  actor: string;
  role: ActorRole;
  /** id that the reading gives */
  base: string;
  /** what it is called */
  name: string;
}

/** The actors of one report and what they are to its statements. */
export interface NamedActors {
  /** one for each pair of `id` and `base` */
  actors: NamedActor[];
  /** the reading's, with people's acts laid over them */
  mentions: Mention[];
  /** for each statement, in their order; no use twice */
  roles: { speaker: string | null; all: ActorUse[] }[];
}

/**
 * Finds the actors that a report names: those its mentions point to and those that its statements
 * name as speaker, addressee, holder or channel. A name that the reading's list of actors knows is
 * that actor; any other name is an actor of its own, see {@link actorId}. People's acts on actors
 * decide whom all of these mean.
 * @param report its id
 * @param reading the one that is shown
 * @param shown the report's statements
 */
export function actorsNamed(
  report: string,
  reading: Reading | null,
  shown: readonly ReviewedStatement[],
  layer: ActorLayer,
): NamedActors {
  const known = new Map((reading?.actors ?? []).map((actor) => [actor.id, actor]));
  const resolve = resolver(reading?.actors ?? []);
  const found = new Map<
    string,
    Omit<NamedActor, 'used' | 'quoted'> & Record<'used' | 'quoted', Set<string>>
  >();

  /** Takes note of a naming; returns whom it means. */
  const take = (naming: Naming, as: 'used' | 'quoted'): string => {
    const { actor: base, name } = naming;
    const id = layer.meant(naming);
    const key = `${base}\0${id}`;
    const actor = found.get(key) ?? {
      id,
      base,
      known: known.get(base) ?? bareActor(base, name),
      used: new Set(),
      quoted: new Set(),
    };
    found.set(key, actor);
    actor[as].add(name);
    return id;
  };
  const use = (called: string, role: ActorRole, places: readonly Span[] = []): ActorUse | null => {
    const base = resolve(called);
    // A name without any letter or digit names nobody that could be looked up.
    if (base === '') return null;
    const actor = take({ actor: base, name: called, report, places }, 'used');
    return { actor, role, base, name: called };
  };

  const mentions = (reading?.mentions ?? []).map((mention): Mention & { base: string | null } => {
    const { anchor, actor } = mention;
    if (actor === null) return { ...mention, base: null };
    const places = [{ start: anchor.start, end: anchor.end }];
    return { anchor, base: actor, actor: take({ actor, name: anchor.quote, report, places }, 'quoted') };
  });
  const places = mentions
    .flatMap(({ anchor, actor, base }) =>
      actor === null || base === null
        ? []
        : { start: anchor.start, end: anchor.end, actor, base, name: anchor.quote },
    )
    .sort((a, b) => a.start - b.start);
  const inside = (spans: readonly Span[]) => spans.flatMap((span) => placesWithin(places, span));

  const roles = shown.map((statement) => {
    const all = new Map<string, ActorUse>();
    const add = (one: ActorUse | null) => {
      if (one) all.set([one.role, one.actor, one.base, one.name].join('\0'), one);
    };
    const { speaker, holder } = statement;
    // Only the source has a place in the text; the other roles go by name.
    const speaking = speaker === null ? null : use(speaker, 'speaker', inside(statement.source));
    add(speaking);
    for (const name of statement.addressee) add(use(name, 'addressee'));
    if (holder !== null) add(use(holder, 'holder'));
    for (const name of statement.via) add(use(name, 'via'));
    for (const { actor, base, name } of inside(statement.content))
      add({ actor, role: 'mention', base, name });
    return { speaker: speaking?.actor ?? null, all: [...all.values()] };
  });

  const actors = [...found.values()].map(
    ({ used, quoted, ...actor }): NamedActor => ({
      ...actor,
      used: [...used].sort(),
      quoted: [...quoted].filter((name) => !used.has(name)).sort(),
    }),
  );
  return { actors, mentions: mentions.map(({ base: _base, ...mention }) => mention), roles };
}

/**
 * The names that a report gives an actor: those that its reading knows and those that statements use.
 * Names come along with a merge and with a split by name; what left by report or place had the name
 * of the other.
 */
export function namesGiven(
  { id, base, known, used }: Pick<NamedActor, 'id' | 'base' | 'known' | 'used'>,
  layer: ActorLayer,
): Set<string> {
  const names = [known.name, ...known.names, ...used];
  return new Set(names.filter((name) => layer.meant({ actor: base, name, report: '' }) === id));
}

/** Tells which actor a name means; an actor's own name counts before the other names of another. */
function resolver(actors: readonly Actor[]): (name: string) => string {
  const byName = new Map<string, string>();
  const learn = (name: string, id: string) => {
    const folded = foldName(name);
    if (folded !== '' && !byName.has(folded)) byName.set(folded, id);
  };
  for (const actor of actors) learn(actor.name, actor.id);
  for (const actor of actors) for (const name of actor.names) learn(name, actor.id);
  return (name) => byName.get(foldName(name)) ?? actorId(name);
}

/** Those of a sorted list that lie inside a span. */
function placesWithin<P extends Span>(sorted: readonly P[], { start, end }: Span): P[] {
  const inside: P[] = [];
  for (let at = firstFrom(sorted, start); at < sorted.length; at++) {
    const place = sorted[at];
    if (!place || place.start >= end) break;
    if (place.end <= end) inside.push(place);
  }
  return inside;
}

/** Index of the first of a sorted list that starts at or after a place. */
function firstFrom(sorted: readonly { start: number }[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
