import { actsInForce, actsTakenBack, deriveReport, deriveStatements } from '../../ledger/index.ts';
import {
  type Act,
  type Actor,
  type ActorSummary,
  actorId,
  foldName,
  type Reading,
  type Report,
  type ReportSummary,
  type ReviewedStatement,
} from '../../model/index.ts';
import type { StoreCounts, StoredReport } from '../store.ts';

interface Held {
  report: Report;
  added: string;
  readings: Reading[];
  acts: Act[];
}

/** Everything that can be seen of a store. */
export interface Observed {
  reports: ReportSummary[];
  stored: (StoredReport | null)[];
  statements: ReviewedStatement[];
  actors: ActorSummary[];
  acts: Act[];
  counts: StoreCounts;
}

/**
 * What a store must show, derived the plain way: all that was ever added is kept in memory, and
 * everything is worked out anew each time with the functions of the ledger. Slow and obvious.
 */
export interface Reference {
  add(item: { report: Report; reading: Reading }, at: string): void;
  act(act: Act): void;
  /** the reports ever added, in order */
  ids(): string[];
  /** the statements of a report as shown */
  shown(report: string): ReviewedStatement[];
  /** acts on a report that can be undone */
  undoable(report: string): Act[];
  isRemoved(report: string): boolean;
  observe(): Observed;
}

/** Makes an empty reference. */
export function createReference(): Reference {
  const held = new Map<string, Held>();
  const history: Act[] = [];
  const of = (id: string): Held => {
    const found = held.get(id);
    if (!found) throw new Error(`no report ${id}`);
    return found;
  };
  const shown = (id: string) => {
    const { report, readings, acts } = of(id);
    return deriveStatements(report.text, readings, acts);
  };
  const isRemoved = (id: string) => deriveReport(of(id).report, of(id).acts).removed;

  return {
    add({ report, reading }, at) {
      const known = held.get(report.id) ?? { report, added: at, readings: [], acts: [] };
      held.set(report.id, known);
      const kept = known.readings.some((other) => other.id === reading.id);
      if (!kept && known.report.hash === report.hash) known.readings.push(reading);
    },
    act(act) {
      of(act.report).acts.push(act);
      history.push(act);
    },
    ids: () => [...held.keys()],
    shown,
    isRemoved,
    undoable: (id) => {
      const taken = actsTakenBack(of(id).acts);
      return of(id).acts.filter((act) => !taken.has(act.id));
    },
    observe() {
      const visible = [...held.keys()].filter((id) => !isRemoved(id));
      const statements = visible.flatMap(shown);
      const reports = visible.map((id) => summary(of(id), shown(id)));
      const actors = allActors(visible.map((id) => ({ reading: of(id).readings.at(-1), shown: shown(id) })));
      return {
        reports,
        stored: [...held.keys()].map((id) => (isRemoved(id) ? null : stored(of(id), shown(id)))),
        statements,
        actors,
        acts: history.toReversed(),
        counts: {
          reports: visible.length,
          statements: statements.filter((statement) => statement.review !== 'rejected').length,
          actors: actors.length,
          acts: history.length,
        },
      };
    },
  };
}

function stored(
  { report: asRead, added, readings, acts }: Held,
  statements: ReviewedStatement[],
): StoredReport {
  const { report, described } = deriveReport(asRead, acts);
  return { report, asRead, described, added, statements, reading: readings.at(-1) ?? null, acts };
}

function summary({ report: read, added, acts }: Held, statements: ReviewedStatement[]): ReportSummary {
  const { text, furniture: _furniture, ...details } = deriveReport(read, acts).report;
  const described = new Set(
    actsInForce(acts).flatMap((act) => (act.type === 'describe' ? Object.keys(act.values) : [])),
  );
  const all = ['title', 'outlet', 'byline', 'published', 'address', 'language'] as const;
  return {
    ...details,
    added,
    words: (text.match(/\S+/g) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    statements: statements.filter((statement) => statement.review !== 'rejected').length,
    reviewed: statements.filter((statement) => statement.review !== 'unreviewed').length,
    described: all.filter((detail) => described.has(detail)),
    snippet: null,
  };
}

interface Tally {
  best: Actor;
  rank: number;
  names: Set<string>;
  statements: number;
  addressed: number;
  reports: Set<number>;
}

function allActors(reports: { reading: Reading | undefined; shown: ReviewedStatement[] }[]): ActorSummary[] {
  const tallies = new Map<string, Tally>();
  for (const [at, { reading, shown }] of reports.entries()) {
    const known = reading?.actors ?? [];
    const byId = (id: string) => known.find((actor) => actor.id === id);
    const idOf = (name: string) =>
      (
        known.find((actor) => foldName(actor.name) === foldName(name)) ??
        known.find((actor) => actor.names.some((other) => foldName(other) === foldName(name)))
      )?.id ?? actorId(name);
    const meet = (id: string, name: string) => {
      const actor: Actor = byId(id) ?? {
        id,
        name,
        type: 'unknown',
        names: [],
        wikidata: null,
        iso: null,
        offices: [],
      };
      const rank = actor.wikidata ? 0 : actor.type === 'unknown' ? 2 : 1;
      const tally = tallies.get(id) ?? {
        best: actor,
        rank,
        names: new Set<string>(),
        statements: 0,
        addressed: 0,
        reports: new Set<number>(),
      };
      if (rank < tally.rank) Object.assign(tally, { best: actor, rank });
      tallies.set(id, tally);
      tally.reports.add(at);
      for (const other of [actor.name, ...actor.names]) tally.names.add(other);
      return tally;
    };
    const call = (name: string) => {
      const tally = meet(idOf(name), name);
      tally.names.add(name);
      return tally;
    };
    for (const mention of reading?.mentions ?? []) {
      if (mention.actor) meet(mention.actor, mention.anchor.quote);
    }
    for (const statement of shown) {
      const counts = statement.review === 'rejected' ? 0 : 1;
      if (statement.speaker) call(statement.speaker).statements += counts;
      for (const tally of new Set(statement.addressee.map(call))) tally.addressed += counts;
      if (statement.holder) call(statement.holder);
      statement.via.forEach(call);
    }
  }
  return [...tallies].map(([id, tally]) => ({
    ...tally.best,
    id,
    names: [...tally.names].filter((name) => name !== tally.best.name).sort(),
    statements: tally.statements,
    addressed: tally.addressed,
    reports: tally.reports.size,
  }));
}
