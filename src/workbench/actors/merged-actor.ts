import type { ActorSummary } from '../api/types.ts';

/** What a merge would make of actors, as far as it can be told before. */
export interface MergedActor {
  name: string;
  type: ActorSummary['type'];
  names: string[];
  wikidata: string | null;
  iso: string | null;
  offices: ActorSummary['offices'];
  /** each is spoken by one actor, so they add up */
  statements: number;
  /** in what they differ: a sign that they are not one */
  differences: string[];
}

/**
 * What a merge of actors would come to: the first keeps its name and takes over what it lacks.
 * @param into the one that keeps its name
 */
export function mergedActor(into: ActorSummary, others: readonly ActorSummary[]): MergedActor {
  const all = [into, ...others];
  const names = [...new Set(all.flatMap((actor) => [actor.name, ...actor.names]))];
  const types = [...new Set(all.map((actor) => actor.type).filter((type) => type !== 'unknown'))];
  const ids = [...new Set(all.flatMap((actor) => actor.wikidata ?? []))];
  const codes = [...new Set(all.flatMap((actor) => actor.iso ?? []))];
  return {
    name: into.name,
    type: types[0] ?? 'unknown',
    names: names.filter((name) => name !== into.name).sort(),
    wikidata: ids[0] ?? null,
    iso: codes[0] ?? null,
    offices: all.flatMap((actor) => actor.offices),
    statements: all.reduce((sum, actor) => sum + actor.statements, 0),
    differences: [
      ...(types.length > 1 ? ['type'] : []),
      ...(ids.length > 1 ? ['Wikidata id'] : []),
      ...(codes.length > 1 ? ['ISO code'] : []),
    ],
  };
}
