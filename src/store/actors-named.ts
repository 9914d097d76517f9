import { type Actor, actorId, foldName, type Reading, type ReviewedStatement } from '../model/index.ts';

/** What an actor is to a statement; `mention`: the content names it. */
export const ACTOR_ROLES = ['speaker', 'addressee', 'holder', 'via', 'mention'] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** What one report says of one actor. */
export interface NamedActor {
  actor: Actor;
  /** all names that the report uses for it, the actor's own included; sorted */
  names: string[];
  /** statements it speaks, not rejected */
  statements: number;
  /** statements directed at it, not rejected */
  addressed: number;
}

/** The actors of one report and what they are to its statements. */
export interface NamedActors {
  /** by id */
  actors: Map<string, NamedActor>;
  /** for each statement, in their order */
  roles: { speaker: string | null; all: { actor: string; role: ActorRole }[] }[];
}

/**
 * Finds the actors that a report names: those its mentions point to and those that its statements
 * name as speaker, addressee, holder or channel. A name that the reading's list of actors knows is
 * that actor; any other name is an actor of its own, see {@link actorId}. Rejected statements
 * count for neither number, but still name their actors.
 * @param reading the newest one
 * @param shown the report's statements
 */
export function actorsNamed(reading: Reading | null, shown: readonly ReviewedStatement[]): NamedActors {
  const known = new Map((reading?.actors ?? []).map((actor) => [actor.id, actor]));
  const resolve = resolver(reading?.actors ?? []);
  const names = new Map<string, Set<string>>();
  const found = new Map<string, NamedActor>();

  const name = (id: string, called: string): NamedActor => {
    let actor = found.get(id);
    if (!actor) {
      actor = { actor: known.get(id) ?? bareActor(id, called), names: [], statements: 0, addressed: 0 };
      found.set(id, actor);
      names.set(id, new Set([actor.actor.name, ...actor.actor.names]));
    }
    return actor;
  };
  const nameBy = (called: string): NamedActor | null => {
    const id = resolve(called);
    // A name without any letter or digit names nobody that could be looked up.
    if (id === '') return null;
    const actor = name(id, called);
    names.get(id)?.add(called);
    return actor;
  };

  const mentions = (reading?.mentions ?? [])
    .flatMap(({ anchor, actor }) =>
      actor ? [{ start: anchor.start, end: anchor.end, actor, quote: anchor.quote }] : [],
    )
    .sort((a, b) => a.start - b.start);
  for (const mention of mentions) name(mention.actor, mention.quote);

  const roles = shown.map((statement) => {
    const counts = statement.review === 'rejected' ? 0 : 1;
    const all = new Map<string, { actor: string; role: ActorRole }>();
    const take = (actor: string, role: ActorRole) => all.set(`${role} ${actor}`, { actor, role });

    const speaker = statement.speaker === null ? null : nameBy(statement.speaker);
    if (speaker) {
      speaker.statements += counts;
      take(speaker.actor.id, 'speaker');
    }
    for (const addressee of new Set(statement.addressee.map(nameBy))) {
      if (!addressee) continue;
      addressee.addressed += counts;
      take(addressee.actor.id, 'addressee');
    }
    const holder = statement.holder === null ? null : nameBy(statement.holder);
    if (holder) take(holder.actor.id, 'holder');
    for (const channel of statement.via.map(nameBy)) if (channel) take(channel.actor.id, 'via');
    for (const fragment of statement.content) {
      for (let at = firstFrom(mentions, fragment.start); at < mentions.length; at++) {
        const mention = mentions[at];
        if (!mention || mention.start >= fragment.end) break;
        if (mention.end <= fragment.end) take(mention.actor, 'mention');
      }
    }
    return { speaker: speaker?.actor.id ?? null, all: [...all.values()] };
  });

  for (const [id, actor] of found) actor.names = [...(names.get(id) ?? [])].sort();
  return { actors: found, roles };
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

function bareActor(id: string, name: string): Actor {
  return { id, name, type: 'unknown', names: [], wikidata: null, iso: null, offices: [] };
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
