import {
  type Act,
  type ActorAct,
  isOnActors,
  isOnDossiers,
  isOnReport,
  type LedgerAct,
  type PassageRef,
  type StatementRef,
} from '../model/index.ts';
import { actorsOf } from './actor-history.ts';
import { type Doing, isUndo } from './acts-in-force.ts';

/** What is taken out of a store. */
export interface Among {
  /** ids of reports */
  reports: ReadonlySet<string>;
  /** ids of the actors that these reports name, as readings have it */
  actors: ReadonlySet<string>;
  /** ids of dossiers */
  dossiers: ReadonlySet<string>;
}

/**
 * The acts that say something of some reports, of the actors that these name, and of some dossiers; nothing of what
 * people did elsewhere. An act on the ledger is among them when all that it points at is; one on actors when it
 * bears on one of them, be it over others.
 * @param acts all of a store, oldest first, those taken back included
 * @returns in their order, with what took them back
 */
export function actsAmong(acts: readonly Act[], { reports, actors, dossiers }: Among): Act[] {
  const named = reachedBy(acts.filter(isOnActors), actors);
  const kept = new Set<string>();
  return acts.filter((act) => {
    const isAmong = isOne(act);
    if (isAmong) kept.add(act.id);
    return isAmong;
  });

  function isOne(act: Act): boolean {
    if (isOnDossiers(act)) return dossiers.has(act.dossier);
    if (isUndo(act)) return kept.has(act.act);
    if (isOnReport(act)) return reports.has(act.report);
    if (isOnActors(act)) return actorsOf(act).some(({ id }) => named.has(id));
    return pointsAt(act).every(({ report }) => reports.has(report));
  }
}

/** Actors, and all that acts make one of them or part from them. */
function reachedBy(acts: readonly ActorAct[], actors: ReadonlySet<string>): Set<string> {
  const reached = new Set(actors);
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const act of acts) {
      if (isUndo(act)) continue;
      const ids = actorsOf(act).map(({ id }) => id);
      if (ids.some((id) => reached.has(id))) for (const id of ids) reached.add(id);
    }
  }
  return reached;
}

function pointsAt(act: Doing<LedgerAct>): (StatementRef | PassageRef)[] {
  switch (act.type) {
    case 'join':
      return [act.statement, act.to];
    case 'part':
      return [act.statement];
    case 'bear':
      return [act.entry, act.passage];
    case 'judge':
      return [act.entry, ...act.evidence];
    case 'dispute':
      return [act.statement, act.with];
  }
}
