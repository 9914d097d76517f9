import {
  type ActorLayer,
  actorsNamed,
  actsInForce,
  actsTakenBack,
  buildLedger,
  comparedAmong,
  type Dispute,
  deriveReport,
  deriveStatements,
  disputesOf,
  type LedgerEntry,
  layActors,
  loadWords,
  passagesOf,
  type Utterance,
  utterancesOf,
} from '../../ledger/index.ts';
import {
  type Act,
  type Actor,
  type ActorAct,
  type ActorSummary,
  actorId,
  bareActor,
  foldName,
  isOnActors,
  isOnLedger,
  isOnReport,
  type LedgerAct,
  type Mention,
  type Reading,
  type Report,
  type ReportAct,
  type ReportSummary,
  type ReviewedStatement,
  type Span,
  type StatementRow,
} from '../../model/index.ts';
import type { StoreCounts, StoredReport } from '../store.ts';

interface Held {
  report: Report;
  added: string;
  readings: Reading[];
  acts: ReportAct[];
}

/** Everything that can be seen of a store. */
export interface Observed {
  reports: ReportSummary[];
  stored: (StoredReport | null)[];
  statements: (ReviewedStatement & Pick<StatementRow, 'actor'>)[];
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
  undoable(report: string): ReportAct[];
  /** all acts on actors */
  actorActs(): ActorAct[];
  /** all acts on the ledger */
  ledgerActs(): LedgerAct[];
  /** the ledger of all reports that nobody removed */
  ledger(): LedgerEntry[];
  /** by the ids of statements, those of the passages that each leads to, the closest first */
  leads(): Map<string, string[]>;
  disputes(): Dispute[];
  /** the utterances of what the ledger does not keep */
  utterances(): Utterance[];
  isRemoved(report: string): boolean;
  /** the readings of a report, oldest first */
  readings(report: string): Reading[];
  observe(): Observed;
}

/** Makes an empty reference. */
export function createReference(): Reference {
  const held = new Map<string, Held>();
  const history: Act[] = [];
  const onActors = () => history.filter(isOnActors);
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

  const passages = () =>
    [...held.keys()].flatMap((id) => {
      const { report, removed } = deriveReport(of(id).report, of(id).acts);
      if (removed) return [];
      const reading = chosen(of(id));
      const statements = shown(id);
      const named = actorsNamed(id, reading, statements, layActors([]));
      return passagesOf({ report, statements, narration: reading?.narration ?? [], named }, loadWords());
    });

  return {
    add({ report, reading }, at) {
      const known = held.get(report.id) ?? { report, added: at, readings: [], acts: [] };
      held.set(report.id, known);
      const kept = known.readings.some((other) => other.id === reading.id);
      if (!kept && known.report.hash === report.hash) known.readings.push(reading);
    },
    act(act) {
      if (isOnReport(act)) of(act.report).acts.push(act);
      history.push(act);
    },
    actorActs: onActors,
    ledgerActs: () => history.filter(isOnLedger),
    ledger: () => buildLedger(passages(), history.filter(isOnLedger), loadWords()),
    leads: () =>
      new Map(
        [...comparedAmong(passages(), loadWords()).leads].map(
          ([id, to]) => [id, to.map((one) => one.id)] as const,
        ),
      ),
    disputes: () => disputesOf(passages(), history.filter(isOnLedger), loadWords()),
    utterances: () => utterancesOf(passages(), history.filter(isOnLedger), loadWords()),
    ids: () => [...held.keys()],
    shown,
    isRemoved,
    readings: (id) => of(id).readings,
    undoable: (id) => {
      const taken = actsTakenBack(of(id).acts);
      return of(id).acts.filter((act) => !taken.has(act.id));
    },
    observe() {
      const visible = [...held.keys()].filter((id) => !isRemoved(id));
      const statements = visible.flatMap(shown);
      const reports = visible.map((id) => summary(of(id), shown(id)));
      const layer = layActors(onActors());
      const scenes = new Map(
        visible.map((id) => [id, readScene(id, chosen(of(id)), shown(id), layer)] as const),
      );
      const actors = allActors([...scenes.values()], layer);
      const byId = new Map(actors.map((actor) => [actor.id, actor]));
      const speaker = (statement: ReviewedStatement) =>
        byId.get(scenes.get(statement.report)?.speakers[statement.id] ?? '');
      return {
        reports,
        stored: [...held.keys()].map((id) => {
          const scene = scenes.get(id);
          return scene ? stored(of(id), shown(id), scene, byId) : null;
        }),
        statements: statements.map((statement) => {
          const actor = speaker(statement);
          return { ...statement, actor: actor ? { id: actor.id, name: actor.name } : null };
        }),
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

/** The reading that is shown: chosen last by an act that nobody took back, or else the newest. */
function chosen({ readings, acts }: Held): Reading | null {
  const choice = actsInForce(acts).findLast((act) => act.type === 'show-reading');
  return readings.find(({ id }) => id === choice?.reading) ?? readings.at(-1) ?? null;
}

function stored(
  held: Held,
  statements: ReviewedStatement[],
  { mentions, speakers, named }: Scene,
  actors: ReadonlyMap<string, Actor>,
): StoredReport {
  const { report: asRead, added, acts } = held;
  const { report, described } = deriveReport(asRead, acts);
  const reading = chosen(held);
  const shown = [...named].flatMap(([id, { names }]): Actor[] => {
    const actor = actors.get(id);
    if (!actor) return [];
    const { type, name, wikidata, iso, offices } = actor;
    return [
      { id, type, name, wikidata, iso, offices, names: [...names].filter((one) => one !== name).sort() },
    ];
  });
  return {
    report,
    asRead,
    described,
    added,
    statements,
    reading,
    mentions,
    actors: shown,
    speakers,
    acts,
  };
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

/** One report with whom it names. */
interface Scene {
  mentions: Mention[];
  speakers: Record<string, string>;
  /** by id: what the report tells of an actor */
  named: Map<string, Named>;
}
interface Named {
  names: Set<string>;
  /** what the reading knows, by the ids that it gives */
  known: Map<string, Actor>;
  statements: Set<string>;
  addressed: Set<string>;
}

function readScene(
  report: string,
  reading: Reading | null,
  shown: readonly ReviewedStatement[],
  layer: ActorLayer,
): Scene {
  const known = reading?.actors ?? [];
  const read = reading?.mentions ?? [];
  const named = new Map<string, Named>();
  const baseOf = (name: string) =>
    (
      known.find((actor) => foldName(actor.name) === foldName(name)) ??
      known.find((actor) => actor.names.some((other) => foldName(other) === foldName(name)))
    )?.id ?? actorId(name);
  const meet = (base: string, name: string, places: Span[] = []) => {
    const id = layer.meant({ actor: base, name, report, places });
    const met = named.get(id) ?? {
      names: new Set<string>(),
      known: new Map<string, Actor>(),
      statements: new Set<string>(),
      addressed: new Set<string>(),
    };
    named.set(id, met);
    if (!met.known.has(base)) {
      met.known.set(base, known.find((actor) => actor.id === base) ?? bareActor(base, name));
    }
    const actor = met.known.get(base) as Actor;
    for (const other of [actor.name, ...actor.names]) {
      if (layer.meant({ actor: base, name: other, report: '' }) === id) met.names.add(other);
    }
    return { id, ...met };
  };
  const call = (name: string, places: Span[] = []) => {
    const base = baseOf(name);
    if (base === '') return null;
    const met = meet(base, name, places);
    if (layer.meant({ actor: base, name, report: '' }) === met.id) met.names.add(name);
    return met;
  };
  const mentions = read.map((mention) => {
    const { anchor, actor } = mention;
    return actor === null ? mention : { anchor, actor: meet(actor, anchor.quote, [anchor]).id };
  });
  const speakers: Record<string, string> = {};
  for (const statement of shown) {
    const { id, speaker, addressee, holder, via, source, review } = statement;
    const within = read
      .map(({ anchor }) => anchor)
      .filter(({ start, end }) => source.some((span) => span.start <= start && end <= span.end));
    const said = speaker === null ? null : call(speaker, within);
    if (said) speakers[id] = said.id;
    if (review !== 'rejected') said?.statements.add(id);
    for (const name of addressee) {
      const met = call(name);
      if (review !== 'rejected') met?.addressed.add(id);
    }
    if (holder !== null) call(holder);
    for (const name of via) call(name);
  }
  return { mentions, speakers, named };
}

function allActors(scenes: readonly Scene[], layer: ActorLayer): ActorSummary[] {
  const ids = new Set([...scenes.flatMap(({ named }) => [...named.keys()]), ...layer.own]);
  const rank = (actor: Actor) => (actor.wikidata ? 0 : actor.type === 'unknown' ? 2 : 1);
  return [...ids].map((id) => {
    const told = scenes.flatMap(({ named }) => named.get(id) ?? []);
    const known = new Map<string, Actor>();
    for (const one of told) {
      for (const [base, actor] of one.known) {
        const best = known.get(base);
        if (!best || rank(actor) < rank(best)) known.set(base, actor);
      }
    }
    return {
      ...layer.shown(id, known, new Set(told.flatMap(({ names }) => [...names]))),
      statements: told.reduce((sum, { statements }) => sum + statements.size, 0),
      addressed: told.reduce((sum, { addressed }) => sum + addressed.size, 0),
      reports: told.length,
    };
  });
}
