import type { DossierRow } from '../api/types.ts';

/** What an item points at in its words; of what is lost, as it was when it was taken in. */
export function labelOf({ thing, entry, statement, actor, report }: DossierRow): string {
  if (entry) return entry.words;
  if (statement) return statement.content.map(({ quote }) => quote).join(' … ');
  if (actor) return actor.name;
  if (report) return report.title ?? report.file ?? 'Untitled report';
  switch (thing.sort) {
    case 'entry':
    case 'statement':
      return thing.anchor.quote;
    case 'actor':
      return thing.actor.name;
    case 'report':
      return thing.title ?? 'Untitled report';
  }
}
