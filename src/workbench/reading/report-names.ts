import type { ActorType, ReportView, Span } from '../api/types.ts';

/** A name that a report offers for a speaker, addressee or holder. */
export interface ReportName {
  name: string;
  /** other names of the same actor */
  names: string[];
  type: ActorType | null;
  /** statements of the report that it speaks */
  speaks: number;
}

/** A name as far as it matters for whether two are the same. */
export const foldName = (name: string) => name.normalize('NFKC').toLowerCase().trim();

/**
 * The names to choose from in a report: those who speak in it, then the other actors, then the
 * remaining mentions as they are written; whoever speaks most comes first.
 */
export function reportNames(view: Pick<ReportView, 'statements' | 'actors' | 'mentions'>): ReportName[] {
  const found = new Map<string, ReportName>();
  const offer = (name: string, names: string[], type: ActorType | null): ReportName => {
    const before = found.get(foldName(name));
    if (before) return before;
    const offered = { name, names, type, speaks: 0 };
    found.set(foldName(name), offered);
    return offered;
  };
  for (const actor of view.actors) offer(actor.name, actor.names, actor.type);
  const alias = new Map(
    view.actors.flatMap((actor) => actor.names.map((name) => [foldName(name), actor.name] as const)),
  );
  for (const statement of view.statements) {
    if (statement.review === 'rejected') continue;
    if (statement.speaker)
      offer(alias.get(foldName(statement.speaker)) ?? statement.speaker, [], null).speaks++;
    for (const name of [...statement.addressee, ...statement.via, statement.holder]) {
      if (name) offer(alias.get(foldName(name)) ?? name, [], null);
    }
  }
  for (const { anchor, actor } of view.mentions) {
    if (actor === null && !alias.has(foldName(anchor.quote))) offer(anchor.quote, [], null);
  }
  // Sorting is stable, so actors stay in their order behind those who speak.
  return [...found.values()].sort((a, b) => b.speaks - a.speaks);
}

/** The names, as {@link reportNames} gives them, of those whom stretches of a report's text mention. */
export function namesWithin(view: Pick<ReportView, 'actors' | 'mentions'>, spans: readonly Span[]): string[] {
  const actors = new Map(view.actors.map(({ id, name }) => [id, name]));
  const inside = view.mentions.filter(({ anchor }) =>
    spans.some(({ start, end }) => anchor.start >= start && anchor.end <= end),
  );
  return [...new Set(inside.map(({ anchor, actor }) => actors.get(actor ?? '') ?? anchor.quote))];
}
