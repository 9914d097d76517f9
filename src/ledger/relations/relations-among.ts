import type {
  Actor,
  ActorRelation,
  CountedFor,
  Kind,
  RelationFilters,
  RelationQuery,
  Relations,
  StateOf,
} from '../../model/index.ts';

/** That a statement is directed by somebody at somebody. One with two addressees is there twice. */
export interface Directed {
  /** what tells statements apart */
  statement: number;
  /** id of who says it, or would have to act */
  who: string;
  whom: string;
  kind: Kind;
  /**
   * first and last day on which it may have been said, or else on which its report may have been published; null
   * where that end is open or unknown
   */
  first: string | null;
  last: string | null;
  /** what copies of one dispatch share */
  origin: string;
  secondHand: boolean;
  /** whether another voices it for `who` */
  voiced: boolean;
}

/** A directed statement with whom it counts for on both sides. */
interface Sided extends Directed {
  /** as it is directed by actors; only where relations are those of states */
  from?: Directed;
}

/** What relations are made of. */
export interface RelationSource {
  directed: Iterable<Directed>;
  /** all whom these name, by their ids */
  actors: ReadonlyMap<string, Actor>;
  /** by which relations of actors become relations of states; undefined where they stay what they are */
  stateOf: StateOf | undefined;
}

/** Relations that are listed unless told. */
const USUAL = 200;

/** Sums directed statements up as relations, see Store.relations. */
export function relationsAmong(source: RelationSource, query: RelationQuery): Relations {
  const { least = 1, limit = USUAL } = query;
  const sides = sidesOf(source);
  const pairs = new Map<string, Sum>();
  const months = new Map<string, number>();
  let undated = 0;
  for (const one of sides.among(query)) {
    const month = monthOf(one);
    if (month !== null) months.set(month, (months.get(month) ?? 0) + 1);
    const when = isWithin(one, query);
    if (when === null) undated += 1;
    if (when !== true) continue;
    const key = `${one.who}\n${one.whom}`;
    const sum = pairs.get(key) ?? newSum(one);
    pairs.set(key, sum);
    addTo(sum, one);
    sides.count(one);
  }
  const all = [...pairs.values()].map(toRelation).sort(byStatements);
  const enough = all.filter(({ statements }) => statements >= least);
  const listed = enough.slice(0, limit);
  return {
    nodes: nodesOf(listed, enough, sides.actorOf),
    relations: listed,
    total: {
      relations: enough.length,
      actors: new Set(enough.flatMap(({ who, whom }) => [who, whom])).size,
      statements: statementsOf(enough),
    },
    more: tally(enough.slice(limit)),
    fewer: tally(all.filter(({ statements }) => statements < least)),
    undated,
    toItself: sides.toItself(),
    months: [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, statements]) => ({ month, statements })),
    countedWith: sides.countedWith(),
    stateless: sides.stateless(),
  };
}

/** The directed statements that fit, the latest first; each once, also where it is directed at two. */
export function directedAmong(source: RelationSource, query: RelationFilters): Directed[] {
  const found = new Map<number, Directed>();
  for (const one of sidesOf(source).among(query)) {
    if (isWithin(one, query) === true && !found.has(one.statement)) found.set(one.statement, one);
  }
  const day = ({ first, last }: Directed) => last ?? first ?? '';
  return [...found.values()].sort((a, b) =>
    day(a) === day(b) ? b.statement - a.statement : day(a) < day(b) ? 1 : -1,
  );
}

/** Whom statements count for on both sides, and what is left aside with it. */
function sidesOf({ directed, actors, stateOf }: RelationSource) {
  const states = new Map<string, Actor>();
  const forStates = new Map<string, CountedFor | null>();
  const counted = new Map<string, Relations['countedWith'][number]>();
  /** the statements that were counted of each, so that one directed at two counts once */
  const seen = new Set<string>();
  let toItself = 0;
  let stateless = 0;

  const countedFor = (id: string, day: string | null): CountedFor | null => {
    const key = `${id}\n${day}`;
    const known = forStates.get(key);
    if (known !== undefined) return known;
    const actor = actors.get(id);
    const found = (actor && stateOf?.(actor, day)) ?? null;
    forStates.set(key, found);
    if (found) states.set(found.state.id, actors.get(found.state.id) ?? found.state);
    return found;
  };
  const actorOf = (id: string) => actors.get(id) ?? states.get(id);

  function* among(query: RelationFilters): Generator<Sided> {
    const { actor, who, whom, type } = query;
    const isOfType = (id: string) => {
      const found = actorOf(id);
      return !type || (found !== undefined && type.includes(found.type));
    };
    for (const one of directed) {
      const sided: Sided = stateOf ? { ...one, from: one } : one;
      if (stateOf) {
        const day = one.first ?? one.last;
        const [speaks, hears] = [countedFor(one.who, day), countedFor(one.whom, day)];
        const known = [speaks?.state.id ?? one.who, hears?.state.id ?? one.whom];
        if (!speaks || !hears) {
          const isWanted = !actor || known.some((id) => actor.includes(id));
          if (isWanted && isWithin(sided, query) === true) stateless += 1;
          continue;
        }
        sided.who = speaks.state.id;
        sided.whom = hears.state.id;
        const key = `${one.statement}\n${sided.who}\n${sided.whom}`;
        if (seen.has(key)) continue;
        seen.add(key);
      }
      const isWanted =
        (!actor || actor.includes(sided.who) || actor.includes(sided.whom)) &&
        (who === undefined || sided.who === who) &&
        (whom === undefined || sided.whom === whom) &&
        isOfType(sided.who) &&
        isOfType(sided.whom);
      if (!isWanted) continue;
      if (sided.who === sided.whom) {
        if (isWithin(sided, query) === true) toItself += 1;
        continue;
      }
      yield sided;
    }
  }

  return {
    among,
    actorOf,
    /** Notes that a statement is counted for whom it is. */
    count(sided: Sided): void {
      const { from } = sided;
      if (!from) return;
      const day = sided.first ?? sided.last;
      for (const id of [from.who, from.whom]) {
        const found = countedFor(id, day);
        const actor = actors.get(id);
        if (!found || !actor || found.state.id === id) continue;
        const key = JSON.stringify([id, found.state.id, found.why]);
        const told = counted.get(key) ?? {
          actor: { id, name: actor.name },
          state: { id: found.state.id, name: actorOf(found.state.id)?.name ?? found.state.name },
          why: found.why,
          statements: 0,
        };
        told.statements += 1;
        counted.set(key, told);
      }
    },
    countedWith: () =>
      [...counted.values()].sort((a, b) => b.statements - a.statements || (a.actor.id < b.actor.id ? -1 : 1)),
    toItself: () => toItself,
    stateless: () => stateless,
  };
}

/** Whether a statement was, or may have been, said within a time; null when that cannot be told. */
function isWithin({ first, last }: Directed, { from, to }: RelationFilters): boolean | null {
  if (from === undefined && to === undefined) return true;
  if (first === null && last === null) return null;
  return (
    (from === undefined || last === null || last >= from) &&
    (to === undefined || first === null || first <= to)
  );
}

/** The month in which it was said, or began to be; null when unknown. */
function monthOf({ first, last }: Directed): string | null {
  return (first ?? last)?.slice(0, 7) ?? null;
}

/** What a relation is summed up from. */
interface Sum {
  who: string;
  whom: string;
  origins: Set<string>;
  secondHand: number;
  voiced: number;
  kinds: Map<Kind, { statements: number; origins: Set<string> }>;
  first: string | null;
  last: string | null;
}

function newSum({ who, whom }: Directed): Sum {
  return {
    who,
    whom,
    origins: new Set(),
    secondHand: 0,
    voiced: 0,
    kinds: new Map(),
    first: null,
    last: null,
  };
}

function addTo(sum: Sum, { kind, origin, secondHand, voiced, first, last }: Directed): void {
  const kinds = sum.kinds.get(kind) ?? { statements: 0, origins: new Set<string>() };
  sum.kinds.set(kind, kinds);
  kinds.statements += 1;
  kinds.origins.add(origin);
  sum.origins.add(origin);
  if (secondHand) sum.secondHand += 1;
  if (voiced) sum.voiced += 1;
  const [begins, ends] = [first ?? last, last ?? first];
  if (begins !== null && (sum.first === null || begins < sum.first)) sum.first = begins;
  if (ends !== null && (sum.last === null || ends > sum.last)) sum.last = ends;
}

function toRelation({ who, whom, origins, secondHand, voiced, kinds, first, last }: Sum): ActorRelation {
  const counted = [...kinds]
    .map(([kind, one]) => ({ kind, statements: one.statements, origins: one.origins.size }))
    .sort((a, b) => b.statements - a.statements || (a.kind < b.kind ? -1 : 1));
  const statements = counted.reduce((sum, one) => sum + one.statements, 0);
  return { who, whom, statements, origins: origins.size, secondHand, voiced, kinds: counted, first, last };
}

/** Most statements first, then most origins; of equals by their ids, so that the order is always the same. */
function byStatements(a: ActorRelation, b: ActorRelation): number {
  const byId = a.who === b.who ? a.whom < b.whom : a.who < b.who;
  return b.statements - a.statements || b.origins - a.origins || (byId ? -1 : 1);
}

function statementsOf(relations: readonly ActorRelation[]): number {
  return relations.reduce((sum, { statements }) => sum + statements, 0);
}

function tally(relations: readonly ActorRelation[]) {
  return { relations: relations.length, statements: statementsOf(relations) };
}

/** Whom the listed relations name, with what all that fit count for them. */
function nodesOf(
  listed: readonly ActorRelation[],
  all: readonly ActorRelation[],
  actorOf: (id: string) => Actor | undefined,
): Relations['nodes'] {
  const said = new Map<string, number>();
  const told = new Map<string, number>();
  for (const { who, whom, statements } of all) {
    said.set(who, (said.get(who) ?? 0) + statements);
    told.set(whom, (told.get(whom) ?? 0) + statements);
  }
  return [...new Set(listed.flatMap(({ who, whom }) => [who, whom]))]
    .map((id) => {
      const { name = id, type = 'unknown', iso = null } = actorOf(id) ?? {};
      return { id, name, type, iso, said: said.get(id) ?? 0, told: told.get(id) ?? 0 };
    })
    .sort((a, b) => b.said + b.told - (a.said + a.told) || (a.id < b.id ? -1 : 1));
}
