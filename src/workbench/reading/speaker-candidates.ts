import type { ActorType, ReportView } from '../api/types.ts';

/** A name that a report offers for a speaker, addressee or holder. */
export interface Candidate {
  name: string;
  /** other names of the same actor */
  names: string[];
  type: ActorType | null;
  /** statements of the report that it speaks */
  speaks: number;
}

const fold = (name: string) => name.normalize('NFKC').toLowerCase().trim();

/**
 * The names to choose from in a report: those who speak in it, then the other actors, then the
 * remaining mentions as they are written; whoever speaks most comes first.
 */
export function speakerCandidates(view: Pick<ReportView, 'statements' | 'actors' | 'mentions'>): Candidate[] {
  const found = new Map<string, Candidate>();
  const offer = (name: string, names: string[], type: ActorType | null): Candidate => {
    const before = found.get(fold(name));
    if (before) return before;
    const candidate = { name, names, type, speaks: 0 };
    found.set(fold(name), candidate);
    return candidate;
  };
  for (const actor of view.actors) offer(actor.name, actor.names, actor.type);
  const alias = new Map(
    view.actors.flatMap((actor) => actor.names.map((name) => [fold(name), actor.name] as const)),
  );
  for (const statement of view.statements) {
    if (statement.review === 'rejected') continue;
    if (statement.speaker) offer(alias.get(fold(statement.speaker)) ?? statement.speaker, [], null).speaks++;
    for (const name of [...statement.addressee, ...statement.via, statement.holder]) {
      if (name) offer(alias.get(fold(name)) ?? name, [], null);
    }
  }
  for (const { anchor, actor } of view.mentions) {
    if (actor === null && !alias.has(fold(anchor.quote))) offer(anchor.quote, [], null);
  }
  // Sorting is stable, so actors stay in their order behind those who speak.
  return [...found.values()].sort((a, b) => b.speaks - a.speaks);
}
