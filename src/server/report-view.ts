import { type Actor, actorId, foldName, type ReviewedStatement } from '../model/index.ts';
import type { StoredReport } from '../store/index.ts';
import type { ReportView } from './api/views.ts';

/** A stored report as the API gives it. */
export function toReportView(stored: StoredReport): ReportView {
  const { report, described, added, statements, acts, reading } = stored;
  return {
    report,
    described,
    added,
    statements,
    mentions: reading?.mentions ?? [],
    actors: namedActors(reading?.actors ?? [], statements),
    acts,
    reading: reading && { id: reading.id, at: reading.at, engine: reading.engine },
  };
}

/** The actors that a reading names, and those that only people's corrections name. */
function namedActors(known: readonly Actor[], statements: readonly ReviewedStatement[]): Actor[] {
  const actors = [...known];
  const folded = new Set(known.flatMap(({ name, names }) => [name, ...names].map(foldName)));
  const names = statements.flatMap(({ speaker, addressee, via, holder }) => [
    speaker,
    ...addressee,
    ...via,
    holder,
  ]);
  for (const name of names) {
    if (name === null || folded.has(foldName(name))) continue;
    folded.add(foldName(name));
    actors.push({
      id: actorId(name),
      name,
      type: 'unknown',
      names: [],
      wikidata: null,
      iso: null,
      offices: [],
    });
  }
  return actors;
}
